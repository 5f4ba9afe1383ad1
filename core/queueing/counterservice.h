#pragma once

#include "core/queueing/counterstates.h"
#include "core/queueing/counterverb.h"

namespace motcua {

enum class TicketError {
    UnknownTicket, ///< no ticket of today has this id
    WrongState, ///< the verb does not fit what became of it
    TooLate, ///< the time set by the commune has passed
    UnknownField, ///< or a journey that is too long
    UnknownCounter,
    NoReason,
    NotAllowed, ///< not by this account
    StorageFailed,
};

/// What officers do besides taking turns: with the person at their counter, with any ticket of the
/// day, with the counter itself. A call is one transaction; nothing is written when it answers with
/// an error. Rules that a commune may set come from the site's QueueRules.
class CounterService {
public:
    using TicketResult = Result<Ticket, TicketError>;
    using CounterResult = Result<CounterState, VerbError>;

    CounterService(Journal &journal, SiteService &sites, BusinessDays &days, Tickets &tickets,
                   CounterStates &counters, const QueueRights &rights);

    // The person at the counter, called or served.

    /// Waits aside, out of the queue, until a counter calls the number.
    VerbResult hold(const VerbRequest &request);
    /// Back into the queue with the old rank.
    VerbResult putBack(const VerbRequest &request);
    /// Into the queue of another field, with the old rank.
    VerbResult transfer(const VerbRequest &request, const QString &field);
    /// The counter's last call was a mistake: back into the queue with the old rank.
    VerbResult undo(const VerbRequest &request);
    /// How long undo() still takes that call back; nothing when it does not, or cannot be read.
    std::optional<std::chrono::milliseconds> timeToUndo(const Ticket &atCounter) const;

    // Any ticket of today.

    /// A no-show came after all: behind the first `latePlaces` of its field that wait.
    TicketResult comeBackLate(const Id &ticket, const Id &actor);
    /// A number that was given by mistake, within `undoWithin` and before anybody called it: who
    /// gives many in a row may also take the last one back.
    TicketResult takeBack(const Id &ticket, const Id &actor);
    TicketResult makeVoid(const Id &ticket, const QString &reason, const Id &actor);
    /// Steps after the present one are added, struck or put in another order.
    TicketResult changeJourney(const Id &ticket, const std::vector<QString> &fieldsAhead,
                               const Id &actor);
    TicketResult noteNeeds(const Id &ticket, Needs needs, const Id &actor);
    /// Who waited or was held when everything stood still and was served at that counter without
    /// the machine: their present step is done, and nobody knows how long it took. All of them, in
    /// one transaction, or none.
    Result<std::vector<Ticket>, TicketError> servedByHand(const std::vector<Id> &tickets,
                                                          const VerbRequest &request);
    /// That was a mistake: they wait as before. All of them, in one transaction, or none; refuses
    /// when one of them was called since.
    Result<std::vector<Ticket>, TicketError> undoByHand(const std::vector<Id> &tickets,
                                                        const Id &actor);

    // The counter itself.

    /// Somebody sat down there, which opens it for the day. What was said of the counter today
    /// holds; and who comes when the doors stay closed, or after they closed, opens nothing.
    CounterResult attend(const VerbRequest &request);
    CounterResult pause(const CounterState &pause, const Id &actor);
    CounterResult resume(const VerbRequest &request);
    /// Refuses while somebody is called or served there.
    CounterResult close(const VerbRequest &request);

    static constexpr qsizetype LongestReason = 200; ///< characters; longer ones are shortened

private:
    template <typename Draft> TicketResult ofToday(const Id &id, const Id &actor, Draft draft);
    template <typename Change>
    CounterResult change(Kind kind, const VerbRequest &request, Change change);
    Instant lateRank(const Ticket &ticket) const;
    std::chrono::milliseconds undoLeft(const Ticket &atCounter) const;
    std::chrono::milliseconds sinceThen(QDate day, Instant then) const;
    QDate today() const;

    Journal &m_journal;
    SiteService &m_sites;
    BusinessDays &m_days;
    Tickets &m_tickets;
    CounterStates &m_counters;
    const QueueRights &m_rights;
    CounterVerb m_verb;
};

} // namespace motcua
