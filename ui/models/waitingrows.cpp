#include "ui/models/waitingrows.h"

#include "core/queueing/hallwatch.h"
#include "ui/models/callingorder.h"

namespace motcua {

namespace {

QString fieldName(const SiteConfiguration &configuration, const QString &code)
{
    const Field *field = configuration.field(code);
    return field ? field->name : code;
}

template <typename Person> // somebody here, or somebody expected
bool passes(const Person &ticket, const WaitingFilter &filter, const Counter *counter)
{
    switch (filter.kind) {
    case WaitingFilter::Kind::ThisCounter: return counter && counter->servesField(ticket.field);
    case WaitingFilter::Kind::Everybody: return true;
    case WaitingFilter::Kind::OneField: return ticket.field == filter.field;
    }
    return false;
}

class RowMaker {
public:
    RowMaker(const SiteConfiguration &configuration, const QueueSnapshot &snapshot, Instant now,
             const ProcedureName &name)
        : m_configuration(configuration)
        , m_interruptions(snapshot.interruptions)
        , m_zone(configuration.zone())
        , m_now(now)
        , m_procedureName(name)
    {
    }

    WaitingRow row(const Ticket &ticket, WaitingRow::Standing standing) const
    {
        WaitingRow row;
        row.ticket = ticket.id;
        row.number = ticket.shownNumber();
        if (!ticket.procedure.isEmpty())
            row.procedure = m_procedureName(ticket.procedure);
        row.field = fieldName(m_configuration, ticket.field);
        const auto time = waited(ticket, m_configuration, m_interruptions, m_now);
        row.waitedMinutes = static_cast<int>(time.count());
        if (const Field *field = m_configuration.field(ticket.field)) {
            row.colour = QColor(field->colour);
            row.late = standing != WaitingRow::Standing::Absent && isLate(*field, time);
        }
        row.taken = m_zone.time(ticket.taken);
        if (const QDate taken = m_zone.date(ticket.taken); taken != ticket.day)
            row.takenOn = taken;
        if (const PriorityGroup *group = m_configuration.priority(ticket.priority))
            row.priority = group->name;
        if (ticket.step > 0) {
            const auto previous = static_cast<std::size_t>(ticket.step - 1);
            row.cameFrom = fieldName(m_configuration, ticket.steps[previous].field);
        }
        row.needs = ticket.needs;
        row.standing = standing;
        if (!row.isWaiting())
            row.since = m_zone.time(ticket.since);
        return row;
    }

    WaitingRow row(const Appointment &appointment) const
    {
        WaitingRow row;
        row.ticket = appointment.id;
        row.number = appointment.code;
        if (!appointment.procedure.isEmpty())
            row.procedure = m_procedureName(appointment.procedure);
        row.field = fieldName(m_configuration, appointment.field);
        if (const Field *field = m_configuration.field(appointment.field))
            row.colour = QColor(field->colour);
        row.needs = appointment.needs;
        row.standing = WaitingRow::Standing::Expected;
        row.since = m_zone.time(appointment.start);
        return row;
    }

private:
    const SiteConfiguration &m_configuration;
    const std::vector<Interruption> &m_interruptions;
    SiteZone m_zone;
    Instant m_now;
    const ProcedureName &m_procedureName;
};

} // namespace

std::vector<WaitingRow> waitingRows(const QueueSnapshot &snapshot,
                                    const SiteConfiguration &configuration, int counter,
                                    const WaitingFilter &filter, Instant now,
                                    const ProcedureName &procedureName)
{
    const Counter *const here = configuration.counter(counter);
    const std::vector<Ticket> order =
        here ? callingOrder(snapshot, *here, now) : std::vector<Ticket>{};
    const Id next = order.empty() ? Id{} : order.front().id;
    const RowMaker maker(configuration, snapshot, now, procedureName);

    std::vector<WaitingRow> rows;
    const bool byCounter = filter.kind == WaitingFilter::Kind::ThisCounter;
    for (const Ticket &ticket : byCounter ? order : snapshot.waiting) {
        if (passes(ticket, filter, here)) {
            rows.push_back(maker.row(ticket,
                                     ticket.id == next ? WaitingRow::Standing::Next
                                                       : WaitingRow::Standing::Waiting));
        }
    }
    for (const Ticket &ticket : snapshot.held) {
        if (passes(ticket, filter, here))
            rows.push_back(maker.row(ticket, WaitingRow::Standing::Held));
    }
    for (const Ticket &ticket : snapshot.absent) {
        if (passes(ticket, filter, here))
            rows.push_back(maker.row(ticket, WaitingRow::Standing::Absent));
    }
    for (const Appointment &appointment : snapshot.expected) {
        if (passes(appointment, filter, here))
            rows.push_back(maker.row(appointment));
    }
    return rows;
}

} // namespace motcua
