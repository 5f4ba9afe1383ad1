// Which codes dossiers get, which numbers are on paper already, and how the province's form asks.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "core/dossiers/portalfields.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString AgencyOption = QStringLiteral("agency-code");
const QString ProvisionalOption = QStringLiteral("provisional");
const QString DayOption = QStringLiteral("day");
const QString LastOption = QStringLiteral("last");
const QString SetOption = QStringLiteral("set");
const QString UsualOption = QStringLiteral("usual");

Answer codes(Office &office, const Arguments &arguments)
{
    const bool provisional = arguments.has(ProvisionalOption);
    if (provisional && arguments.has(AgencyOption))
        return badValue(QStringLiteral("bad-value"),
                        QStringLiteral("codes are official or provisional, not both"),
                        QStringLiteral("keep one of the options"));
    if (provisional || arguments.has(AgencyOption)) {
        const auto set = office.dossiers().setAgencyCode(arguments.value(AgencyOption), {});
        if (!set)
            return answerFor(set.error());
    }
    const auto code = office.dossiers().agencyCode();
    if (!code)
        return answerFor(code.error());
    const bool official = !code.value().isEmpty();
    return {Exit::Done,
            QJsonObject{
                {QStringLiteral("agencyCode"), official ? QJsonValue(code.value()) : QJsonValue()}},
            official ? QString(code.value() + u'\n') : QStringLiteral("provisional codes\n"),
            {}};
}

Answer numberMark(Office &office, const Arguments &arguments)
{
    QDate day = office.configuration().zone().date(office.clock().now());
    if (arguments.has(DayOption)) {
        const auto named = dayNamed(arguments.value(DayOption));
        if (!named)
            return named.error();
        day = named.value();
    }
    if (arguments.has(LastOption)) {
        const auto last = numberNamed(LastOption, arguments.value(LastOption), 1, MostDossiersADay);
        if (!last)
            return last.error();
        office.numberMark().raise(day, day, last.value());
    }
    const auto code = office.dossiers().agencyCode();
    if (!code)
        return answerFor(code.error());
    const QString series = code.value().isEmpty() ? ProvisionalPrefix : code.value();
    const int highest = office.dossierNumbers().highest({{}, day, series});
    const bool usedUp = highest >= MostDossiersADay;
    const QString next = usedUp ? QString() : dossierCodeOf(series, day, highest + 1);
    return {Exit::Done,
            QJsonObject{{QStringLiteral("day"), day.toString(Qt::ISODate)},
                        {QStringLiteral("series"), series},
                        {QStringLiteral("last"), highest},
                        {QStringLiteral("next"), usedUp ? QJsonValue() : QJsonValue(next)}},
            usedUp ? QStringLiteral("the day has no numbers left\n")
                   : QStringLiteral("the next one is %1\n").arg(next),
            {}};
}

// The first of those that are named; the others follow as usual.
Result<QStringList, Answer> orderFrom(const Arguments &arguments)
{
    QStringList order;
    for (const QString &text : arguments.value(SetOption).split(u',', Qt::SkipEmptyParts)) {
        const QString field = text.trimmed();
        if (!portalFields().contains(field))
            return badValue(QStringLiteral("unknown-field"),
                            QStringLiteral("there is no field \"%1\"").arg(field.left(60)),
                            QStringLiteral("name some of ")
                                + portalFields().join(QStringLiteral(", ")));
        if (order.contains(field))
            return badValue(QStringLiteral("named-twice"),
                            QStringLiteral("\"%1\" stands there twice").arg(field),
                            QStringLiteral("name each field once"));
        order.append(field);
    }
    if (order.isEmpty())
        return badValue(QStringLiteral("bad-value"), QStringLiteral("--set names no field"),
                        QStringLiteral("separate them with commas"));
    return inPortalOrder(order);
}

Answer portal(Office &office, const Arguments &arguments)
{
    const bool usual = arguments.has(UsualOption);
    if (usual && arguments.has(SetOption))
        return badValue(QStringLiteral("conflicting-options"),
                        QStringLiteral("--set and --usual are two orders"),
                        QStringLiteral("give one of them"));
    if (usual || arguments.has(SetOption)) {
        const auto order =
            usual ? Result<QStringList, Answer>(portalFields()) : orderFrom(arguments);
        if (!order)
            return order.error();
        const bool isUsual = order.value() == portalFields();
        const auto set =
            office.dossiers().setPortalOrder(isUsual ? QStringList() : order.value(), {});
        if (!set)
            return answerFor(set.error());
    }
    const auto order = office.dossiers().portalOrder();
    if (!order)
        return answerFor(order.error());
    const QStringList fields = inPortalOrder(order.value());
    return {Exit::Done,
            QJsonObject{{QStringLiteral("fields"), QJsonArray::fromStringList(fields)},
                        {QStringLiteral("usual"), order.value().isEmpty()}},
            fields.join(u'\n') + u'\n',
            {}};
}

} // namespace

std::vector<Command> dossierCodeCommands()
{
    const InOffice::Needs writes = InOffice::Needs::Writing;
    return {
        dossierRow(
            "codes", {}, "which codes dossiers get, and others from now on",
            {dossierOption(AgencyOption, "CODE", "official ones under the agency's own"),
             dossierOption(ProvisionalOption, "", "TAM codes, bound to the official ones later")},
            {writes, atOnce<codes>}),
        dossierRow("number-mark", {},
                   "the number the next dossier gets; numbers on paper that the file forgot",
                   {dossierOption(DayOption, "YYYY-MM-DD", "of receipt; else today"),
                    dossierOption(LastOption, "N",
                                  "up to this one they are on paper: none of them is given again")},
                   {writes, atOnce<numberMark>}),
        commandRow(
            "portal", "fields", {},
            "the order in which the desk copies a dossier's fields for the province's form",
            {dossierOption(SetOption, "FIELD,FIELD …", "these first; the others follow as usual"),
             dossierOption(UsualOption, "", "as it came with the program")},
            {writes, atOnce<portal>})};
}

} // namespace motcua
