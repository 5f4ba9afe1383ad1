#include "app/motcua/waitingpaper.h"

#include "app/commands/office.h"
#include "ui/models/queuefeed.h"
#include "ui/print/waitingsheet.h"

#include <QLoggingCategory>

namespace motcua {

namespace {

Q_LOGGING_CATEGORY(logWaitingPaper, "motcua.waitingpaper")

PeopleLeft peopleLeft(const QueueSnapshot &snapshot)
{
    PeopleLeft left;
    for (const CounterLine &line : snapshot.counters) {
        if (line.current)
            left.atCounters.push_back(*line.current);
    }
    left.waiting = snapshot.waiting;
    left.held = snapshot.held;
    return left;
}

} // namespace

WaitingPaper::WaitingPaper(Office &office, QueueFeed &feed, Print print, const QString &vietnamese,
                           QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_feed(feed)
    , m_print(std::move(print))
{
    if (!m_language.load(vietnamese))
        qCWarning(logWaitingPaper) << "no translation for the paper:" << vietnamese;
}

// A clock that was set back must not silence the printer until it has caught up.
bool WaitingPaper::isTime() const
{
    const Instant now = m_office.clock().now();
    return !m_busy && (now >= m_notBefore || now < m_tried);
}

void WaitingPaper::look()
{
    const QueueSnapshot &snapshot = m_feed.snapshot();
    if (!isTime() || !snapshot.day)
        return;
    const Instant now = m_office.clock().now();
    const PeopleLeft left = peopleLeft(snapshot);
    try {
        if (left.waiting.empty() || m_office.days().isClosed(*snapshot.day))
            return;
    } catch (const StorageError &error) {
        qCWarning(logWaitingPaper)
            << "whether the day is closed could not be read:" << error.what();
        return;
    }
    const WaitingList list = buildWaitingList(m_office.configuration(), left, now, &m_language);
    if (list.people == m_last)
        return;
    m_busy = true;
    m_tried = now;
    m_notBefore = now + Every;
    m_print(waitingListPdf(list), list.heading, [this, people = list.people](PrinterFault fault) {
        if (fault == PrinterFault::None)
            m_last = people;
        finish(fault);
    });
}

void WaitingPaper::finish(PrinterFault fault)
{
    m_busy = false;
    if (fault != PrinterFault::None) {
        qCWarning(logWaitingPaper) << "the list of who waits was not printed:" << int(fault);
        m_notBefore = m_tried + RetryAfter;
    }
    Q_EMIT ended(fault);
}

} // namespace motcua
