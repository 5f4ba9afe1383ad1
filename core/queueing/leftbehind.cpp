#include "core/queueing/leftbehind.h"

#include <algorithm>

namespace motcua {

namespace {

using Fault = SiteProblem::Kind;

template <typename Matches> QStringList numbers(const std::vector<Ticket> &tickets, Matches matches)
{
    QStringList found;
    for (const Ticket &ticket : tickets) {
        if (matches(ticket))
            found.append(ticket.shownNumber());
    }
    return found;
}

std::optional<SiteProblem> problem(Fault kind, const QString &subject, const QStringList &who)
{
    if (who.isEmpty())
        return std::nullopt;
    return SiteProblem{kind, subject, SiteProblem::Part::Hall, who};
}

/// Whom a counter must still call for this field, now or after other steps.
bool waitsFor(const Ticket &ticket, const QString &field)
{
    const std::vector<QString> ahead = ticket.fieldsAhead();
    return (ticket.field == field && !ticket.isAtCounter())
        || std::ranges::find(ahead, field) != ahead.end();
}

std::optional<SiteProblem> withoutCounter(int counter, const PeopleInHall &people)
{
    return problem(Fault::CounterInUse, QString::number(counter),
                   numbers(people.tickets, [counter](const Ticket &ticket) {
                       return ticket.counter == counter
                           && (ticket.isAtCounter() || ticket.state == TicketState::Held);
                   }));
}

std::optional<SiteProblem> withoutField(const QString &field, const PeopleInHall &people)
{
    const auto here =
        problem(Fault::FieldInUse, field, numbers(people.tickets, [&field](const Ticket &ticket) {
                    return ticket.field == field || waitsFor(ticket, field);
                }));
    if (here)
        return here;
    QStringList codes;
    for (const Appointment &appointment : people.expected) {
        if (appointment.field == field)
            codes.append(appointment.code);
    }
    return problem(Fault::FieldAwaited, field, codes);
}

} // namespace

std::optional<SiteProblem> leftBehind(const SiteConfiguration &holds,
                                      const SiteConfiguration &wanted, const PeopleInHall &people)
{
    std::optional<SiteProblem> found;
    for (const Counter &counter : holds.counters) {
        if (!wanted.counter(counter.number))
            found = withoutCounter(counter.number, people);
        if (found)
            return found;
    }
    for (const Field &field : holds.fields) {
        if (!wanted.field(field.code))
            found = withoutField(field.code, people);
        else if (wanted.countersServing(field.code).empty()
                 && !holds.countersServing(field.code).empty())
            found = problem(Fault::FieldUnserved, field.code,
                            numbers(people.tickets, [&field](const Ticket &ticket) {
                                return waitsFor(ticket, field.code);
                            }));
        if (found)
            return found;
    }
    return std::nullopt;
}

} // namespace motcua
