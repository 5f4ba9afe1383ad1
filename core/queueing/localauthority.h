#pragma once

#include "core/queueing/queueauthority.h"

namespace motcua {

class BusinessDays;
class Journal;
class SiteService;
class Tickets;

/// Decides alone, at once: for a site of one machine, or the machine that leads the queue.
class LocalQueueAuthority final : public QueueAuthority {
public:
    LocalQueueAuthority(Journal &journal, SiteService &sites, BusinessDays &days, Tickets &tickets);

    /// Finishing what the counter served and calling the next are one transaction; with nobody
    /// waiting the served ticket is still finished and the answer is NobodyWaiting.
    void claimNext(const ClaimRequest &request, Answer answer) override;

private:
    Result<Ticket, ClaimError> decide(const ClaimRequest &request);

    Journal &m_journal;
    SiteService &m_sites;
    BusinessDays &m_days;
    Tickets &m_tickets;
};

/// The next number after the highest given: for the machine that owns the series.
class LocalNumberSource final : public NumberSource {
public:
    explicit LocalNumberSource(Tickets &tickets);
    void draw(const DrawRequest &request, Answer answer) override;

private:
    Tickets &m_tickets;
};

/// Among the heads of the counter's fields the one with the largest weight × (now − rank); equal
/// ones by smaller rank. A head start can place a rank before now only, so nobody starves.
const Ticket *chooseHead(const std::vector<Ticket> &heads, const std::vector<int> &weights,
                         Instant now);

} // namespace motcua
