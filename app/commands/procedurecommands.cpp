#include "app/commands/catalogueanswers.h"
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/openread.h"
#include "app/commands/procedureexchange.h"
#include "app/commands/shippeddata.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"
#include "app/commands/vietnamese.h"
#include "core/documents/procedurewords.h"
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

QString listed(const QString &heading, const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QStringLiteral("  - ") + line + u'\n';
    return lines.isEmpty() ? text : QString(heading + u'\n' + text);
}

QString withNote(const QString &text, const QString &note)
{
    return note.isEmpty() ? text : QString(text + QStringLiteral(" (") + note + u')');
}

QString papersText(const Procedure &p, const ProcedureWords &words)
{
    QStringList always;
    QStringList sometimes;
    for (const DocumentRequirement &paper : p.documents)
        (paper.conditional ? sometimes : always).append(withNote(words.paper(paper), paper.note));
    return listed(QStringLiteral("papers"), always)
        + listed(QStringLiteral("only in some cases"), sometimes);
}

QString prerequisitesText(const Procedure &p)
{
    QStringList lines;
    for (const Prerequisite &asked : p.prerequisites) {
        lines.append(asked.question);
        if (asked.no)
            lines.append(asked.no->field + QStringLiteral(": ") + asked.no->note);
    }
    return listed(QStringLiteral("asked first"), lines);
}

// What people read of a row is Vietnamese; `today` decides which fee holds.
Answer shown(const Procedure &p, QDate today)
{
    const auto language = vietnameseTexts();
    const ProcedureWords words(language.get());
    QString text = textPairs({{QStringLiteral("code"), p.code},
                              {QStringLiteral("name"), p.name},
                              {QStringLiteral("official"), p.officialName},
                              {QStringLiteral("plain"), p.plainName},
                              {QStringLiteral("English"), p.nameEn},
                              {QStringLiteral("field"), p.tile},
                              {QStringLiteral("time"), withNote(words.time(p), p.duration.note)},
                              {QStringLiteral("fee"), withNote(words.fee(p, today), p.feeNote)},
                              {QStringLiteral("spoken"), p.spoken}});
    text += listed(QStringLiteral("times of its own"),
                   words.cases(p).split(QStringLiteral("; "), Qt::SkipEmptyParts));
    text += papersText(p, words)
        + listed(QStringLiteral("forms"), QStringList(p.forms.begin(), p.forms.end()))
        + prerequisitesText(p);
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
    return shown(held->procedure, day.value());
}

Answer show(Office &office, const Arguments &arguments)
{
    const QString code = arguments.operands().first();
    const Procedure *p = office.procedures().find(code);
    if (!p)
        return unknownProcedure(code);
    return arguments.has(OnOption) ? shownOn(office, code, arguments.value(OnOption))
                                   : shown(*p, siteDate(office));
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
        text += before ? keysText(keys) : QStringLiteral("  came in\n");
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
