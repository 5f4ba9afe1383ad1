#include "core/queueing/dayrest.h"

#include "core/queueing/dayservice.h"

#include <algorithm>
#include <tuple>

namespace motcua {

namespace {

std::tuple<Instant, int, Id> inOrder(const Ticket &t) { return {t.rank, t.number, t.id}; }

} // namespace

DayRest restOf(const DaySummary &summary, QDate today)
{
    DayRest rest;
    for (const auto *left : {&summary.leftBefore, &summary.left}) {
        for (const Ticket &ticket : *left) {
            if (ticket.isAtCounter())
                (ticket.day < today ? rest.stuck : rest.atCounters).push_back(ticket);
            else if (ticket.day.addDays(DayRest::NumberHolds.count()) < today)
                rest.expired.push_back(ticket);
            else
                rest.moving.push_back(ticket);
        }
    }
    sortByRank(rest.moving);
    return rest;
}

void sortByRank(std::vector<Ticket> &tickets) { std::ranges::sort(tickets, {}, inOrder); }

bool DayRest::isAnybodyWaiting() const
{
    return !moving.empty() || std::ranges::any_of(stuck, goesOn);
}

bool goesOn(const Ticket &stuck)
{
    return stuck.state == TicketState::Serving && stuck.step + 1 < int(stuck.steps.size());
}

} // namespace motcua
