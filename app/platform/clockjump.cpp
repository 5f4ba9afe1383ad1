#include "app/platform/clockjump.h"

#include <cerrno>
#include <cstdint>
#include <limits>

#include <sys/timerfd.h>
#include <unistd.h>

namespace motcua {

namespace {

// A timer that never runs out: only a jump of the clock cancels it, again and again.
int makeTimer()
{
    const int timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    itimerspec never = {};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    if (timer >= 0)
        timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
    return timer;
}

} // namespace

ClockJump::ClockJump(std::function<void()> jumped)
    : m_timer(makeTimer())
    , m_notifier(QSocketNotifier::Read)
{
    if (m_timer < 0)
        return;
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier,
                     [this, jumped = std::move(jumped)] {
                         std::uint64_t times = 0;
                         if (read(m_timer, &times, sizeof times) < 0 && errno == ECANCELED)
                             jumped();
                     });
    m_notifier.setSocket(m_timer);
    m_notifier.setEnabled(true);
}

ClockJump::~ClockJump()
{
    m_notifier.setEnabled(false);
    if (m_timer >= 0)
        close(m_timer);
}

} // namespace motcua
