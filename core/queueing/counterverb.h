#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/queueing/ticket.h"

#include <functional>

namespace motcua {

class BusinessDays;
class QueueRights;
class SiteService;
class Tickets;

enum class VerbError {
    UnknownCounter,
    NobodyAtCounter, ///< nothing is called or served here
    SomebodyAtCounter, ///< who is called or served here is settled first
    NotServing, ///< the verb needs another state
    NotCalled,
    NeedsPerson, ///< who has a need is fetched in person, not dropped
    TooLate, ///< the time set by the commune has passed
    UnknownField,
    NotAllowed, ///< not by this account, or not at this counter
    StorageFailed,
};

struct VerbRequest {
    int counter = 0;
    Id actor;
};

using VerbResult = Result<Ticket, VerbError>;

/// What every verb about the person at a counter has in common: found, asked whether it may be,
/// written, read back and durable, in one transaction; nothing is written when it answers with an
/// error.
class CounterVerb {
public:
    /// The operation, or why there is none.
    using Draft = std::function<Result<Journal::Draft, VerbError>(const Ticket &)>;

    CounterVerb(Journal &journal, SiteService &sites, BusinessDays &days, Tickets &tickets,
                const QueueRights &rights);
    VerbResult run(const VerbRequest &request, const Draft &draft);

private:
    Journal &m_journal;
    SiteService &m_sites;
    BusinessDays &m_days;
    Tickets &m_tickets;
    const QueueRights &m_rights;
};

} // namespace motcua
