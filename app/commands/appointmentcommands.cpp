#include "app/commands/appointmentanswers.h"
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketlists.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");
const QString DayOption = QStringLiteral("day");
const QString TimeOption = QStringLiteral("time");
const QString ProcedureOption = QStringLiteral("procedure");
const QString NeedOption = QStringLiteral("need");
const QString RequestOption = QStringLiteral("request");

Result<QDate, Answer> dayOf(Office &office, const Arguments &arguments)
{
    if (arguments.has(DayOption))
        return dayNamed(arguments.value(DayOption));
    return office.queue().today();
}

Result<Instant, Answer> startOf(Office &office, const Arguments &arguments)
{
    const auto day = dayNamed(arguments.value(DayOption));
    if (!day)
        return day.error();
    const auto time = timeNamed(arguments.value(TimeOption));
    if (!time)
        return time.error();
    return office.configuration().zone().at(day.value(), time.value());
}

Result<AppointmentRequest, Answer> requestOf(Office &office, const Arguments &arguments)
{
    AppointmentRequest request;
    const auto field = fieldNamed(office.configuration(), arguments.value(FieldOption));
    if (!field)
        return field.error();
    request.field = field.value().code;
    const auto start = startOf(office, arguments);
    if (!start)
        return start.error();
    request.start = start.value();
    if (arguments.has(ProcedureOption)) {
        const auto procedure = procedureNamed(office, arguments.value(ProcedureOption));
        if (!procedure)
            return procedure.error();
        request.procedure = procedure.value();
    }
    const auto needs = needsNamed(arguments.values(NeedOption));
    if (!needs)
        return needs.error();
    request.needs = needs.value();
    const auto id = arguments.has(RequestOption) ? requestNamed(arguments.value(RequestOption))
                                                 : Result<Id, Answer>(Id::random(office.random()));
    if (!id)
        return id.error();
    request.request = id.value();
    return request;
}

Answer make(Office &office, const Arguments &arguments)
{
    const auto request = requestOf(office, arguments);
    if (!request)
        return request.error();
    const auto made = office.appointments().make(request.value());
    if (!made)
        return answerFor(made.error());
    return answerFor(AppointmentLine{made.value(), {}}, office);
}

Answer places(Office &office, const Arguments &arguments)
{
    const auto field = fieldNamed(office.configuration(), arguments.value(FieldOption));
    if (!field)
        return field.error();
    const auto day = dayOf(office, arguments);
    if (!day)
        return day.error();
    const auto places = office.appointments().places(field.value().code, day.value());
    if (!places)
        return answerFor(places.error());
    const SiteZone zone = office.configuration().zone();
    QJsonArray json;
    TextTable table({QStringLiteral("TIME"), QStringLiteral("LEFT")});
    for (const SlotPlaces &slot : places.value()) {
        json.append(QJsonObject{{QStringLiteral("startAt"), zone.iso(slot.start)},
                                {QStringLiteral("left"), slot.left}});
        table.add(
            {zone.time(slot.start).toString(QStringLiteral("HH:mm")), QString::number(slot.left)});
    }
    const QString none =
        QStringLiteral("no appointment can begin on ") + day.value().toString(Qt::ISODate) + u'\n';
    return {Exit::Done, json, json.isEmpty() ? none : table.text(), {}};
}

Answer list(Office &office, const Arguments &arguments)
{
    const auto day = dayOf(office, arguments);
    if (!day)
        return day.error();
    const SiteZone zone = office.configuration().zone();
    QJsonArray json;
    TextTable table({QStringLiteral("TIME"), QStringLiteral("FIELD"), QStringLiteral("CODE"),
                     QStringLiteral("STATE"), QStringLiteral("NUMBER")});
    for (const AppointmentLine &line : office.appointments().list(day.value())) {
        json.append(toJson(line, office));
        table.add({zone.time(line.appointment.start).toString(QStringLiteral("HH:mm")),
                   line.appointment.field, line.appointment.code, stateName(line, office),
                   line.ticket ? line.ticket->shownNumber() : QStringLiteral("-")});
    }
    const QString none =
        QStringLiteral("no appointments on ") + day.value().toString(Qt::ISODate) + u'\n';
    return {Exit::Done, json, json.isEmpty() ? none : table.text(), {}};
}

Answer cancel(Office &office, const Arguments &arguments)
{
    const auto line = office.appointments().find(arguments.operands().first());
    if (!line)
        return answerFor(AppointmentError::UnknownCode);
    const auto cancelled = office.appointments().cancel(line->appointment.id, {});
    if (!cancelled)
        return answerFor(cancelled.error());
    return answerFor(AppointmentLine{cancelled.value(), {}}, office);
}

void arrive(Office &office, const Arguments &arguments, const AnswerLater &answer)
{
    office.appointments().arrive(
        arguments.operands().first(), {},
        [&office, answer](const Result<Ticket, AppointmentError> &arrived) {
            answer(arrived ? showTicket(office, arrived.value()) : answerFor(arrived.error()));
        });
}

} // namespace

std::vector<Command> appointmentCommands()
{
    using Access = InOffice::Needs;
    const QString code = QStringLiteral("CODE");
    const OptionSpec field{FieldOption, QStringLiteral("FIELD"),
                           QStringLiteral("code, letter or name"), true, false};
    const OptionSpec day{DayOption, QStringLiteral("YYYY-MM-DD"), QStringLiteral("else today"),
                         false, false};
    const std::vector<OptionSpec> making{
        field,
        {DayOption, QStringLiteral("YYYY-MM-DD"), QStringLiteral("an open day"), true, false},
        {TimeOption, QStringLiteral("HH:MM"), QStringLiteral("one of appointment places"), true,
         false},
        {ProcedureOption, QStringLiteral("CODE"), QStringLiteral("what the citizen comes for"),
         false, false},
        {NeedOption, QStringLiteral("NEED"),
         QStringLiteral("hearing sight walking reading interpreter; may stand several times"),
         false, true},
        {RequestOption, QStringLiteral("ID"),
         QStringLiteral("the same id gives the same appointment again"), false, false}};
    const auto row = [](const char *verb, const QStringList &operands, const char *help,
                        const std::vector<OptionSpec> &options, const InOffice &action) {
        return Command{{QStringLiteral("appointment"), QString::fromLatin1(verb)},
                       operands,
                       QString::fromUtf8(help),
                       options,
                       action};
    };
    return {row("places", {}, "when an appointment of a field can begin, and the places left",
                {field, day}, {Access::Reading, atOnce<places>}),
            row("make", {}, "keeps a place at a certain time; the code is for its holder", making,
                {Access::Writing, atOnce<make>}),
            row("list", {}, "appointments of a day and what became of them", {day},
                {Access::Reading, atOnce<list>}),
            row("cancel", {code}, "gives the place back", {}, {Access::Writing, atOnce<cancel>}),
            row("arrive", {code}, "its holder is there and gets a number", {},
                {Access::Writing, arrive})};
}

} // namespace motcua
