#pragma once

#include "core/base/result.h"
#include "core/queueing/counterverb.h"
#include "core/queueing/queueauthority.h"
#include "core/queueing/queuerights.h"
#include "core/queueing/queuesnapshot.h"

#include <functional>

namespace motcua {

class Appointments;
class BusinessDays;
class CounterStates;
class Journal;
class SiteService;
class Tickets;
struct Field;
struct Interruption;
struct PeopleInHall;
struct ServiceTime;

/// The portal's have eight letters.
inline constexpr qsizetype LongestProcedureCode = 64;

enum class TakeError {
    UnknownField, ///< or a journey or procedure code that is too long
    NoDayLeft, ///< the quota of every day within LongestClosure is used up
    UnknownPriority,
    OtherRequest, ///< the request's id was used for another field or procedure
    NotAllowed, ///< the account has ended
    NobodyDecides,
    StorageFailed,
};

struct TakeRequest {
    Id request; ///< identity of the ticket: the same request gives the same ticket
    QString field; ///< queue whose letter is printed: the last step
    QString procedure; ///< may be empty
    QString priority; ///< priority group, may be empty
    std::vector<QString> firstFields; ///< queues to pass before `field`, in order, < MostSteps
    Id actor;
    Needs needs{};
    std::optional<Instant> rank{}; ///< of an earlier number whose place this one takes
    bool overQuota = false; ///< an officer takes it: of today, whatever the quota says
    std::optional<Instant> due{}; ///< begin of the appointment it is taken for
    Id receipt{}; ///< of the result to fetch, see trackingEntity()
};

/// Use cases of the queue. A call is one transaction: when it answers with a ticket, that is
/// durable. Nothing is written when it answers with an error. Speaks against changes of the site
/// that would leave people behind, see leftBehind().
class QueueService {
public:
    using TakeAnswer = std::function<void(Result<Ticket, TakeError>)>;
    using CallAnswer = QueueAuthority::Answer;

    QueueService(Journal &journal, SiteService &sites, BusinessDays &days, Tickets &tickets,
                 Appointments &appointments, CounterStates &counters, const QueueRights &rights,
                 NumberSource &numbers, QueueAuthority &authority);

    /// Answers exactly once, perhaps late (see NumberSource). With the day's quota used up, the day
    /// closed or its end near, the number is of the next open day that has one; who holds it is
    /// called first then, having come before everybody of that day. Places are kept for those who
    /// are to be moved: left of evenings nobody closed, or of today when its end is near.
    void take(const TakeRequest &request, TakeAnswer answer);
    /// Finishes a ticket served at the counter and calls the next; refuses with CounterBusy while
    /// one is called. Finishing and calling are one transaction with a local authority.
    void callNext(const ClaimRequest &request, CallAnswer answer);
    /// Calls the same person again. At the site's limit the person becomes a no-show instead,
    /// unless they have a need; the answer carries the state reached.
    VerbResult recall(const VerbRequest &request);
    VerbResult start(const VerbRequest &request);
    /// From called or serving: done, or waiting in the queue of the next step.
    VerbResult finish(const VerbRequest &request);
    /// Refuses with NeedsPerson for who has a need.
    VerbResult markNoShow(const VerbRequest &request);

    // Reads that have no honest answer when the file cannot be read throw StorageError: windows
    // read through QueueFeed, commands through runInOffice, which are the borders that catch it.

    /// Everything shown, at this instant. Throws StorageError.
    QueueSnapshot snapshot() const;
    /// Standing of one ticket: waiting people who are called before it, and its expected wait.
    /// Never throws: it is asked for when the number is given already.
    struct Standing {
        int ahead = 0;
        std::optional<WaitRange> wait;
        bool storageFailed = false; ///< neither is known
    };
    Standing standing(const Ticket &ticket) const;
    /// Throws StorageError.
    std::optional<Ticket> find(const Id &id) const;
    /// The business day that counts now. Throws StorageError.
    QDate today() const;
    /// Of which days numbers in these queues would be, drawn one after the other once `closed`
    /// takes no more; nothing for who finds no day. Draws none. Throws StorageError.
    std::vector<std::optional<QDate>> daysFor(const std::vector<QString> &fields,
                                              QDate closed) const;
    /// Of the business day, in the order taken: who came for a result and does not have it yet.
    /// Throws StorageError.
    std::vector<Ticket> fetching(QDate day) const;
    /// All tickets of a business day, in the order they were taken. Throws StorageError.
    std::vector<Ticket> list(QDate day) const;

private:
    PeopleInHall people() const;
    Standing readStanding(const Ticket &ticket) const;
    /// Without the time in which everything stood still.
    std::vector<ServiceTime> services(QDate day,
                                      const std::vector<Interruption> &interruptions) const;
    using HasOne = std::function<bool(QDate)>;
    /// Who is to get a number of another day, and a place there before any newcomer.
    std::vector<Ticket> owed() const;
    std::optional<QDate> dayFor(const Field &field, const std::vector<Ticket> &owed) const;
    std::optional<QDate> firstDay(const HasOne &hasOne) const;
    /// A place kept for an appointment is one number less for those who come without.
    std::optional<int> remaining(const Field &field, QDate day) const;
    Result<Ticket, TakeError> taken(const TakeRequest &request, const DrawRequest &draw,
                                    int number);

    Journal &m_journal;
    SiteService &m_sites;
    BusinessDays &m_days;
    Tickets &m_tickets;
    Appointments &m_appointments;
    CounterStates &m_counters;
    const QueueRights &m_rights;
    NumberSource &m_numbers;
    QueueAuthority &m_authority;
    CounterVerb m_verb;
};

} // namespace motcua
