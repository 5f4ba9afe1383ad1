#pragma once

#include "core/base/result.h"
#include "core/queueing/reservepads.h"
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

enum class PadError {
    UnknownField,
    TooManySheets, ///< not 1 to MostPadSheets
    UsedUp, ///< fewer sheets are left than were asked for: the rest is in drawers already
    UsedToday, ///< numbers of the series were printed or entered today: they would repeat
    NotAllowed, ///< the account has ended
    StorageFailed,
};

/// As many as the labels of 70 × 37 mm that are sold on sheets of A4: they may be printed on, too.
inline constexpr int ReservesPerSheet = 24;
/// The first reserve number that is printed is FirstReserve + 1; with more sheets the range would
/// end within one.
inline constexpr int MostPadSheets = 4;
static_assert(FirstReserve + ReservesPerSheet * MostPadSheets <= LastReserve);

/// Sheets to be printed for the drawer.
struct PadRequest {
    QString field;
    int sheets = 1;
    /// Beginning with the first number again: every sheet that lay in a drawer is thrown away.
    bool anew = false;
    Id actor{};
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
                   ReservePads &pads, const QueueRights &rights);

    /// The number becomes a ticket that stands among those who came by the time written. One
    /// transaction; nothing is written on an error.
    Result<Ticket, ReserveError> enter(const ReserveRequest &request);

    /// The numbers of the next sheets: those that lie in no drawer yet, so that two people never
    /// hold the same number on one day. Drawn before they are printed; what cannot be printed then
    /// is skipped. One transaction; nothing is written on an error.
    Result<ReserveRange, PadError> drawPad(const PadRequest &request);
    /// Sheets of the field that were not printed yet, 0 to MostPadSheets. Throws StorageError.
    int padSheetsLeft(const QString &field) const;

private:
    int nextPrinted(const QString &series) const;
    bool isUsedOn(QDate day, const QString &series) const;

    Journal &m_journal;
    SiteService &m_sites;
    BusinessDays &m_days;
    Tickets &m_tickets;
    ReservePads &m_pads;
    const QueueRights &m_rights;
};

} // namespace motcua
