#include "ui/kiosk/kioskcamera.h"

namespace motcua {

KioskCamera::KioskCamera(FrameSource *source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    if (source)
        connect(source, &FrameSource::stateChanged, this, &KioskCamera::changed);
    look();
}

KioskCamera::~KioskCamera() { setOn(false); }

void KioskCamera::look()
{
    const bool offered = m_source && m_source->isThere();
    if (offered == m_offered)
        return;
    m_offered = offered;
    Q_EMIT offeredChanged();
}

void KioskCamera::setOn(bool on)
{
    if (!m_source || on == m_on)
        return;
    m_on = on;
    if (on && !m_scanner) {
        m_scanner = std::make_unique<FrameScanner>();
        connect(m_scanner.get(), &FrameScanner::scanned, this, &KioskCamera::scanned);
    }
    m_scanner->watch(on ? &m_source->sink() : nullptr);
    if (on)
        m_source->use();
    else
        m_source->leave();
    Q_EMIT changed();
}

QObject *KioskCamera::sink() const { return m_on ? &m_source->sink() : nullptr; }

QString KioskCamera::sentence() const
{
    using State = FrameSource::State;
    if (!m_on)
        return {};
    switch (m_source->state()) {
    case State::Starting: return tr("The camera wakes up …");
    case State::Missing:
        return tr("Sorry, the camera is not plugged in. Everything can be found by touching and "
                  "typing.");
    case State::Busy:
        return tr("Sorry, the camera gives no picture just now. Everything can be found by "
                  "touching and typing.");
    case State::Off:
    case State::Running: break;
    }
    return {};
}

} // namespace motcua
