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
    /// Goes as the other one does, which outlives it, until it is set.
    explicit ScriptedClock(const Clock &real)
        : m_real(&real)
        , m_now(real.now())
        , m_goes(true)
    {
    }
    Instant now() const override { return m_goes ? m_real->now() : m_now; }
    void set(Instant now)
    {
        m_now = now;
        m_goes = false;
    }
    /// As the other one does again; without one it stands.
    void goOn() { m_goes = m_real != nullptr; }

private:
    const Clock *m_real = nullptr;
    Instant m_now;
    bool m_goes = false;
};

} // namespace motcua
