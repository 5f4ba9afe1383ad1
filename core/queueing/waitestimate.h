#pragma once

#include "core/queueing/interruption.h"
#include "core/queueing/queuesnapshot.h"
#include "core/queueing/tickets.h"
#include "core/site/site.h"

#include <optional>
#include <vector>

namespace motcua {

/// What the estimate looks at: the queue as it stands and what was served today.
struct WaitSituation {
    const SiteConfiguration &configuration;
    const std::vector<Ticket> &waiting; ///< in the order of turns
    const std::vector<Ticket> &atCounters;
    const std::vector<ServiceTime> &services; ///< of today, oldest first
    const std::vector<CounterState> &states; ///< of the counters that were paused or closed today
    const std::vector<Interruption> &interruptions; ///< of today, left out of every service
    Instant now;
};

/// Until a newcomer of the field (rank now), or the given waiting ticket, is called: the counters
/// that work today are played forward, each calling as `next` would, with today's mean service
/// times. Nothing when the field was not served today, so that there is nothing to estimate from.
std::optional<WaitRange> estimateWait(const WaitSituation &situation, const QString &field,
                                      const Ticket *ticket = nullptr);

/// Outwards to whole five minutes around ±25 %: 12 min → 5–15.
WaitRange roundedRange(std::chrono::milliseconds expected);

} // namespace motcua
