#pragma once

#include "core/base/result.h"
#include "core/queueing/ticket.h"

#include <optional>

namespace motcua {

class BusinessDays;
class Journal;
class QueueRights;
class SiteService;
class Tickets;
struct SiteConfiguration;

enum class ReserveError {
    NotReserve, ///< no letter of a field with a number from FirstReserve to LastReserve
    AlreadyEntered, ///< the number was entered today: a sheet was printed twice, or typed wrongly
    NotToday, ///< written after now, or on another day
    DayClosed,
    OtherRequest, ///< the request's id was used for another number
    NotAllowed, ///< the account has ended
    StorageFailed,
};

/// A number that was torn from a printed sheet while the machine stood without power.
struct ReserveRequest {
    Id request; ///< identity of the ticket: the same request gives the same ticket
    QString number; ///< "A901", small letters, too
    std::optional<Instant> written{}; ///< when its holder came, as the helper wrote; nothing: now
    Needs needs{};
    Id actor{};
};

/// Reserve numbers are of a range that the machine never gives by itself, see isReserve(): so a
/// helper may give them without asking anybody, and they never meet a number of the machine. The
/// range is of digits, not another letter: its holder hears and finds the letter of the field as
/// everybody does, and one look at the nine tells the officer what it is.
class ReserveService {
public:
    ReserveService(Journal &journal, SiteService &sites, BusinessDays &days, Tickets &tickets,
                   const QueueRights &rights);

    /// The number becomes a ticket that stands among those who came by the time written. One
    /// transaction; nothing is written on an error.
    Result<Ticket, ReserveError> enter(const ReserveRequest &request);

private:
    Journal &m_journal;
    SiteService &m_sites;
    BusinessDays &m_days;
    Tickets &m_tickets;
    const QueueRights &m_rights;
};

} // namespace motcua
