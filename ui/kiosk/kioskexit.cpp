#include "ui/kiosk/kioskexit.h"

#include "core/base/pin.h"

namespace motcua {

KioskExit::KioskExit(std::chrono::milliseconds rest, QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_tries = 0;
        m_wrong = false;
        Q_EMIT changed();
    });
}

void KioskExit::open(const QString &verifier)
{
    if (verifier.isEmpty()) {
        Q_EMIT granted();
        return;
    }
    m_open = true;
    m_wrong = false;
    Q_EMIT changed();
}

void KioskExit::tryPin(const QString &pin, const QString &verifier)
{
    if (!m_open || isLocked())
        return;
    if (verifyPin(pin, verifier)) {
        m_tries = 0;
        m_open = false;
        Q_EMIT changed();
        Q_EMIT granted();
        return;
    }
    m_wrong = true;
    if (++m_tries >= MaxTries)
        m_rest.start();
    Q_EMIT changed();
}

void KioskExit::close()
{
    m_open = false;
    m_wrong = false;
    Q_EMIT changed();
}

} // namespace motcua
