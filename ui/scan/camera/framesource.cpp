#include "ui/scan/camera/framesource.h"

#include <QVideoFrame>

namespace motcua {

FrameSource::FrameSource(QObject *parent)
    : QObject(parent)
{
}

QVideoSink &FrameSource::sink()
{
    if (!m_sink)
        m_sink = std::make_unique<QVideoSink>();
    return *m_sink;
}

void FrameSource::use()
{
    if (++m_users > 1)
        return;
    setState(State::Starting);
    turnOn();
}

void FrameSource::leave()
{
    if (--m_users > 0)
        return;
    turnOff();
    if (m_sink)
        m_sink->setVideoFrame({});
    setState(State::Off);
}

void FrameSource::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace motcua
