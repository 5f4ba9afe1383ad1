#include "ui/desk/numbers/numberscontroller.h"

#include "core/base/random.h"
#include "core/queueing/counterservice.h"
#include "core/queueing/queueservice.h"
#include "core/queueing/reserveservice.h"
#include "ui/desk/numbers/numbersview.h"
#include "ui/desk/numbers/numberswords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"
#include "ui/print/reservesheet.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace motcua {

NumbersController::NumbersController(const DeskServices &services, NumbersView &view,
                                     QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
{
    connect(&services.feed, &QueueFeed::changed, this, &NumbersController::refresh);
    connect(&services.session, &DeskSession::opened, this, &NumbersController::refresh);
    connect(&services.session, &DeskSession::locked, this, &NumbersController::forget);
    connect(&view, &NumbersView::numbersWanted, this, &NumbersController::give);
    connect(&view, &NumbersView::repeatWanted, this, &NumbersController::repeat);
    connect(&view, &NumbersView::messageActionWanted, this, &NumbersController::giveAnyway);
    connect(&view, &NumbersView::takeBackWanted, this, &NumbersController::takeBack);
    connect(&view, &NumbersView::reserveWanted, this, &NumbersController::enter);
    connect(&view, &NumbersView::padWanted, this, &NumbersController::savePad);
    refresh();
}

void NumbersController::forget()
{
    m_given.clear();
    m_letter.clear();
    m_meant.clear();
    m_unserved = {};
    m_view.clearMessage();
    m_view.setOffers({});
    m_view.clearReserve();
    showGiven();
}

void NumbersController::refresh()
{
    if (!m_services.session.isOpen())
        return;
    const SiteConfiguration &site = m_services.feed.configuration();
    const QueueSnapshot seen = m_services.session.seen(m_services.feed.snapshot(), site);
    std::vector<NumbersOffer> offers;
    for (const FieldLine &line : seen.fields) {
        if (const Field *field = site.field(line.field))
            offers.push_back({field->series, field->name, NumbersWords::note(line)});
    }
    m_view.setOffers(offers);
    m_view.setReserveTime(site.zone().time(m_services.feed.now()));
}

void NumbersController::give(const QString &letter, int count)
{
    const SiteConfiguration &site = m_services.feed.configuration();
    const auto field = std::ranges::find(site.fields, letter, &Field::series);
    if (m_busy || !m_services.session.isOpen() || field == site.fields.end())
        return;
    m_view.clearMessage();
    m_unserved = {};
    const FieldLine *line = m_services.feed.snapshot().fieldLine(field->code);
    if (line && !line->isServed && letter != m_meant) {
        m_unserved = {letter, count};
        return m_view.showMessage(NumbersWords::unserved(*field, site));
    }
    m_letter = letter;
    giveNext(field->code, count);
}

void NumbersController::giveAnyway()
{
    if (m_unserved.letter.isEmpty())
        return;
    m_meant = m_unserved.letter;
    give(m_meant, m_unserved.count);
}

void NumbersController::giveNext(const QString &field, int left)
{
    m_busy = left > 0;
    if (!m_busy) {
        m_services.feed.refresh();
        return;
    }
    TakeRequest request;
    request.request = Id::random(m_services.random);
    request.field = field;
    request.actor = m_services.session.actor();
    const QPointer<NumbersController> self(this);
    const int session = m_services.session.number();
    m_services.queue.take(request, [self, session, field, left](const auto &taken) {
        if (!self)
            return;
        if (taken)
            self->m_services.slip(taken.value());
        self->m_busy = false;
        if (session != self->m_services.session.number())
            return; // whoever asked is gone; the slip is there
        if (!taken) {
            self->m_view.showMessage(NumbersWords::refusal(taken.error()));
            return;
        }
        self->add(taken.value());
        self->giveNext(field, left - 1);
    });
}

void NumbersController::add(const Ticket &ticket)
{
    m_given.push_front(ticket);
    if (m_given.size() > Shown)
        m_given.pop_back();
    showGiven();
    if (const DeskMessage told = NumbersWords::given(ticket, m_services.feed); !told.text.isEmpty())
        m_view.showMessage(told);
}

void NumbersController::showGiven()
{
    QStringList lines;
    for (const Ticket &ticket : m_given)
        lines.append(NumbersWords::line(ticket, m_services.feed.configuration()));
    m_view.setGiven(lines);
    const bool any = !m_given.empty();
    const bool stands = any && m_given.front().state != TicketState::Void;
    m_view.setLast(any ? m_given.front().shownNumber() : QString(), stands);
}

void NumbersController::repeat()
{
    if (!m_letter.isEmpty())
        give(m_letter, 1);
}

void NumbersController::takeBack()
{
    if (m_busy || m_given.empty() || !m_services.session.isOpen())
        return;
    const auto back = m_services.counters.takeBack(m_given.front().id, m_services.session.actor());
    if (back) {
        m_given.front() = back.value();
        showGiven();
    }
    m_view.showMessage(back ? NumbersWords::takenBack(back.value())
                            : NumbersWords::refusal(back.error()));
    m_services.feed.refresh();
}

void NumbersController::enter(const QString &number, QTime written)
{
    if (!m_services.session.isOpen())
        return;
    const SiteConfiguration &site = m_services.feed.configuration();
    const SiteZone zone = site.zone();
    const QDate today = zone.date(m_services.feed.now());
    const auto entered = m_services.reserve.enter({Id::random(m_services.random),
                                                   number,
                                                   zone.at(today, written),
                                                   {},
                                                   m_services.session.actor()});
    if (entered) {
        m_view.clearReserve();
        add(entered.value());
    }
    m_view.showMessage(entered ? NumbersWords::entered(entered.value(), site)
                               : NumbersWords::refusal(entered.error()));
    m_services.feed.refresh();
}

// Numbers that are drawn and not printed are skipped: first what can be looked at without them.
void NumbersController::savePad(const QString &letter, const QString &path)
{
    const SiteConfiguration &site = m_services.feed.configuration();
    const auto field = std::ranges::find(site.fields, letter, &Field::series);
    if (!m_services.session.isOpen() || field == site.fields.end())
        return;
    const bool anew = std::exchange(m_usedUp, QString()) == letter;
    if (!QFileInfo(QFileInfo(path).path()).isWritable())
        return m_view.showMessage(NumbersWords::padNotSaved());
    const auto drawn =
        m_services.reserve.drawPad({field->code, 1, anew, m_services.session.actor()});
    if (!drawn) {
        if (drawn.error() == PadError::UsedUp)
            m_usedUp = letter;
        return m_view.showMessage(NumbersWords::refusal(drawn.error()));
    }
    const bool saved = saveReservePad(buildReservePad(site, *field, drawn.value()), path);
    m_view.showMessage(saved ? NumbersWords::padSaved(drawn.value(), path)
                             : NumbersWords::padNotSaved());
}

} // namespace motcua
