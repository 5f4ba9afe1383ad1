#include "ui/kiosk/kiosktake.h"

#include <QPointer>

namespace motcua {

KioskTake::KioskTake(QueueService &queue, Times times, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    m_askingTimer.setSingleShot(true);
    m_askingTimer.setInterval(times.asking);
    connect(&m_askingTimer, &QTimer::timeout, this, [this] { setAsking(true); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(times.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_underWay = false;
        setAsking(false);
        Q_EMIT lost();
    });
}

void KioskTake::take(const TakeRequest &request)
{
    if (m_underWay)
        return;
    m_request = request;
    send();
}

void KioskTake::retry()
{
    if (!m_underWay && !m_request.request.isNull())
        send();
}

void KioskTake::forget()
{
    m_wanted = false;
    m_underWay = false;
    m_request = {};
    m_askingTimer.stop();
    m_patience.stop();
    setAsking(false);
}

void KioskTake::send()
{
    m_wanted = true;
    m_underWay = true;
    m_askingTimer.start();
    m_patience.start();
    m_queue.take(m_request,
                 [self = QPointer(this),
                  request = m_request.request](const Result<Ticket, TakeError> &answer) {
                     if (self)
                         self->answered(request, answer);
                 });
}

void KioskTake::answered(const Id &request, const Result<Ticket, TakeError> &answer)
{
    if (answer.ok() && answer.value().id != m_lastCommitted) {
        m_lastCommitted = answer.value().id;
        Q_EMIT committed(answer.value());
    }
    if (!m_wanted || request != m_request.request)
        return;
    m_underWay = false;
    m_askingTimer.stop();
    m_patience.stop();
    setAsking(false);
    if (!answer.ok()) {
        Q_EMIT failed(answer.error());
        return;
    }
    m_wanted = false;
    Q_EMIT taken(answer.value());
}

void KioskTake::setAsking(bool asking)
{
    if (asking == m_asking)
        return;
    m_asking = asking;
    Q_EMIT askingChanged();
}

} // namespace motcua
