#include "ui/kiosk/kioskhelp.h"

#include "core/base/random.h"
#include "ui/models/queuefeed.h"

namespace motcua {

KioskHelp::KioskHelp(HelpDesk &desk, QueueFeed &feed, Random &random, const QString &place,
                     std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_random(random)
    , m_place(place)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &KioskHelp::patienceOver);
    connect(&feed, &QueueFeed::changed, this, &KioskHelp::look);
}

void KioskHelp::ask()
{
    const auto answer = m_desk.ask(Id::random(m_random), m_place);
    if (!answer.ok()) {
        become(State::Failed, 0);
        return;
    }
    const HelpCall &call = answer.value();
    m_call = call.id;
    if (call.state == HelpState::Asked)
        m_patience.start();
    become(call.state == HelpState::Coming ? State::Coming : State::Asked, call.counter);
}

void KioskHelp::close()
{
    m_patience.stop();
    if (!m_call.isNull()) {
        // A call that cannot be closed now is asked for again by nobody; the desk can close it too.
        if (!m_desk.close(m_call).ok())
            qWarning("kiosk: the call for help stays open");
        m_call = {};
    }
    become(State::Quiet, 0);
}

void KioskHelp::look()
{
    if (m_call.isNull())
        return;
    const std::optional<HelpCall> call = m_desk.find(m_call);
    if (!call)
        return;
    if (call->state == HelpState::Coming) {
        m_patience.stop();
        become(State::Coming, call->counter);
    } else if (call->state == HelpState::Closed) {
        m_patience.stop();
        m_call = {};
        become(State::Quiet, 0);
        Q_EMIT closed();
    }
}

void KioskHelp::become(State state, int counter)
{
    if (state == m_state && counter == m_counter)
        return;
    m_state = state;
    m_counter = counter;
    Q_EMIT changed();
}

} // namespace motcua
