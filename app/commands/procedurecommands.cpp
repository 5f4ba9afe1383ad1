#include "app/commands/catalogueanswers.h"
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/openread.h"
#include "app/commands/procedureexchange.h"
#include "app/commands/shippeddata.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"

#include "core/procedures/procedures.h"
#include "core/procedures/proceduresearch.h"

#include <QJsonArray>

#include <algorithm>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");
const QString LimitOption = QStringLiteral("limit");
const QString OnOption = QStringLiteral("on");
constexpr int FewEnough = 10;
constexpr int MostFound = 1000;

QJsonObject listJson(const Procedure &p)
{
    return {{QStringLiteral("code"), p.code},
            {QStringLiteral("name"), p.name},
            {QStringLiteral("nameEn"), p.nameEn},
            {QStringLiteral("plainName"), p.plainName},
            {QStringLiteral("plainNameEn"), p.plainNameEn},
            {QStringLiteral("field"), p.tile},
            {QStringLiteral("sameDay"), p.sameDay},
            {QStringLiteral("sensitive"), p.sensitive}};
}

Answer list(Office &office, const Arguments &arguments)
{
    QString tile;
    if (arguments.has(FieldOption)) {
        const auto field = fieldNamed(office.configuration(), arguments.value(FieldOption));
        if (!field)
            return field.error();
        tile = field.value().code;
    }
    QJsonArray json;
    TextTable table({QStringLiteral("CODE"), QStringLiteral("FIELD"), QStringLiteral("PLAIN NAME"),
                     QStringLiteral("NAME")});
    for (const Procedure &procedure : office.procedures().procedures()) {
        if (!tile.isEmpty() && procedure.tile != tile)
            continue;
        json.append(listJson(procedure));
        table.add({procedure.code, procedure.tile, procedure.plainName, procedure.name});
    }
    return {Exit::Done, json, table.text(), {}};
}

QString feeText(const Procedure &p)
{
    if (!p.feeVnd)
        return QStringLiteral("set by the province or not known");
    return *p.feeVnd == 0 ? QStringLiteral("none")
                          : QString::number(*p.feeVnd) + QStringLiteral(" đ");
}

QString papersText(const Procedure &p)
{
    const auto lines = [&p](bool conditional) {
        QString text;
        for (const DocumentRequirement &paper : p.documents) {
            if (paper.conditional != conditional)
                continue;
            text += QStringLiteral("  - ") + paper.name;
            if (conditional && !paper.note.isEmpty())
                text += QStringLiteral(" (") + paper.note + u')';
            text += u'\n';
        }
        return text;
    };
    const QString sometimes = lines(true);
    return QStringLiteral("papers\n") + lines(false)
        + (sometimes.isEmpty() ? sometimes
                               : QString(QStringLiteral("only in some cases\n") + sometimes));
}

Answer shown(const Procedure &p)
{
    QString text = textPairs({{QStringLiteral("code"), p.code},
                              {QStringLiteral("name"), p.name},
                              {QStringLiteral("official"), p.officialName},
                              {QStringLiteral("plain"), p.plainName},
                              {QStringLiteral("English"), p.nameEn},
                              {QStringLiteral("field"), p.tile},
                              {QStringLiteral("fee"), feeText(p)},
                              {QStringLiteral("spoken"), p.spoken}});
    text += papersText(p);
    if (p.sample)
        text += QStringLiteral("a sample: compare it with what the province decided\n");
    return {Exit::Done, toJson(p), text, {}};
}

Answer shownOn(Office &office, const QString &code, const QString &text)
{
    const auto day = dayNamed(text);
    if (!day)
        return day.error();
    const auto versions = office.procedures().versions(code);
    if (!versions)
        return storageFailedAnswer();
    const auto *held = versionOn(versions.value(), day.value(), office.configuration().zone());
    if (!held)
        return Answer::failed(Exit::NotPossible, QStringLiteral("not-yet-known"),
                              QStringLiteral("nothing of %1 is known for that day").arg(code),
                              QStringLiteral("see motcua-ctl procedure history ") + code);
    return shown(held->procedure);
}

Answer show(Office &office, const Arguments &arguments)
{
    const QString code = arguments.operands().first();
    const Procedure *p = office.procedures().find(code);
    if (!p)
        return unknownProcedure(code);
    return arguments.has(OnOption) ? shownOn(office, code, arguments.value(OnOption)) : shown(*p);
}

