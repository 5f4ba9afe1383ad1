#include "app/commands/ticketlists.h"

#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketjson.h"
#include "core/queueing/callorder.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace motcua {

namespace {

const QString DayOption = QStringLiteral("day");
const QString StateOption = QStringLiteral("state");

QString clockText(const std::optional<Instant> &t, const SiteZone &zone)
{
    return t ? zone.time(*t).toString(QStringLiteral("HH:mm:ss")) : QString();
}

QString dash(const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; }

/// How many of the same queue are called before each waiting ticket.
QHash<QByteArray, int> peopleAhead(const std::vector<Ticket> &tickets, Instant now)
{
    std::vector<Ticket> waiting;
    std::ranges::copy_if(tickets, std::back_inserter(waiting),
                         [](const Ticket &ticket) { return ticket.state == TicketState::Waiting; });
    sortByTurn(waiting, now);
    QHash<QString, int> lengths;
    QHash<QByteArray, int> ahead;
    for (const Ticket &ticket : waiting)
        ahead.insert(ticket.id.bytes(), lengths[ticket.field]++);
    return ahead;
}

Answer list(Office &office, const Arguments &arguments)
{
    const SiteConfiguration &site = office.configuration();
    QDate day = office.queue().today();
    if (arguments.has(DayOption)) {
        const auto named = dayNamed(arguments.value(DayOption));
        if (!named)
            return named.error();
        day = named.value();
    }
    std::optional<TicketState> wanted;
    if (arguments.has(StateOption)) {
        const auto named = stateNamed(arguments.value(StateOption));
        if (!named)
            return named.error();
        wanted = named.value();
    }
    const std::vector<Ticket> tickets = office.queue().list(day);
    const QHash<QByteArray, int> ahead = peopleAhead(tickets, office.clock().now());
    const SiteZone zone = site.zone();
    QJsonArray json;
    TextTable table({QStringLiteral("NUMBER"), QStringLiteral("FIELD"), QStringLiteral("STATE"),
                     QStringLiteral("COUNTER"), QStringLiteral("TAKEN"), QStringLiteral("CALLED"),
                     QStringLiteral("PRIORITY"), QStringLiteral("AHEAD")});
    for (const Ticket &ticket : tickets) {
        if (wanted && ticket.state != *wanted)
            continue;
        std::optional<int> before;
        if (const auto it = ahead.constFind(ticket.id.bytes()); it != ahead.constEnd())
            before = *it;
        json.append(toJson(ticket, site, before));
        table.add({ticket.shownNumber(), ticket.field, stateName(ticket.state),
                   counterOf(ticket) ? QString::number(counterOf(ticket)) : dash({}),
                   clockText(ticket.taken, zone),
                   dash(clockText(ticket.steps[std::size_t(ticket.step)].called, zone)),
                   dash(ticket.priority), before ? QString::number(*before) : dash({})});
    }
    const QString none = QStringLiteral("no tickets on ") + day.toString(Qt::ISODate) + u'\n';
    return {Exit::Done, json, json.isEmpty() ? none : table.text(), {}};
}

std::optional<Ticket> findTicket(Office &office, const QString &text)
{
    if (const auto id = Id::fromHex(text))
        return office.queue().find(*id);
    const auto shown = [&](const Ticket &t) {
        return t.shownNumber().compare(text, Qt::CaseInsensitive) == 0;
    };
    // With the day's numbers used up, a citizen holds one of a day to come.
    const QDate today = office.queue().today();
    for (QDate day = today; day <= today.addDays(LongestClosure); day = day.addDays(1)) {
        const std::vector<Ticket> tickets = office.queue().list(day);
        if (const auto it = std::ranges::find_if(tickets, shown); it != tickets.end())
            return *it;
    }
    return std::nullopt;
}

Answer show(Office &office, const Arguments &arguments)
{
    const auto ticket = ticketNamed(office, arguments.operands().first());
    return ticket ? showTicket(office, ticket.value()) : ticket.error();
}

} // namespace

Result<Ticket, Answer> ticketNamed(Office &office, const QString &text)
{
    if (auto ticket = findTicket(office, text))
        return std::move(*ticket);
    return badValue(QStringLiteral("unknown-ticket"),
                    QStringLiteral("there is no ticket \"%1\"").arg(text.left(60)),
                    QStringLiteral("write an id of 32 digits or a number of today or later; see "
                                   "motcua-ctl ticket list"));
}

Result<QString, Answer> procedureNamed(Office &office, const QString &code)
{
    if (const Procedure *procedure = office.procedures().find(code))
        return procedure->code;
    return unknownProcedure(code);
}

Answer showTicket(Office &office, const Ticket &ticket)
{
    const SiteConfiguration &site = office.configuration();
    const SiteZone zone = site.zone();
    const QueueService::Standing standing = office.queue().standing(ticket);
    const bool waiting = ticket.state == TicketState::Waiting && !standing.storageFailed;
    const Field *field = site.field(ticket.field);
    std::vector<std::pair<QString, QString>> lines{
        {QStringLiteral("number"), ticket.shownNumber()},
        {QStringLiteral("day"), ticket.day.toString(Qt::ISODate)},
        {QStringLiteral("field"), field ? field->name : ticket.field},
        {QStringLiteral("state"), stateName(ticket.state)},
        {QStringLiteral("taken"), zone.iso(ticket.taken)}};
    QStringList ahead;
    for (const QString &next : ticket.fieldsAhead())
        ahead.append(site.fieldName(next));
    if (!ahead.isEmpty())
        lines.emplace_back(QStringLiteral("then"), ahead.join(QStringLiteral(", ")));
    if (counterOf(ticket) != 0)
        lines.emplace_back(QStringLiteral("counter"), QString::number(counterOf(ticket)));
    if (!ticket.priority.isEmpty())
        lines.emplace_back(QStringLiteral("priority"), ticket.priority);
    if (!ticket.procedure.isEmpty())
        lines.emplace_back(QStringLiteral("procedure"), ticket.procedure);
    if (waiting) {
        lines.emplace_back(QStringLiteral("ahead"), QString::number(standing.ahead));
        lines.emplace_back(QStringLiteral("wait"), waitText(standing.wait));
    }
    lines.emplace_back(QStringLiteral("id"), ticket.id.hex());
    return {
        Exit::Done,
        toJson(ticket, site, waiting ? std::optional(standing.ahead) : std::nullopt, standing.wait),
        textPairs(lines),
        {}};
}

std::vector<Command> ticketListCommands()
{
    using Access = InOffice::Needs;
    return {{{QStringLiteral("ticket"), QStringLiteral("list")},
             {},
             QStringLiteral("everybody of a business day, in the order of taking"),
             {{DayOption, QStringLiteral("YYYY-MM-DD"), QStringLiteral("else today"), false, false},
              {StateOption, QStringLiteral("STATE"),
               QStringLiteral("waiting called serving held no-show done void"), false, false}},
             InOffice{Access::Reading, atOnce<list>}},
            {{QStringLiteral("ticket"), QStringLiteral("show")},
             {QStringLiteral("ID|NUMBER")},
             QStringLiteral("one ticket and its place in the queue"),
             {},
             InOffice{Access::Reading, atOnce<show>}}};
}

} // namespace motcua
