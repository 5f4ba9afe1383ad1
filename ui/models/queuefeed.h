#pragma once

#include "core/queueing/helpdesk.h"
#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"

#include <QObject>
#include <QTimer>

namespace motcua {

class Clock;
class Journal;
class QueueService;
class SiteService;

/// What the windows watch: the queue as it stands, announced after each durable change (many at
/// once are announced once) and every 15 s, because waiting times grow by themselves.
/// Lives on the GUI thread; the services outlive it.
class QueueFeed : public QObject {
    Q_OBJECT

public:
    QueueFeed(Journal &journal, QueueService &queue, SiteService &sites, HelpDesk &help,
              const Clock &clock, QObject *parent = nullptr);

    const QueueSnapshot &snapshot() const { return m_snapshot; }
    const SiteConfiguration &configuration() const;
    const std::vector<HelpCall> &helpCalls() const { return m_helpCalls; }
    Instant now() const;

    /// Reads again at once; announces. What the file does not give stays as it was shown.
    void refresh();
    /// Whether the last reading failed: what is shown is of an earlier moment.
    bool storageFailed() const { return m_storageFailed; }

Q_SIGNALS:
    void changed();

private:
    QueueService &m_queue;
    SiteService &m_sites;
    HelpDesk &m_help;
    const Clock &m_clock;
    QueueSnapshot m_snapshot;
    std::vector<HelpCall> m_helpCalls;
    bool m_storageFailed = false;
    QTimer m_soon;
    QTimer m_every;
};

} // namespace motcua
