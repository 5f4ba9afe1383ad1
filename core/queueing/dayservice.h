#pragma once

#include "core/queueing/dayrest.h"
#include "core/queueing/interruption.h"
#include "core/queueing/queueservice.h"

#include <QDate>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace motcua {

/// How a business day stands: who was served and who is left.
struct DaySummary {
    QDate day;
    bool closed = false;
    std::vector<Ticket> left; ///< waiting, held, called or being served; in the order taken
    std::vector<Ticket> absent;
    /// Appointments whose holders have not come; when the day is closed before they begin, their
    /// codes are good on the next open day.
    std::vector<Appointment> expected;
    int done = 0;
    int voided = 0; ///< for any other reason than having been moved
    std::map<QDate, int> moved; ///< how many hold a number of that day instead
    bool canReopen = false; ///< reopen() would not refuse
    /// Earlier days that nobody closed either, ascending, and who is left of them: settled together
    /// with this one. Nothing when it is closed.
    std::vector<QDate> before;
    std::vector<Ticket> leftBefore;
    std::vector<Interruption> interruptions; ///< when everything stood still, ascending
};

/// A number that was not served and the number of another day its holder got for it.
struct MovedTicket {
    Ticket before;
    Ticket after;
};

/// What moveRest() would do now.
struct MovePlan {
    std::map<QDate, int> days; ///< how many would get a number of that day
    int without = 0; ///< for whom no day has one
    DayRest rest; ///< of that day and those before it which nobody closed
};

/// Why a person has to say which day it is before anything of it is written.
enum class DayDoubt {
    ClockBehind, ///< the machine's clock is behind what was written last: its battery is dead
    LongAbsence, ///< nothing was written for longer than DayService::UsualAbsence: it may run ahead
};

/// "Hôm nay là …, phải không?"
struct DayQuestion {
    DayDoubt why = DayDoubt::ClockBehind;
    QDate proposed; ///< the day that would count
    Instant clock{}; ///< what the machine's clock shows
    Instant lastWritten{}; ///< of ClockBehind
    QDate lastDay; ///< the last one opened
    bool operator==(const DayQuestion &) const = default;
};

enum class DayError {
    UnknownDay, ///< never opened
    ImpossibleDay, ///< before the day that counts, or more than LongestClockLag after it
    SomebodyLeft, ///< people wait or are served
    NotClosed, ///< there is nothing to take back
    TooLate, ///< it was closed longer than ReopenWithin ago
    AlreadyServed, ///< somebody was called, or made void, by a number of the other day
    NoDayLeft, ///< no day within LongestClosure has a number
    NotAllowed, ///< the hall's day is no single agency's, nor a helper's, to close
    NobodyDecides, ///< numbers cannot be drawn: manual mode
    StorageFailed,
};

/// The edges of the business day: nobody is left without a word when the doors close, and what an
/// evening did not settle is settled on the next morning. Nothing is written on an error, except by
/// moveRest(), which keeps what it had moved.
class DayService {
public:
    using MoveAnswer = std::function<void(Result<std::vector<MovedTicket>, DayError>)>;

    DayService(Journal &journal, BusinessDays &days, Tickets &tickets, Appointments &appointments,
               QueueService &queue, const QueueRights &rights);

    Result<DaySummary, DayError> summary(QDate day) const;
    /// The last day before today that nobody closed; those before it are settled with it.
    Result<std::optional<QDate>, DayError> unclosed() const;
    Result<MovePlan, DayError> plan(QDate day) const;
    /// The day takes no more numbers. Who still waits or is held gets one of the next day that has
    /// one (of today, when the day is a past one), with the old rank and the steps still to do; the
    /// old number becomes void. First come, first moved: with a small quota those who came later
    /// get the later days. Who holds a number of such a day already keeps it; there they are called
    /// in the order in which all of them came. Who is at a counter is served to the end. Asked
    /// again it goes on where it stopped. Earlier days that nobody closed are closed with it, and
    /// their people move with the others; see DayRest for who is past moving. Answers exactly once,
    /// perhaps late.
    void moveRest(QDate day, const Id &actor, MoveAnswer answer);
    /// Refuses while somebody waits or is served; a day closed already stays closed. Earlier ones
    /// go with it as in moveRest().
    Result<Done, DayError> close(QDate day, const Id &actor);
    /// The closing was a mistake: the day goes on, the numbers drawn for those who were moved
    /// become void, and the old ones wait again with their old rank. In one transaction, within
    /// ReopenWithin and only while all of them still wait where they were moved to. Answers with
    /// who is back.
    Result<std::vector<MovedTicket>, DayError> reopen(QDate day, const Id &actor);

    /// Asked once at the start of the program, before anything is written: an older day is never
    /// continued, nor a far one opened, without a person's word. Nothing when the clock is
    /// plausible, and on a site's first day.
    Result<std::optional<DayQuestion>, DayError> question() const;
    /// A person says that this is today: it counts from now on, also while the clock is behind.
    /// An earlier day than the one that counts needs the machine's clock set right first.
    Result<Done, DayError> state(QDate day, const Id &actor);

    static constexpr std::chrono::minutes ClockTolerance{2};
    static constexpr std::chrono::days UsualAbsence{7};
    static constexpr std::chrono::minutes ReopenWithin{10};

private:
    // These throw StorageError.
    Id nameFor(const Ticket &ticket) const;
    /// The number that stands for a moved one.
    std::optional<Ticket> standsFor(const Ticket &ticket) const;
    Result<std::vector<MovedTicket>, DayError> whatWasMoved(QDate day) const;
    std::vector<Ticket> settle(Journal::Transaction &transaction, const DaySummary &summary,
                               const DayRest &rest, const Id &actor);
    struct Move;
    void moveNext(const std::shared_ptr<Move> &move);
    bool leave(const Ticket &ticket, const Id &actor);

    Journal &m_journal;
    BusinessDays &m_days;
    Tickets &m_tickets;
    Appointments &m_appointments;
    QueueService &m_queue;
    const QueueRights &m_rights;
};

} // namespace motcua
