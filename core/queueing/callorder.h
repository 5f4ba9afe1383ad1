#pragma once

#include "core/queueing/ticket.h"

#include <optional>
#include <vector>

namespace motcua {

/// Order of turns within one queue: smallest rank at this instant first, equal ones by number.
bool isCalledBefore(const Ticket &a, const Ticket &b, Instant now);
void sortByTurn(std::vector<Ticket> &waiting, Instant now);

/// A rank just behind the first `places` who wait in the field, never later than now; nothing when
/// nobody is to go before. `waiting` is in the order of turns.
std::optional<Instant> rankBehind(const std::vector<Ticket> &waiting, QStringView field, int places,
                                  Instant now);

} // namespace motcua
