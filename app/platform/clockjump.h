#pragma once

#include <QSocketNotifier>

#include <functional>

namespace motcua {

/// Tells at once that the machine's clock was set, or that the machine slept: its time went on by
/// a jump. Costs nothing while it does not. On a system that cannot tell it stays silent.
class ClockJump {
public:
    /// `jumped`: from the event loop.
    explicit ClockJump(std::function<void()> jumped);
    ClockJump(const ClockJump &) = delete;
    ClockJump &operator=(const ClockJump &) = delete;
    ~ClockJump();

private:
    int m_timer; ///< -1: none
    QSocketNotifier m_notifier;
};

} // namespace motcua
