#include "app/commands/calendarjson.h"
#include "app/commands/command.h"
#include "app/commands/deadlinejson.h"
#include "app/commands/lookups.h"
#include "app/commands/openread.h"
#include "app/commands/shippeddata.h"
#include "core/base/clock.h"
#include "core/procedures/procedures.h"
#include "core/site/sitetables.h"

#include <algorithm>

namespace motcua {

namespace {

const QString OnlineOption = QStringLiteral("online");
const QString ProcedureOption = QStringLiteral("procedure");
const QString ReceivedOption = QStringLiteral("received");
const QString VariantOption = QStringLiteral("variant");

/// What terms are counted with: the folder's, else what comes with the program.
struct Ground {
    std::vector<Procedure> procedures;
    WorkCalendar calendar;
    DeadlineRules rules;
    SiteZone zone;
};

Answer noTerm(const Procedure &procedure, const QString &variant)
{
    const QStringList variants = variantsOf(procedure);
    const QString hint = variants.isEmpty()
        ? QStringLiteral("the procedure has no variants")
        : QStringLiteral("add --variant with one of ") + variants.join(QStringLiteral(", "));
    if (!variant.isEmpty())
        return badValue(QStringLiteral("unknown-variant"),
                        QStringLiteral("\"%1\" has no such variant").arg(procedure.code), hint);
    return Answer::failed(
        Exit::NotPossible, QStringLiteral("no-term"),
        QStringLiteral("nobody published how long \"%1\" takes").arg(procedure.code), hint);
}

Answer counted(const Ground &ground, const Arguments &arguments, Instant now)
{
    const QString code = arguments.value(ProcedureOption);
    const auto procedure = std::ranges::find(ground.procedures, code, &Procedure::code);
    if (procedure == ground.procedures.end())
        return badValue(QStringLiteral("unknown-procedure"),
                        QStringLiteral("there is no procedure \"%1\"").arg(code.left(60)),
                        QStringLiteral("see motcua-ctl procedure find"));
    Instant received = now;
    if (arguments.has(ReceivedOption)) {
        const auto named = momentNamed(arguments.value(ReceivedOption), ground.zone);
        if (!named)
            return named.error();
        received = named.value();
    }
    const QString variant = arguments.value(VariantOption);
    const auto term = termOf(*procedure, variant);
    if (!term)
        return noTerm(*procedure, variant);
    const DeadlineCounter counter(ground.calendar, ground.rules, ground.zone);
    const Deadline deadline = counter.count(*term, received);
    const auto target = counter.target(*term, received, deadline.due, arguments.has(OnlineOption));
    return {Exit::Done,
            toJson(deadline, target, ground.zone),
            deadlineText(deadline, target, ground.zone),
            {}};
}

Answer deadline(const Beside &beside, const Arguments &arguments)
{
    const Instant now = beside.clock.now();
    if (!beside.folder.hasSite())
        return counted({shippedCatalogue().procedures, WorkCalendar(shippedCalendar()),
                        shippedDeadlineRules(), SiteZone::vietnam()},
                       arguments, now);
    return readingBeside(beside.folder, [&](Database &database) {
        CalendarOfSite site = calendarOf(database);
        return counted({Procedures(database).list(), std::move(site.calendar),
                        std::move(site.rules), SiteTables(database).read().zone()},
                       arguments, now);
    });
}

} // namespace

std::vector<Command> deadlineCommands()
{
    return {
        {{QStringLiteral("deadline")},
         {},
         QStringLiteral("when a dossier is due, and why, step by step; works without a site too"),
         {{ProcedureOption, QStringLiteral("CODE"), QStringLiteral("see procedure find"), true,
           false},
          {ReceivedOption, QStringLiteral("YYYY-MM-DDTHH:MM"), QStringLiteral("else now"), false,
           false},
          {VariantOption, QStringLiteral("CASE"),
           QStringLiteral("\"verification\", or a case of the catalogue"), false, false},
          {OnlineOption, {}, QStringLiteral("it was filed online"), false, false}},
         InOwnProcess{deadline}}};
}

} // namespace motcua
