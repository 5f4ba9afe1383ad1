#pragma once

#include <QtGlobal>

#include <chrono>

namespace motcua {

/// Milliseconds since 1970-01-01T00:00Z.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr qint64 toMs(Instant t) { return t.time_since_epoch().count(); }
constexpr Instant fromMs(qint64 ms) { return Instant{std::chrono::milliseconds{ms}}; }

/// The only source of time in core and ui; passed in, so that a test owns it.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

} // namespace motcua
