#include "core/queueing/reserveservice.h"

#include "core/queueing/businessdays.h"
#include "core/queueing/queuerights.h"
#include "core/queueing/ticketoperations.h"
#include "core/queueing/tickets.h"
#include "core/site/siteservice.h"

#include <algorithm>

namespace motcua {

namespace {

/// The ticket of a reserve number without its day; nothing when the text is none.
std::optional<Ticket> numbered(const QString &text, const SiteConfiguration &site)
{
    const QString number = text.trimmed().toUpper();
    const auto field = std::ranges::find(site.fields, number.left(1), &Field::series);
    bool fine = false;
    Ticket ticket;
    ticket.series = number.left(1);
    ticket.number = number.mid(1).toInt(&fine);
    if (field == site.fields.end() || !fine || !isReserve(ticket.number))
        return std::nullopt;
    ticket.field = field->code;
    ticket.steps = {{field->code, 0, {}, {}, {}}};
    return ticket;
}

} // namespace

ReserveService::ReserveService(Journal &journal, SiteService &sites, BusinessDays &days,
                               Tickets &tickets, const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_days(days)
    , m_tickets(tickets)
    , m_rights(rights)
{
}

Result<Ticket, ReserveError> ReserveService::enter(const ReserveRequest &request)
{
    const SiteConfiguration &site = m_sites.configuration();
    const Instant now = m_journal.time();
    const Instant written = request.written.value_or(now);
    auto ticket = numbered(request.number, site);
    if (!ticket)
        return ReserveError::NotReserve;
    try {
        Journal::Transaction transaction(m_journal);
        if (!m_rights.may(request.actor, Kind::TicketTaken))
            return ReserveError::NotAllowed;
        if (const auto before = m_tickets.find(request.request)) {
            if (before->shownNumber() != ticket->shownNumber())
                return ReserveError::OtherRequest;
            return *before;
        }
        const QDate day = m_days.at(now, site.zone());
        if (written > now || site.zone().date(written) != day)
            return ReserveError::NotToday;
        if (m_days.isClosed(day))
            return ReserveError::DayClosed;
        if (m_tickets.numbered(day, ticket->series, ticket->number))
            return ReserveError::AlreadyEntered;
        ticket->id = request.request;
        ticket->day = day;
        ticket->taken = written;
        ticket->rank = written;
        ticket->needs = request.needs;
        m_days.open(transaction, day, request.actor);
        transaction.append(ticketTaken(*ticket, request.actor));
        ticket = m_tickets.find(request.request); // a read must not fail after a commit
        transaction.commit();
        return ticket.value();
    } catch (const StorageError &) {
        return ReserveError::StorageFailed;
    }
}

} // namespace motcua
