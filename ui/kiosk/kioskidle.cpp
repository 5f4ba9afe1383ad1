#include "ui/kiosk/kioskidle.h"

namespace motcua {

KioskIdle::KioskIdle(Times times, QObject *parent)
    : QObject(parent)
    , m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KioskIdle::over);
}

void KioskIdle::watch(Watch what)
{
    m_watch = what;
    setAsking(false);
    if (what == Watch::Nothing)
        m_timer.stop();
    else
        m_timer.start(what == Watch::Glance ? m_times.glance : m_times.ask);
}

void KioskIdle::touched()
{
    if (m_watch != Watch::Nothing)
        watch(m_watch);
}

void KioskIdle::over()
{
    if (m_watch == Watch::Person && !m_asking) {
        setAsking(true);
        m_timer.start(m_times.leave);
        return;
    }
    setAsking(false);
    Q_EMIT left();
}

void KioskIdle::setAsking(bool asking)
{
    if (asking == m_asking)
        return;
    m_asking = asking;
    Q_EMIT askingChanged();
}

} // namespace motcua
