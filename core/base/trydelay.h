#pragma once

#include "core/base/clock.h"

namespace motcua {

/// The wait after wrong passwords or codes, for everybody at this machine alike. Holds a count and
/// a time: nothing of what was tried, and nothing of it is written.
class TryDelay {
public:
    using Duration = std::chrono::milliseconds;
    static constexpr int FreeTries = 2; ///< wrong ones without a wait: a slip of the finger
    static constexpr Duration Longest = std::chrono::minutes{1};

    void failed(Instant now);
    void succeeded() { *this = {}; }
    /// How long until the next try. A clock that went back begins the wait anew, no longer.
    Duration left(Instant now);

private:
    Duration whole() const;

    int m_failures = 0;
    Instant m_failedAt{};
};

} // namespace motcua
