#include "ui/models/queuefeed.h"

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/queueing/queueservice.h"
#include "core/site/siteservice.h"
#include "core/storage/storageerror.h"

namespace motcua {

QueueFeed::QueueFeed(Journal &journal, QueueService &queue, SiteService &sites, HelpDesk &help,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_sites(sites)
    , m_help(help)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &QueueFeed::refresh);
    m_every.setInterval(15'000);
    connect(&m_every, &QTimer::timeout, this, &QueueFeed::refresh);
    m_every.start();
    journal.setCommitObserver([this] { m_soon.start(); });
    refresh();
}

const SiteConfiguration &QueueFeed::configuration() const { return m_sites.configuration(); }

Instant QueueFeed::now() const { return m_clock.now(); }

void QueueFeed::refresh()
{
    try {
        QueueSnapshot snapshot = m_queue.snapshot();
        m_helpCalls = m_help.open();
        m_snapshot = std::move(snapshot);
        m_storageFailed = false;
    } catch (const StorageError &) {
        m_storageFailed = true;
    }
    Q_EMIT changed();
}

} // namespace motcua
