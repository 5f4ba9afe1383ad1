#include "ui/desk/byhand/byhandcontroller.h"

#include "core/base/random.h"
#include "core/queueing/counterservice.h"
#include "core/queueing/queueservice.h"
#include "ui/desk/byhand/byhandview.h"
#include "ui/desk/byhand/byhandwords.h"
#include "ui/desk/queue/counterwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QPointer>

#include <algorithm>

namespace motcua {

/// People without a number, one after the other: each gets one and is noted as served.
struct ByHandController::Newcomers {
    int left = 0;
    QString field;
    int counter = 0;
    Id actor;
    int session = 0;
    std::vector<Ticket> noted;
};

ByHandController::ByHandController(const DeskServices &services, ByHandView &view, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
{
    connect(&services.feed, &QueueFeed::changed, this, &ByHandController::refresh);
    connect(&services.session, &DeskSession::opened, this, &ByHandController::refresh);
    connect(&services.session, &DeskSession::locked, this, &ByHandController::forget);
    connect(&view, &ByHandView::servedWanted, this, &ByHandController::note);
    connect(&view, &ByHandView::newcomersWanted, this, &ByHandController::giveNumbers);
    connect(&view, &ByHandView::undoWanted, this, &ByHandController::undo);
    refresh();
}

void ByHandController::setCounter(int counter) { m_view.chooseCounter(counter); }

void ByHandController::forget()
{
    m_last.clear();
    m_view.clear();
}

std::optional<Interruption> ByHandController::lastStop() const
{
    const auto &stops = m_services.feed.snapshot().interruptions;
    return stops.empty() ? std::nullopt : std::optional(stops.back());
}

std::vector<Ticket> ByHandController::whoWaitedThen() const
{
    const QueueSnapshot seen =
        m_services.session.seen(m_services.feed.snapshot(), m_services.feed.configuration());
    std::vector<Ticket> people = seen.waiting;
    people.insert(people.end(), seen.held.begin(), seen.held.end());
    if (const auto stop = lastStop())
        std::erase_if(people, [&](const Ticket &ticket) { return ticket.taken > stop->to; });
    return people;
}

void ByHandController::refresh()
{
    if (!m_services.session.isOpen())
        return;
    const SiteConfiguration &configuration = m_services.feed.configuration();
    m_view.setExplanation(ByHandWords::explanation(lastStop(), configuration.zone()));
    std::vector<ByHandPerson> people;
    for (const Ticket &ticket : whoWaitedThen())
        people.push_back({ticket.id, ticket.step, ByHandWords::person(ticket, configuration)});
    m_view.setPeople(people);
    std::vector<ByHandChoice> counters;
    for (const Counter &counter : configuration.counters) {
        if (m_services.session.mayServe(counter))
            counters.push_back({QString::number(counter.number), counter.name});
    }
    m_view.setCounters(counters);
    std::vector<ByHandChoice> fields;
    for (const Field &field : configuration.fields) {
        if (m_services.session.mayServe(field.code, configuration))
            fields.push_back({field.code, field.name});
    }
    m_view.setFields(fields);
    if (const bool needed = lastStop().has_value(); needed != m_needed) {
        m_needed = needed;
        Q_EMIT neededChanged();
    }
}

void ByHandController::note()
{
    if (!m_services.session.isOpen())
        return;
    const int counter = m_view.counter();
    const auto served =
        m_services.counters.servedByHand(m_view.ticked(), {counter, m_services.session.actor()});
    if (served)
        noted(served.value(), counter, false);
    else
        m_view.showMessage(CounterWords::refusal(served.error()));
    m_services.feed.refresh();
}

void ByHandController::noted(const std::vector<Ticket> &tickets, int counter, bool newcomers)
{
    m_last.clear();
    for (const Ticket &ticket : tickets)
        m_last.push_back(ticket.id);
    m_lastCameAnew = newcomers;
    m_view.showMessage(ByHandWords::noted(tickets, counter));
}

// Who was noted by mistake waits as before; a number that was given for it is nobody's.
void ByHandController::undo()
{
    if (!m_services.session.isOpen() || m_last.empty())
        return;
    const Id actor = m_services.session.actor();
    const auto back = m_services.counters.undoByHand(m_last, actor);
    if (back) {
        for (const Id &ticket : m_lastCameAnew ? m_last : std::vector<Id>())
            (void)m_services.counters.takeBack(ticket, actor); // else it waits and can be voided
        m_last.clear();
    }
    m_view.showMessage(back ? ByHandWords::undone(back.value())
                            : CounterWords::refusal(back.error()));
    m_services.feed.refresh();
}

void ByHandController::giveNumbers()
{
    if (!m_services.session.isOpen())
        return;
    giveNext(std::make_shared<Newcomers>(Newcomers{m_view.newcomers(),
                                                   m_view.field(),
                                                   m_view.counter(),
                                                   m_services.session.actor(),
                                                   m_services.session.number(),
                                                   {}}));
}

void ByHandController::giveNext(const std::shared_ptr<Newcomers> &people)
{
    const bool same = people->session == m_services.session.number();
    if (people->left == 0) {
        m_services.feed.refresh();
        if (same)
            noted(people->noted, people->counter, true);
        return;
    }
    --people->left;
    TakeRequest request;
    request.request = Id::random(m_services.random);
    request.field = people->field;
    request.actor = people->actor;
    request.overQuota = true; // they were served, whatever the quota says
    const QPointer<ByHandController> self(this);
    m_services.queue.take(request, [self, people, same](const Result<Ticket, TakeError> &taken) {
        if (!self)
            return;
        if (!taken) {
            self->m_services.feed.refresh();
            if (same)
                self->m_view.showMessage(ByHandWords::notDrawn(people->noted));
            return;
        }
        const auto served = self->m_services.counters.servedByHand(
            {taken.value().id}, {people->counter, people->actor});
        if (!served) {
            self->m_services.feed.refresh();
            if (same)
                self->m_view.showMessage(CounterWords::refusal(served.error()));
            return;
        }
        people->noted.push_back(served.value().front());
        self->giveNext(people);
    });
}

} // namespace motcua
