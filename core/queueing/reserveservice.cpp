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
                               Tickets &tickets, ReservePads &pads, const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_days(days)
    , m_tickets(tickets)
    , m_pads(pads)
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

int ReserveService::nextPrinted(const QString &series) const
{
    const auto pad = m_pads.last(series);
    return pad ? pad->range.last + 1 : FirstReserve + 1;
}

// Who holds a number that nobody entered yet is known to nobody: the day of printing counts.
bool ReserveService::isUsedOn(QDate day, const QString &series) const
{
    const auto pad = m_pads.last(series);
    const std::vector<Ticket> entered = m_tickets.list(day);
    return (pad && pad->day == day) || std::ranges::any_of(entered, [&](const Ticket &ticket) {
               return ticket.series == series && isReserve(ticket.number);
           });
}

int ReserveService::padSheetsLeft(const QString &field) const
{
    const Field *known = m_sites.configuration().field(field);
    return known ? (LastReserve + 1 - nextPrinted(known->series)) / ReservesPerSheet : 0;
}

Result<ReserveRange, PadError> ReserveService::drawPad(const PadRequest &request)
{
    const SiteConfiguration &site = m_sites.configuration();
    const Field *field = site.field(request.field);
    if (!field)
        return PadError::UnknownField;
    if (request.sheets < 1 || request.sheets > MostPadSheets)
        return PadError::TooManySheets;
    try {
        Journal::Transaction transaction(m_journal);
        if (!m_rights.may(request.actor, Kind::ReservePadPrinted))
            return PadError::NotAllowed;
        const QDate day = m_days.at(m_journal.time(), site.zone());
        if (request.anew && isUsedOn(day, field->series))
            return PadError::UsedToday;
        if (!request.anew && padSheetsLeft(field->code) < request.sheets)
            return PadError::UsedUp;
        const int first = request.anew ? FirstReserve + 1 : nextPrinted(field->series);
        const ReserveRange range{field->series, first,
                                 first + request.sheets * ReservesPerSheet - 1};
        transaction.append(padPrinted({range, day}, request.actor));
        transaction.commit();
        return range;
    } catch (const StorageError &) {
        return PadError::StorageFailed;
    }
}

} // namespace motcua
