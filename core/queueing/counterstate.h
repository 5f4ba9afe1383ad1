#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace motcua {

enum class CounterPresence : int {
    Open = 1, ///< works, or may: nobody said otherwise today
    Paused = 2,
    Closed = 3, ///< for the rest of the day
};

/// Whether somebody works at a counter on a business day, as its officer said.
struct CounterState {
    int counter = 0;
    CounterPresence presence = CounterPresence::Open;
    QString reason; ///< of a pause, for colleagues; the hall reads only until when
    std::optional<Instant> until; ///< promised end of a pause
    Instant since{}; ///< the null instant: nobody said anything today
    bool operator==(const CounterState &) const = default;
};

} // namespace motcua
