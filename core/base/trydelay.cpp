#include "core/base/trydelay.h"

#include <algorithm>

namespace motcua {

void TryDelay::failed(Instant now)
{
    m_failures = std::min(m_failures + 1, FreeTries + 7); // beyond that the wait grows no more
    m_failedAt = now;
}

// 1 s, 2 s, 4 s … a minute.
TryDelay::Duration TryDelay::whole() const
{
    const int beyond = m_failures - FreeTries;
    if (beyond <= 0)
        return Duration{0};
    return std::min<Duration>(std::chrono::seconds{1 << (beyond - 1)}, Longest);
}

TryDelay::Duration TryDelay::left(Instant now)
{
    m_failedAt = std::min(m_failedAt, now);
    return std::max(whole() - (now - m_failedAt), Duration{0});
}

} // namespace motcua
