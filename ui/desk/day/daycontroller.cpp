#include "ui/desk/day/daycontroller.h"

#include "core/queueing/dayservice.h"
#include "ui/desk/day/dayview.h"
#include "ui/desk/day/daywords.h"
#include "ui/models/queuefeed.h"

#include <QPointer>

namespace motcua {

DayController::DayController(const DeskServices &services, DayView &view, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
{
    connect(&services.feed, &QueueFeed::changed, this, &DayController::refresh);
    connect(&view, &DayView::moveWanted, this, &DayController::move);
    connect(&view, &DayView::closeWanted, this, &DayController::close);
    refresh();
}

QDate DayController::day() const
{
    const auto unclosed = m_services.days.unclosed();
    if (unclosed && unclosed.value())
        return *unclosed.value();
    return m_services.feed.snapshot().day.value_or(
        m_services.feed.configuration().zone().date(m_services.feed.now()));
}

void DayController::refresh()
{
    const QDate shown = day();
    const auto summary = m_services.days.summary(shown);
    if (!summary)
        return; // the feed tells of a disk that cannot be read
    m_view.setText(DayWords::text(summary.value(), m_services.feed.configuration()));
    const auto today = m_services.feed.snapshot().day;
    if (today && shown < *today && !summary.value().left.empty() && m_told != today) {
        m_told = today;
        Q_EMIT unclosedFound(DayWords::unclosed(summary.value()));
    }
}

void DayController::move()
{
    m_view.clearMessage();
    const QPointer<DayController> self(this);
    m_services.days.moveRest(day(), {}, [self](const auto &moved) {
        if (!self)
            return;
        if (moved) {
            for (const MovedTicket &m : moved.value())
                self->m_services.slip(m.after);
        }
        self->m_view.showMessage(moved ? DayWords::moved(moved.value())
                                       : DayWords::refusal(moved.error()));
        self->m_services.feed.refresh();
    });
}

void DayController::close()
{
    const QDate closing = day();
    const auto closed = m_services.days.close(closing, {});
    m_view.showMessage(closed ? DayWords::closed(closing) : DayWords::refusal(closed.error()));
    m_services.feed.refresh();
}

} // namespace motcua
