#pragma once

#include "core/queueing/queueauthority.h"

#include <functional>
#include <optional>

namespace motcua {

class BusinessDays;
class CounterStates;
class Journal;
class Losses;
class QueueRights;
class SiteService;
class Tickets;
struct Counter;

/// Decides alone, at once: for a site of one machine, or the machine that leads the queue.
class LocalQueueAuthority final : public QueueAuthority {
public:
    LocalQueueAuthority(Journal &journal, SiteService &sites, BusinessDays &days, Tickets &tickets,
                        CounterStates &counters, const QueueRights &rights);

    /// Finishing what the counter served and calling the next are one transaction; with nobody
    /// waiting the served ticket is still finished and the answer is NobodyWaiting. A wanted
    /// ticket that cannot be called changes nothing. Who calls works: a pause ends.
    void claimNext(const ClaimRequest &request, Answer answer) override;

private:
    Result<Ticket, ClaimError> decide(const ClaimRequest &request);
    std::optional<Ticket> turn(QDate day, const Counter &counter, Instant now);

    Journal &m_journal;
    SiteService &m_sites;
    BusinessDays &m_days;
    Tickets &m_tickets;
    CounterStates &m_counters;
    const QueueRights &m_rights;
};

/// The next number after the highest given or lost, over the reserve: for the machine that owns
/// the series.
class LocalNumberSource final : public NumberSource {
public:
    /// Up to which number slips of a series may be in people's hands on a day, whatever the
    /// database says. May throw StorageError.
    using Printed = std::function<int(QDate day, const QString &series)>;

    LocalNumberSource(Tickets &tickets, Losses &losses, Printed printed = {});
    void draw(const DrawRequest &request, Answer answer) override;

private:
    Tickets &m_tickets;
    Losses &m_losses;
    Printed m_printed;
};

/// Among the heads of the counter's fields the one with the largest weight × (now − rank); equal
/// ones by smaller rank, as ranks count now. A head start can place a rank before now only, so
/// nobody starves.
const Ticket *chooseHead(const std::vector<Ticket> &heads, const std::vector<int> &weights,
                         Instant now);

} // namespace motcua
