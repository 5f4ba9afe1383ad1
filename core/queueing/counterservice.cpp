#include "core/queueing/counterservice.h"

#include "core/queueing/businessdays.h"
#include "core/queueing/callorder.h"
#include "core/queueing/queuerights.h"
#include "core/queueing/ticketoperations.h"
#include "core/queueing/tickets.h"
#include "core/site/siteservice.h"

#include <algorithm>

namespace motcua {

CounterService::CounterService(Journal &journal, SiteService &sites, BusinessDays &days,
                               Tickets &tickets, CounterStates &counters, const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_days(days)
    , m_tickets(tickets)
    , m_counters(counters)
    , m_rights(rights)
    , m_verb(journal, sites, days, tickets, rights)
{
}

QDate CounterService::today() const
{
    return m_days.at(m_journal.time(), m_sites.configuration().zone());
}

template <typename Draft>
CounterService::TicketResult CounterService::ofToday(const Id &id, const Id &actor, Draft draft)
{
    try {
        Journal::Transaction transaction(m_journal);
        const auto ticket = m_tickets.find(id);
        if (!ticket || ticket->day != today())
            return TicketError::UnknownTicket;
        const Result<Journal::Draft, TicketError> drafted = draft(*ticket);
        if (!drafted)
            return drafted.error();
        if (!m_rights.mayIn(actor, drafted.value().kind, ticket->field))
            return TicketError::NotAllowed;
        transaction.append(drafted.value());
        Ticket after = m_tickets.find(id).value();
        transaction.commit();
        return after;
    } catch (const StorageError &) {
        return TicketError::StorageFailed;
    }
}

template <typename Change>
CounterService::CounterResult CounterService::change(Kind kind, const VerbRequest &request,
                                                     Change change)
{
    const int counter = request.counter;
    if (!m_sites.configuration().counter(counter))
        return VerbError::UnknownCounter;
    try {
        if (!m_rights.mayAt(request.actor, kind, counter))
            return VerbError::NotAllowed;
        Journal::Transaction transaction(m_journal);
        const QDate day = today();
        if (kind == Kind::CounterClosed && m_tickets.atCounter(day, counter))
            return VerbError::SomebodyAtCounter;
        m_days.open(transaction, day, {});
        change(transaction, day);
        CounterState after = m_counters.find(day, counter);
        transaction.commit();
        return after;
    } catch (const StorageError &) {
        return VerbError::StorageFailed;
    }
}

VerbResult CounterService::hold(const VerbRequest &request)
{
    return m_verb.run(request, [&](const Ticket &ticket) -> Result<Journal::Draft, VerbError> {
        return ticketHeld(ticket, request.actor);
    });
}

VerbResult CounterService::putBack(const VerbRequest &request)
{
    return m_verb.run(request, [&](const Ticket &ticket) -> Result<Journal::Draft, VerbError> {
        return ticketReturned(ticket, request.actor);
    });
}

VerbResult CounterService::transfer(const VerbRequest &request, const QString &field)
{
    return m_verb.run(request, [&](const Ticket &ticket) -> Result<Journal::Draft, VerbError> {
        if (!m_sites.configuration().field(field) || field == ticket.field)
            return VerbError::UnknownField;
        return ticketTransferred(ticket, field, request.actor);
    });
}

// Nobody could press or come while everything stood still.
std::chrono::milliseconds CounterService::sinceThen(QDate day, Instant then) const
{
    return countedTime(m_days.interruptions(day), then, m_journal.time());
}

// From the first call of this step: calling again does not prolong the time for second thoughts.
std::chrono::milliseconds CounterService::undoLeft(const Ticket &atCounter) const
{
    const auto called = atCounter.steps[std::size_t(atCounter.step)].called;
    if (!called)
        return std::chrono::milliseconds{-1};
    return m_sites.configuration().site.rules.undoWithin - sinceThen(atCounter.day, *called);
}

std::optional<std::chrono::milliseconds> CounterService::timeToUndo(const Ticket &atCounter) const
{
    try {
        const auto left = undoLeft(atCounter);
        const bool takes = next(atCounter.state, TicketEvent::Undo) && left.count() >= 0;
        return takes ? std::optional(left) : std::nullopt;
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

VerbResult CounterService::undo(const VerbRequest &request)
{
    return m_verb.run(request, [&](const Ticket &ticket) -> Result<Journal::Draft, VerbError> {
        if (undoLeft(ticket).count() < 0)
            return VerbError::TooLate;
        return ticketUndone(ticket, request.actor);
    });
}

Instant CounterService::lateRank(const Ticket &ticket) const
{
    const Instant now = m_journal.time();
    const int places = m_sites.configuration().site.rules.latePlaces;
    return rankBehind(m_tickets.waiting(ticket.day, now), ticket.field, places, now)
        .value_or(std::min(ticket.rankAt(now), now));
}

CounterService::TicketResult CounterService::comeBackLate(const Id &ticket, const Id &actor)
{
    return ofToday(ticket, actor, [&](const Ticket &late) -> Result<Journal::Draft, TicketError> {
        if (!next(late.state, TicketEvent::LateReturn))
            return TicketError::WrongState;
        if (sinceThen(late.day, late.since) > m_sites.configuration().site.rules.lateWithin)
            return TicketError::TooLate;
        return ticketLateReturned(late, lateRank(late), actor);
    });
}

CounterService::TicketResult CounterService::takeBack(const Id &ticket, const Id &actor)
{
    return ofToday(ticket, actor, [&](const Ticket &given) -> Result<Journal::Draft, TicketError> {
        if (!next(given.state, TicketEvent::TakeBack) || given.called)
            return TicketError::WrongState;
        const auto within = m_sites.configuration().site.rules.undoWithin;
        if (sinceThen(given.day, given.since) > within)
            return TicketError::TooLate;
        return ticketTakenBack(given, actor);
    });
}

CounterService::TicketResult CounterService::makeVoid(const Id &ticket, const QString &reason,
                                                      const Id &actor)
{
    const QString why = reason.simplified().left(LongestReason);
    if (why.isEmpty())
        return TicketError::NoReason;
    return ofToday(ticket, actor, [&](const Ticket &wrong) -> Result<Journal::Draft, TicketError> {
        if (!next(wrong.state, TicketEvent::MarkVoid))
            return TicketError::WrongState;
        return ticketVoided(wrong, why, actor);
    });
}

CounterService::TicketResult CounterService::changeJourney(const Id &ticket,
                                                           const std::vector<QString> &fieldsAhead,
                                                           const Id &actor)
{
    const auto known = [&](const QString &f) {
        return m_sites.configuration().field(f) != nullptr;
    };
    if (!std::ranges::all_of(fieldsAhead, known))
        return TicketError::UnknownField;
    return ofToday(ticket, actor, [&](const Ticket &now) -> Result<Journal::Draft, TicketError> {
        if (now.isOver())
            return TicketError::WrongState;
        if (std::size_t(now.step) + 1 + fieldsAhead.size() > std::size_t(MostSteps))
            return TicketError::UnknownField;
        return ticketJourneyChanged(now, fieldsAhead, actor);
    });
}

CounterService::TicketResult CounterService::noteNeeds(const Id &ticket, Needs needs,
                                                       const Id &actor)
{
    return ofToday(ticket, actor, [&](const Ticket &now) -> Result<Journal::Draft, TicketError> {
        if (now.isOver())
            return TicketError::WrongState;
        return ticketNeedsNoted(now, needs, actor);
    });
}

Result<std::vector<Ticket>, TicketError>
CounterService::servedByHand(const std::vector<Id> &tickets, const VerbRequest &request)
{
    if (!m_sites.configuration().counter(request.counter))
        return TicketError::UnknownCounter;
    try {
        if (!m_rights.mayAt(request.actor, Kind::TicketServedByHand, request.counter))
            return TicketError::NotAllowed;
        Journal::Transaction transaction(m_journal);
        std::vector<Ticket> served;
        for (const Id &id : tickets) {
            const auto ticket = m_tickets.find(id);
            if (!ticket || ticket->day != today())
                return TicketError::UnknownTicket;
            if (!next(ticket->state, TicketEvent::ServeByHand))
                return TicketError::WrongState;
            if (!m_rights.mayIn(request.actor, Kind::TicketServedByHand, ticket->field))
                return TicketError::NotAllowed;
            transaction.append(ticketServedByHand(*ticket, request.counter, request.actor));
            served.push_back(m_tickets.find(id).value());
        }
        transaction.commit();
        return served;
    } catch (const StorageError &) {
        return TicketError::StorageFailed;
    }
}

Result<std::vector<Ticket>, TicketError> CounterService::undoByHand(const std::vector<Id> &tickets,
                                                                    const Id &actor)
{
    try {
        Journal::Transaction transaction(m_journal);
        std::vector<Ticket> back;
        for (const Id &id : tickets) {
            const auto ticket = m_tickets.find(id);
            if (!ticket || ticket->day != today())
                return TicketError::UnknownTicket;
            if (!ticket->lastByHand())
                return TicketError::WrongState;
            if (!m_rights.mayIn(actor, Kind::TicketByHandUndone, ticket->field))
                return TicketError::NotAllowed;
            transaction.append(ticketByHandUndone(*ticket, actor));
            back.push_back(m_tickets.find(id).value());
        }
        transaction.commit();
        return back;
    } catch (const StorageError &) {
        return TicketError::StorageFailed;
    }
}

CounterService::CounterResult CounterService::attend(const VerbRequest &request)
{
    const SiteConfiguration &site = m_sites.configuration();
    try {
        const QDate day = today();
        const auto hours = openingOf(site, day);
        const bool over = hours.empty() || m_journal.time() > site.zone().at(day, hours.back().to);
        if (over || m_counters.isSpokenOf(day, request.counter))
            return m_counters.find(day, request.counter);
    } catch (const StorageError &) {
        return VerbError::StorageFailed;
    }
    return resume(request);
}

CounterService::CounterResult CounterService::pause(const CounterState &pause, const Id &actor)
{
    CounterState wanted = pause;
    wanted.reason = pause.reason.simplified().left(LongestReason);
    return change(Kind::CounterPaused, {pause.counter, actor},
                  [&](Journal::Transaction &transaction, QDate day) {
                      m_counters.pause(transaction, day, wanted, actor);
                  });
}

CounterService::CounterResult CounterService::resume(const VerbRequest &request)
{
    return change(Kind::CounterResumed, request, [&](Journal::Transaction &transaction, QDate day) {
        m_counters.resume(transaction, day, request.counter, request.actor);
    });
}

CounterService::CounterResult CounterService::close(const VerbRequest &request)
{
    return change(Kind::CounterClosed, request, [&](Journal::Transaction &transaction, QDate day) {
        m_counters.close(transaction, day, request.counter, request.actor);
    });
}

} // namespace motcua
