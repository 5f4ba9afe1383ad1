#pragma once

#include "core/queueing/ticket.h"

#include <QDate>

#include <chrono>
#include <vector>

namespace motcua {

struct DaySummary;

/// Who is left of an evening, by what becomes of them when it is closed. Of past days too, which
/// nobody closed.
struct DayRest {
    /// Wait or are held: they get a number of another day.
    std::vector<Ticket> moving;
    std::vector<Ticket> atCounters; ///< of today: they are served to the end
    /// At a counter when a past day ended. Who was being served was served; who was only called did
    /// not come.
    std::vector<Ticket> stuck;
    /// Wait for longer than NumberHolds: nobody comes for them any more, they become void.
    std::vector<Ticket> expired;

    /// Who gets a number of another day: those who wait, and who is stuck with steps to go.
    std::vector<Ticket> owed() const;
    bool isAnybodyWaiting() const { return !owed().empty(); }

    static constexpr std::chrono::days NumberHolds{7};
};

/// Pure. `left`: nobody is done with them; `today`: the day that counts.
DayRest restOf(const std::vector<Ticket> &left, QDate today);
DayRest restOf(const DaySummary &summary, QDate today);

/// Whether the person of this ticket was being served and has further steps.
bool goesOn(const Ticket &stuck);

} // namespace motcua
