#pragma once

#include "core/base/clock.h"

namespace motcua {

/// Shows what it was set to: for playing what has happened already.
class ScriptedClock final : public Clock {
public:
    explicit ScriptedClock(Instant now)
        : m_now(now)
    {
    }
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace motcua
