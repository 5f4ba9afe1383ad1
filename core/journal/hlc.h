#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace motcua {

/// Hybrid logical clock: 48 bits of milliseconds, 16 bits of counter. Orders operations; says
/// nothing about deadlines. Never goes back, whatever the machine's clock does.
using Hlc = qint64;

/// No clock is right before this program was written: a dead battery shows 1970 or 2000.
inline constexpr Instant EarliestPlausible{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1}};

/// Nor far beyond the program's life; what such a clock shows counts as this, so that 48 bits of
/// milliseconds hold it and dates stay dates.
inline constexpr Instant LatestPlausible{std::chrono::sys_days{std::chrono::year{3000} / 1 / 1}};

constexpr Hlc nextHlc(Hlc last, Instant wall)
{
    const qint64 ms = toMs(std::clamp(wall, EarliestPlausible, LatestPlausible));
    return std::max(last + 1, Hlc{ms << 16}); // a full counter carries into the milliseconds
}

constexpr Instant hlcTime(Hlc hlc) { return Instant{std::chrono::milliseconds{hlc >> 16}}; }

/// A clock that was ahead by more than this was wrong then; one that is behind by less may be wrong
/// now.
inline constexpr std::chrono::days LongestClockLag{31};

/// What to go by when the clock shows `wall` and the last operation is `last`: the later of the
/// two, unless that operation was written by a clock that ran far ahead and has been set right
/// since.
constexpr Instant hlcFloor(Hlc last, Instant wall)
{
    wall = std::min(wall, LatestPlausible);
    const bool wasAhead = wall >= EarliestPlausible && hlcTime(last) - wall > LongestClockLag;
    return wasAhead ? wall : std::max(wall, hlcTime(last));
}

} // namespace motcua
