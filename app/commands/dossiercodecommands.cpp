// Which codes dossiers get, and which numbers are on paper already.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"

namespace motcua {

namespace {

const QString AgencyOption = QStringLiteral("agency-code");
const QString ProvisionalOption = QStringLiteral("provisional");
const QString DayOption = QStringLiteral("day");
const QString LastOption = QStringLiteral("last");

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
                   {writes, atOnce<numberMark>})};
}

} // namespace motcua
