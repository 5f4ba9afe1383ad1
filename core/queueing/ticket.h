#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QDate>
#include <QFlags>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace motcua {

/// Numbers are stored in operations: never renumber.
enum class TicketState : int {
    Waiting = 1,
    Called = 2,
    Serving = 3,
    Held = 4,
    NoShow = 5,
    Done = 6,
    Void = 7,
};

/// What may happen to a ticket after it was taken. Numbers are stored in operations.
enum class TicketEvent : int {
    Call = 1,
    Recall = 2,
    Start = 3,
    Finish = 4, ///< of the last step
    FinishStep = 5, ///< of a step that another follows
    Hold = 6,
    Return = 7,
    Transfer = 8,
    MarkNoShow = 9,
    LateReturn = 10,
    MarkVoid = 11,
    Undo = 12,
    Restore = 13, ///< it was void because its holder was to come on another day
    ServeByHand = 14, ///< the last step, while the machine stood still
    ServeStepByHand = 15, ///< a step that another follows
    TakeBack = 16, ///< given by mistake a moment ago, and nobody called it yet
    UndoByHand = 17, ///< the last step was noted as served by hand by mistake
    UndoStepByHand = 18, ///< the step before the present one was
};

/// The whole table of states: a pure, total function. Nothing means: not allowed, no effect.
constexpr std::optional<TicketState> next(TicketState state, TicketEvent event)
{
    using enum TicketState;
    const bool atCounter = state == Called || state == Serving;
    switch (event) {
    case TicketEvent::Call:
        return state == Waiting || state == Held ? std::optional{Called} : std::nullopt;
    case TicketEvent::Recall: return state == Called ? std::optional{Called} : std::nullopt;
    case TicketEvent::Start: return state == Called ? std::optional{Serving} : std::nullopt;
    case TicketEvent::Finish: return atCounter ? std::optional{Done} : std::nullopt;
    case TicketEvent::FinishStep: return atCounter ? std::optional{Waiting} : std::nullopt;
    case TicketEvent::Hold: return atCounter ? std::optional{Held} : std::nullopt;
    case TicketEvent::Return:
    case TicketEvent::Transfer:
    case TicketEvent::Undo: return atCounter ? std::optional{Waiting} : std::nullopt;
    case TicketEvent::MarkNoShow: return state == Called ? std::optional{NoShow} : std::nullopt;
    case TicketEvent::LateReturn: return state == NoShow ? std::optional{Waiting} : std::nullopt;
    case TicketEvent::TakeBack: return state == Waiting ? std::optional{Void} : std::nullopt;
    case TicketEvent::MarkVoid: return state != Void ? std::optional{Void} : std::nullopt;
    case TicketEvent::Restore: return state == Void ? std::optional{Waiting} : std::nullopt;
    case TicketEvent::ServeByHand:
        return state == Waiting || state == Held ? std::optional{Done} : std::nullopt;
    case TicketEvent::ServeStepByHand:
        return state == Waiting || state == Held ? std::optional{Waiting} : std::nullopt;
    case TicketEvent::UndoByHand: return state == Done ? std::optional{Waiting} : std::nullopt;
    case TicketEvent::UndoStepByHand:
        return state == Waiting ? std::optional{Waiting} : std::nullopt;
    }
    return std::nullopt;
}

static_assert(next(TicketState::Waiting, TicketEvent::Call) == TicketState::Called);
static_assert(!next(TicketState::Done, TicketEvent::Call));

/// What somebody needs of the officer who calls them. Numbers are stored in operations.
enum class Need : int {
    Hearing = 1, ///< nghe kém
    Sight = 2, ///< nhìn kém
    Walking = 4, ///< đi khó
    Reading = 8, ///< không đọc được
    Interpreter = 16, ///< cần phiên dịch
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)
inline constexpr int EveryNeed = 31;

/// Numbers of every series that the machine never gives: they lie printed in a drawer for the hours
/// without power. After 899 it goes on with 1000.
inline constexpr int FirstReserve = 900;
inline constexpr int LastReserve = 999;
constexpr bool isReserve(int number) { return number >= FirstReserve && number <= LastReserve; }

/// From the moment it is due an appointment counts as if its holder had come so much earlier:
/// before everybody who came today, behind those whom yesterday's evening left.
inline constexpr std::chrono::hours AppointmentLead{12};

/// Stops of one journey; an operation that names more is damaged.
inline constexpr int MostSteps = 16;

/// One stop of a journey: which queue, and what happened there.
struct TicketStep {
    QString field;
    int counter = 0; ///< 0 until called
    std::optional<Instant> called;
    std::optional<Instant> started;
    std::optional<Instant> finished;
    /// Finished without a call: served while the machine stood still, so nobody knows how long.
    bool byHand() const { return finished && !called; }
    bool operator==(const TicketStep &) const = default;
};

/// A citizen's turn on one business day. `id` is its identity (and the id of the request that took
/// it); `number` is only what is shown.
struct Ticket {
    Id id;
    QDate day; ///< business day, not the date of `taken`
    QString series;
    int number = 0;
    QString field; ///< queue it stands in now: the field of the current step
    QString procedure; ///< procedure code, may be empty
    QString priority; ///< priority group code, may be empty
    TicketState state = TicketState::Waiting;
    int counter = 0; ///< where it is or was called; 0 never called
    Instant taken{}; ///< of a reserve number: when it was written on paper
    Instant rank{}; ///< taken − head start of its priority group; smallest is called first
    std::optional<Instant> due; ///< begin of the appointment it was taken for, of this step
    Instant since{}; ///< of the present state
    std::optional<Instant> called; ///< last call or recall
    int recalls = 0; ///< at the present counter
    std::vector<TicketStep> steps; ///< never empty
    int step = 0; ///< index into steps
    QString voidReason;
    Needs needs; ///< who has any is fetched in person, never dropped as a no-show
    Id receipt; ///< of the result to fetch, see trackingEntity(); null: none

    bool isAtCounter() const
    {
        return state == TicketState::Called || state == TicketState::Serving;
    }
    /// Nothing more can happen to it but being voided, or restored when it was.
    bool isOver() const { return state == TicketState::Done || state == TicketState::Void; }
    /// The rank that counts at this instant: who is early for an appointment waits like everybody,
    /// and is first from the moment it begins.
    Instant rankAt(Instant now) const { return due && *due <= now ? *due - AppointmentLead : rank; }
    /// The queue that gives its letter, and whose quota it takes from.
    QString lastField() const { return steps.back().field; }
    /// Fields still to come after the present step.
    std::vector<QString> fieldsAhead() const;

    /// The step that was served by hand and that nothing followed yet; nothing when none was.
    std::optional<int> lastByHand() const;

    /// "A025"; grows past 999.
    QString shownNumber() const;
    bool operator==(const Ticket &) const = default;
};

QString shownNumber(const QString &series, int number);

} // namespace motcua
