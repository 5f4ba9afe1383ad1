#pragma once

#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"

#include <vector>

namespace motcua {

/// The people a counter would call, in the order it would call them if all were called now: of the
/// heads of its queues always the one with the largest weight × (now − rank). Queues the counter
/// does not serve are left out.
std::vector<Ticket> callingOrder(const QueueSnapshot &snapshot, const Counter &counter,
                                 Instant now);

} // namespace motcua
