#include "ui/desk/hall/hallcontroller.h"

#include "ui/desk/hall/hallwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

namespace motcua {

HallController::HallController(const DeskServices &services, HallStrip &strip, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_strip(strip)
{
    connect(&services.feed, &QueueFeed::changed, this, &HallController::refresh);
    connect(&services.session, &DeskSession::opened, this, &HallController::refresh);
    connect(&services.session, &DeskSession::locked, this, &HallController::refresh);
    refresh();
}

void HallController::refresh()
{
    if (!m_services.session.leads())
        return m_strip.setNotes({});
    const SiteConfiguration &configuration = m_services.feed.configuration();
    const QueueSnapshot seen = m_services.session.seen(m_services.feed.snapshot(), configuration);
    m_strip.setNotes(
        HallWords::notes(hallWatch(seen, configuration, m_services.feed.now()), configuration));
}

} // namespace motcua
