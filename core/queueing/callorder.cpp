#include "core/queueing/callorder.h"

#include <algorithm>
#include <tuple>

namespace motcua {

bool isCalledBefore(const Ticket &a, const Ticket &b, Instant now)
{
    return std::tuple(a.rankAt(now), a.number, a.id) < std::tuple(b.rankAt(now), b.number, b.id);
}

void sortByTurn(std::vector<Ticket> &waiting, Instant now)
{
    std::ranges::sort(
        waiting, [now](const Ticket &a, const Ticket &b) { return isCalledBefore(a, b, now); });
}

// Just behind the last of those who go before: the same rank and a later time of taking would not
// do, since equal ranks go by number.
std::optional<Instant> rankBehind(const std::vector<Ticket> &waiting, QStringView field, int places,
                                  Instant now)
{
    std::optional<Instant> rank;
    for (const Ticket &other : waiting) {
        if (other.field != field)
            continue;
        if (places-- <= 0)
            break;
        rank = std::min(other.rankAt(now) + std::chrono::milliseconds{1}, now);
    }
    return rank;
}

} // namespace motcua
