#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");

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

Answer show(Office &office, const Arguments &arguments)
{
    const QString code = arguments.operands().first();
    const Procedure *p = office.procedures().find(code);
    if (!p)
        return badValue(QStringLiteral("unknown-procedure"),
                        QStringLiteral("there is no procedure \"%1\"").arg(code.left(60)),
                        QStringLiteral("see motcua-ctl procedure list"));
    QString text = textPairs({{QStringLiteral("code"), p->code},
                              {QStringLiteral("name"), p->name},
                              {QStringLiteral("official"), p->officialName},
                              {QStringLiteral("plain"), p->plainName},
                              {QStringLiteral("English"), p->nameEn},
                              {QStringLiteral("field"), p->tile},
                              {QStringLiteral("fee"), feeText(*p)}});
    text += QStringLiteral("papers\n");
    for (const DocumentRequirement &paper : p->documents)
        text += QStringLiteral("  - ") + paper.name + u'\n';
    return {Exit::Done, toJson(*p), text, {}};
}

} // namespace

std::vector<Command> procedureCommands()
{
    using Access = InOffice::Needs;
    return {{{QStringLiteral("procedure"), QStringLiteral("list")},
             {},
             QStringLiteral("the catalogue, by field"),
             {{FieldOption, QStringLiteral("FIELD"), QStringLiteral("only those found under it"),
               false, false}},
             InOffice{Access::Reading, atOnce<list>}},
            {{QStringLiteral("procedure"), QStringLiteral("show")},
             {QStringLiteral("CODE")},
             QStringLiteral("one procedure; in JSON the row of the catalogue"),
             {},
             InOffice{Access::Reading, atOnce<show>}}};
}

} // namespace motcua