Answer history(Office &office, const Arguments &arguments)
{
    const QString code = arguments.operands().first();
    const auto versions = office.procedures().versions(code);
    if (!versions)
        return storageFailedAnswer();
    if (versions.value().empty())
        return unknownProcedure(code);
    const SiteZone zone = office.configuration().zone();
    QJsonArray json;
    QString text;
    const Procedure *before = nullptr;
    for (const ProcedureVersion &version : versions.value()) {
        const auto keys =
            before ? keyChanges(*before, version.procedure) : std::vector<KeyChange>();
        const QString from = version.firstDay(zone).toString(Qt::ISODate);
        json.append(QJsonObject{
            {QStringLiteral("at"), zone.iso(version.at)},
            {QStringLiteral("actor"), version.actor.isNull() ? QString() : version.actor.hex()},
            {QStringLiteral("from"), from},
            {QStringLiteral("keys"), toJson(keys)}});
        text += QStringLiteral("%1, holds from %2\n").arg(zone.iso(version.at), from);
        text += keysText(keys);
        before = &version.procedure;
    }
    return {Exit::Done, json, text, {}};
}

Answer found(const std::vector<Procedure> &procedures, const QString &question, int most)
{
    QJsonArray json;
    TextTable table({QStringLiteral("CODE"), QStringLiteral("FIELD"), QStringLiteral("SCORE"),
                     QStringLiteral("PLAIN NAME")});
    const ProcedureSearch search(procedures, shippedSearchWords());
    for (const auto &match : search.find(question, std::size_t(most))) {
        const auto p = std::ranges::find(procedures, match.code, &Procedure::code);
        json.append(QJsonObject{{QStringLiteral("code"), p->code},
                                {QStringLiteral("name"), p->name},
                                {QStringLiteral("field"), p->tile},
                                {QStringLiteral("score"), match.score}});
        table.add({p->code, p->tile, QString::number(match.score, 'f', 2), p->plainName});
    }
    return {Exit::Done,
            json,
            json.isEmpty() ? QStringLiteral("nothing is like it\n") : table.text(),
            {}};
}

// Of the folder's site; without one, of the catalogue that comes with the program.
Answer find(const Beside &beside, const Arguments &arguments)
{
    int most = FewEnough;
    if (arguments.has(LimitOption)) {
        const auto limit = numberNamed(LimitOption, arguments.value(LimitOption), 1, MostFound);
        if (!limit)
            return limit.error();
        most = limit.value();
    }
    const QString question = arguments.operands().first();
    if (!beside.folder.hasSite())
        return found(shippedCatalogue().procedures, question, most);
    return readingBeside(beside.folder, [&](Database &database) {
        return found(Procedures(database).list(), question, most);
    });
}

} // namespace

std::vector<Command> procedureCommands()
{
    using Access = InOffice::Needs;
    std::vector<Command> commands{
        {{QStringLiteral("procedure"), QStringLiteral("list")},
         {},
         QStringLiteral("the catalogue, by field"),
         {{FieldOption, QStringLiteral("FIELD"), QStringLiteral("only those found under it"), false,
           false}},
         InOffice{Access::Reading, atOnce<list>}},
        {{QStringLiteral("procedure"), QStringLiteral("show")},
         {QStringLiteral("CODE")},
         QStringLiteral("one procedure; in JSON the row of the catalogue"),
         {{OnOption, QStringLiteral("YYYY-MM-DD"), QStringLiteral("what it asked on that day"),
           false, false}},
         InOffice{Access::Reading, atOnce<show>}},
        {{QStringLiteral("procedure"), QStringLiteral("history")},
         {QStringLiteral("CODE")},
         QStringLiteral("when it was changed, and what"),
         {},
         InOffice{Access::Reading, atOnce<history>}},
        {{QStringLiteral("procedure"), QStringLiteral("find")},
         {QStringLiteral("QUESTION")},
         QStringLiteral("what people ask for, best first; in a folder without a site, of the "
                        "catalogue that comes with the program"),
         {{LimitOption, QStringLiteral("N"), QStringLiteral("how many at most; 10"), false, false}},
         InOwnProcess{find}}};
    std::ranges::move(procedureExchangeCommands(), std::back_inserter(commands));
    return commands;
}

} // namespace motcua
