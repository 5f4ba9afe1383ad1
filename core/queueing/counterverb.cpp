#include "core/queueing/counterverb.h"

#include "core/queueing/businessdays.h"
#include "core/queueing/queuerights.h"
#include "core/queueing/tickets.h"
#include "core/site/siteservice.h"

namespace motcua {

CounterVerb::CounterVerb(Journal &journal, SiteService &sites, BusinessDays &days, Tickets &tickets,
                         const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_days(days)
    , m_tickets(tickets)
    , m_rights(rights)
{
}

VerbResult CounterVerb::run(const VerbRequest &request, const Draft &draft)
{
    const SiteConfiguration &site = m_sites.configuration();
    if (!site.counter(request.counter))
        return VerbError::UnknownCounter;
    try {
        Journal::Transaction transaction(m_journal);
        const QDate today = m_days.at(m_journal.time(), site.zone());
        const auto ticket = m_tickets.atCounter(today, request.counter);
        if (!ticket)
            return VerbError::NobodyAtCounter;
        const auto drafted = draft(*ticket);
        if (!drafted)
            return drafted.error();
        if (!m_rights.mayAt(request.actor, drafted.value().kind, request.counter))
            return VerbError::NotAllowed;
        transaction.append(drafted.value());
        Ticket after = m_tickets.find(ticket->id).value(); // a read must not fail after a commit
        transaction.commit();
        return after;
    } catch (const StorageError &) {
        return VerbError::StorageFailed;
    }
}

} // namespace motcua
