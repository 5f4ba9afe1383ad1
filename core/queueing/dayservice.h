#pragma once

#include "core/queueing/interruption.h"
#include "core/queueing/queueservice.h"

#include <QDate>

#include <functional>
#include <memory>
#include <vector>

namespace motcua {

/// How a business day stands: who was served and who is left.
struct DaySummary {
    QDate day;
    bool closed = false;
    std::vector<Ticket> left; ///< waiting, held, called or being served; in the order taken
    std::vector<Ticket> absent;
    int done = 0;
    int voided = 0;
    std::vector<Interruption> interruptions; ///< when everything stood still, ascending
};

/// A number that was not served and the number of another day its holder got for it.
struct MovedTicket {
    Ticket before;
    Ticket after;
};

enum class DayError {
    UnknownDay, ///< never opened
    SomebodyLeft, ///< people wait or are served
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

    DayService(Journal &journal, BusinessDays &days, Tickets &tickets, QueueService &queue,
               const QueueRights &rights);

    Result<DaySummary, DayError> summary(QDate day) const;
    /// The last day before today that nobody closed.
    Result<std::optional<QDate>, DayError> unclosed() const;
    /// The day takes no more numbers. Who still waits or is held gets one of the next day that has
    /// one (of today, when the day is a past one), with the old rank and the steps still to do; the
    /// old number becomes void. Who is at a counter is served to the end. Asked again it goes on
    /// where it stopped. Answers exactly once, perhaps late.
    void moveRest(QDate day, const Id &actor, MoveAnswer answer);
    /// Refuses while somebody waits or is served; a day closed already stays closed.
    Result<Done, DayError> close(QDate day, const Id &actor);

private:
    struct Move;
    void moveNext(const std::shared_ptr<Move> &move);
    bool leave(const Ticket &ticket, const Id &actor);

    Journal &m_journal;
    BusinessDays &m_days;
    Tickets &m_tickets;
    QueueService &m_queue;
    const QueueRights &m_rights;
};

} // namespace motcua
