#include "core/queueing/localauthority.h"

#include "core/base/clock.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/claims.h"
#include "core/queueing/counterstates.h"
#include "core/queueing/losses.h"
#include "core/queueing/queuerights.h"
#include "core/queueing/ticketoperations.h"
#include "core/queueing/tickets.h"
#include "core/site/siteservice.h"

#include <algorithm>

namespace motcua {

const Ticket *chooseHead(const std::vector<Ticket> &heads, const std::vector<int> &weights,
                         Instant now)
{
    const Ticket *best = nullptr;
    qint64 bestScore = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const qint64 score = weights[i] * (now - heads[i].rankAt(now)).count();
        if (!best || score > bestScore
            || (score == bestScore && heads[i].rankAt(now) < best->rankAt(now))) {
            best = &heads[i];
            bestScore = score;
        }
    }
    return best;
}

LocalQueueAuthority::LocalQueueAuthority(Journal &journal, SiteService &sites, BusinessDays &days,
                                         Tickets &tickets, CounterStates &counters,
                                         const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_days(days)
    , m_tickets(tickets)
    , m_counters(counters)
    , m_rights(rights)
{
}

void LocalQueueAuthority::claimNext(const ClaimRequest &request, Answer answer)
{
    answer(decide(request));
}

std::optional<Ticket> LocalQueueAuthority::turn(QDate day, const Counter &counter, Instant now)
{
    std::vector<Ticket> heads;
    std::vector<int> weights;
    for (const ServedField &served : counter.serves) {
        if (auto head = m_tickets.head(day, served.field, now)) {
            heads.push_back(std::move(*head));
            weights.push_back(served.weight);
        }
    }
    const Ticket *chosen = chooseHead(heads, weights, now);
    return chosen ? std::optional(*chosen) : std::nullopt;
}

Result<Ticket, ClaimError> LocalQueueAuthority::decide(const ClaimRequest &request)
{
    const Counter *counter = m_sites.configuration().counter(request.counter);
    if (!counter)
        return ClaimError::UnknownCounter;
    try {
        if (!m_rights.mayAt(request.actor, Kind::TicketCalled, counter->number))
            return ClaimError::NotAllowed;
        if (const auto known = findClaim(m_journal.database(), request.request)) {
            if (known->counter != counter->number
                || (!request.wanted.isNull() && known->ticket != request.wanted))
                return ClaimError::OtherRequest;
            if (const auto ticket = m_tickets.find(known->ticket))
                return *ticket;
            return ClaimError::NobodyWaiting;
        }
        const Instant now = m_journal.time();
        const QDate day = m_days.at(now, m_sites.configuration().zone());
        std::optional<Ticket> wanted;
        if (!request.wanted.isNull()) {
            wanted = m_tickets.find(request.wanted);
            if (!wanted || wanted->day != day)
                return ClaimError::UnknownTicket;
            if (!next(wanted->state, TicketEvent::Call))
                return ClaimError::NotWaiting;
            if (!m_rights.mayIn(request.actor, Kind::TicketCalled, wanted->field))
                return ClaimError::NotAllowed;
        }
        Journal::Transaction transaction(m_journal);
        if (const auto current = m_tickets.atCounter(day, counter->number)) {
            if (current->state == TicketState::Called)
                return ClaimError::CounterBusy;
            transaction.append(ticketFinished(*current, request.actor));
        }
        const auto chosen = wanted ? wanted : turn(day, *counter, now);
        if (chosen) { // else a counter that is paused stays it
            m_counters.resume(transaction, day, counter->number, request.actor);
            transaction.append(ticketCalled(*chosen, counter->number, request.actor));
        }
        saveClaim(m_journal.database(), request.request,
                  {counter->number, chosen ? chosen->id : Id()}, now);
        // Read before: after a commit nothing may fail any more.
        const auto called = chosen ? m_tickets.find(chosen->id) : std::nullopt;
        transaction.commit();
        if (!called)
            return ClaimError::NobodyWaiting;
        return *called;
    } catch (const StorageError &) {
        return ClaimError::StorageFailed;
    }
}

LocalNumberSource::LocalNumberSource(Tickets &tickets, Losses &losses, Printed printed)
    : m_tickets(tickets)
    , m_losses(losses)
    , m_printed(std::move(printed))
{
}

void LocalNumberSource::draw(const DrawRequest &request, Answer answer)
{
    const auto drawn = [&]() -> Result<int, DrawError> {
        try {
            const int given = m_tickets.highestNumber(request.day, request.series);
            const int lost = m_losses.floor(request.day, request.series);
            const int printed = m_printed ? m_printed(request.day, request.series) : 0;
            const int next = std::max({given, lost, printed}) + 1;
            return isReserve(next) ? LastReserve + 1 : next;
        } catch (const StorageError &) {
            return DrawError::StorageFailed;
        }
    };
    answer(drawn());
}

} // namespace motcua
