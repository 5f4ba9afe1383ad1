#include "ui/desk/day/daycontroller.h"

#include "core/queueing/dayservice.h"
#include "core/staff/staffservice.h"
#include "core/storage/storageerror.h"
#include "core/work/workservice.h"
#include "ui/desk/day/dayview.h"
#include "ui/desk/day/daywords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QPointer>

#include <algorithm>

namespace motcua {

DayController::DayController(const DeskServices &services, DayView &view, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
{
    connect(&services.feed, &QueueFeed::changed, this, &DayController::refresh);
    connect(&services.session, &DeskSession::opened, this, &DayController::start);
    connect(&services.session, &DeskSession::locked, this, &DayController::forget);
    connect(&view, &DayView::moveWanted, this, &DayController::askMove);
    connect(&view, &DayView::moveConfirmed, this, &DayController::move);
    connect(&view, &DayView::moveDeclined, this, &DayController::decline);
    connect(&view, &DayView::closeWanted, this, &DayController::close);
    connect(&view, &DayView::reopenWanted, this, &DayController::reopen);
    refresh();
}

QDate DayController::today() const
{
    return m_services.feed.snapshot().day.value_or(
        m_services.feed.configuration().zone().date(m_services.feed.now()));
}

QDate DayController::day() const
{
    const auto unclosed = m_services.days.unclosed();
    return unclosed && unclosed.value() ? *unclosed.value() : today();
}

void DayController::start()
{
    m_told.reset();
    m_toldOfStop.reset();
    refresh();
}

void DayController::forget()
{
    decline();
    m_view.clearMessage();
    m_view.setText({});
}

void DayController::refresh()
{
    if (!m_services.session.isOpen())
        return;
    const QDate shown = day();
    const SiteConfiguration &configuration = m_services.feed.configuration();
    const auto read = m_services.days.summary(shown);
    if (!read)
        return; // the feed tells of a disk that cannot be read
    tellOfStop(read.value());
    DaySummary summary = read.value();
    const auto isForeign = [&](const Ticket &ticket) {
        return !m_services.session.mayServe(ticket.field, configuration);
    };
    for (auto *tickets : {&summary.left, &summary.leftBefore, &summary.absent})
        std::erase_if(*tickets, isForeign);
    const auto work = m_services.work.list(shown);
    m_view.setText(DayWords::text(summary, restOf(summary, today()),
                                  work ? figuresOf(work.value()) : WorkFigures{}, configuration));
    refreshQuestion(shown);
    tellOfUnclosed(summary);
}

// The window may stay open over night: nobody read what was said then.
void DayController::tellOfUnclosed(const DaySummary &summary)
{
    const auto opened = m_services.feed.snapshot().day;
    const bool unclosed = opened && summary.day < *opened;
    const int people =
        unclosed ? static_cast<int>(summary.left.size() + summary.leftBefore.size()) : 0;
    if (people != m_leftOver) {
        m_leftOver = people;
        Q_EMIT leftOverChanged(people);
    }
    const DeskMessage said = people > 0 ? DayWords::unclosed(summary) : DeskMessage();
    if (!m_unclosed.text.isEmpty() && said != m_unclosed)
        Q_EMIT unclosedChanged(m_unclosed, said);
    m_unclosed = said;
    if (people == 0)
        return;
    const std::pair now(*opened,
                        givesNumbers(m_services.feed.configuration(), m_services.feed.now()));
    if (m_told == now)
        return;
    m_told = now;
    Q_EMIT unclosedFound(said);
}

void DayController::tellOfStop(const DaySummary &summary)
{
    constexpr std::chrono::minutes News{30};
    if (summary.interruptions.empty())
        return;
    const Interruption &last = summary.interruptions.back();
    if (m_toldOfStop == last.to || m_services.feed.now() - last.to > News)
        return;
    m_toldOfStop = last.to;
    const SiteConfiguration &configuration = m_services.feed.configuration();
    const QueueSnapshot seen = m_services.session.seen(m_services.feed.snapshot(), configuration);
    Q_EMIT stopFound(DayWords::stopped(last, int(seen.waiting.size()), configuration));
}

// A question that would be refused is not asked: it tells of everybody in the hall.
bool DayController::mayClose() const
{
    try {
        return m_services.staff.mayEverywhere(m_services.session.actor(), Kind::DayClosed);
    } catch (const StorageError &) {
        return false; // the feed tells of a disk that cannot be read
    }
}

void DayController::askMove()
{
    if (!m_services.session.isOpen())
        return;
    m_view.clearMessage();
    if (!mayClose())
        return m_view.showMessage(DayWords::refusal(DayError::NotAllowed));
    const QDate asked = day();
    const auto question = questionOf(asked);
    if (!question)
        return m_view.showMessage(DayWords::refusal(question.error()));
    m_asked = asked;
    m_view.ask(question.value());
}

Result<QString, DayError> DayController::questionOf(QDate day) const
{
    const auto summary = m_services.days.summary(day);
    const auto plan = m_services.days.plan(day);
    if (!summary || !plan)
        return DayError::StorageFailed;
    if (plan.value().days.empty() && plan.value().without == 0)
        return QString();
    return DayWords::moveQuestion(summary.value(), plan.value(), day == today());
}

// People come and go while somebody thinks: what is asked is true when it is answered.
void DayController::refreshQuestion(QDate shown)
{
    if (m_asked.isNull())
        return;
    const auto question = questionOf(m_asked);
    if (shown != m_asked || !question || question.value().isEmpty())
        decline();
    else
        m_view.ask(question.value());
}

void DayController::decline()
{
    m_asked = {};
    m_view.ask({});
}

void DayController::move()
{
    const QDate moving = m_asked;
    decline();
    if (!m_services.session.isOpen() || moving.isNull())
        return;
    const QPointer<DayController> self(this);
    const int session = m_services.session.number();
    const auto summary = m_services.days.summary(moving);
    const int expected = summary ? int(summary.value().expected.size()) : 0;
    m_services.days.moveRest(
        moving, m_services.session.actor(), [self, session, expected](const auto &moved) {
            if (!self)
                return;
            if (moved) {
                for (const MovedTicket &m : moved.value())
                    self->m_services.slip(m.after);
            }
            if (session != self->m_services.session.number())
                return; // whoever asked is gone; the slips are there
            self->m_view.showMessage(moved ? DayWords::moved(moved.value(), expected)
                                           : DayWords::refusal(moved.error()));
            self->m_services.feed.refresh();
        });
}

void DayController::close()
{
    if (!m_services.session.isOpen())
        return;
    const QDate closing = day();
    const auto closed = m_services.days.close(closing, m_services.session.actor());
    m_view.showMessage(closed ? DayWords::closed(closing) : DayWords::refusal(closed.error()));
    m_services.feed.refresh();
}

void DayController::reopen()
{
    if (!m_services.session.isOpen())
        return;
    const QDate opened = day();
    const auto back = m_services.days.reopen(opened, m_services.session.actor());
    m_view.showMessage(back ? DayWords::reopened(opened, back.value())
                            : DayWords::refusal(back.error()));
    m_services.feed.refresh();
}

} // namespace motcua
