#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace motcua {

/// Hybrid logical clock: 48 bits of milliseconds, 16 bits of counter. Orders operations; says
/// nothing about deadlines. Never goes back, whatever the machine's clock does.
using Hlc = qint64;

/// No clock is right before this program was written: a dead battery shows 1970 or 2000.
inline constexpr Instant EarliestPlausible{std::chrono::sys_days{std::chrono::year{2026} / 11 / 1}};

constexpr Hlc nextHlc(Hlc last, Instant wall)
{
    const qint64 ms = toMs(std::max(wall, EarliestPlausible));
    return std::max(last + 1, Hlc{ms << 16}); // a full counter carries into the milliseconds
}

constexpr Instant hlcTime(Hlc hlc) { return Instant{std::chrono::milliseconds{hlc >> 16}}; }

} // namespace motcua
