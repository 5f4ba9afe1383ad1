#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <vector>

namespace motcua {

/// A time in which everything stood still: the machine had stopped suddenly. Nobody could be called
/// or come back, so it counts for nobody.
struct Interruption {
    Instant from{}; ///< the last sign of life before
    Instant to{};
    bool operator==(const Interruption &) const = default;
};

/// How much of the time between two instants counts; interruptions may overlap.
inline std::chrono::milliseconds countedTime(const std::vector<Interruption> &interruptions,
                                             Instant from, Instant to)
{
    std::chrono::milliseconds counted = to - from;
    Instant behind = from; // what is before was left out already
    for (const Interruption &one : interruptions) { // ascending
        const Instant begin = std::max(one.from, behind);
        const Instant end = std::min(one.to, to);
        if (begin >= end)
            continue;
        counted -= end - begin;
        behind = end;
    }
    return counted;
}

} // namespace motcua
