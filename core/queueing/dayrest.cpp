#include "core/queueing/dayrest.h"

#include "core/queueing/dayservice.h"

#include <algorithm>
#include <iterator>

namespace motcua {

DayRest restOf(const std::vector<Ticket> &left, QDate today)
{
    DayRest rest;
    for (const Ticket &ticket : left) {
        if (ticket.isAtCounter())
            (ticket.day < today ? rest.stuck : rest.atCounters).push_back(ticket);
        else if (ticket.day.addDays(DayRest::NumberHolds.count()) < today)
            rest.expired.push_back(ticket);
        else
            rest.moving.push_back(ticket);
    }
    return rest;
}

DayRest restOf(const DaySummary &summary, QDate today)
{
    std::vector<Ticket> left = summary.leftBefore;
    std::ranges::copy(summary.left, std::back_inserter(left));
    return restOf(left, today);
}

std::vector<Ticket> DayRest::owed() const
{
    std::vector<Ticket> owed = moving;
    std::ranges::copy_if(stuck, std::back_inserter(owed), goesOn);
    return owed;
}

bool goesOn(const Ticket &stuck)
{
    return stuck.state == TicketState::Serving && stuck.step + 1 < int(stuck.steps.size());
}

} // namespace motcua
