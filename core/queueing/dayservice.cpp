#include "core/queueing/dayservice.h"

#include "core/queueing/appointments.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/callorder.h"
#include "core/queueing/ticketoperations.h"
#include "core/queueing/tickets.h"

#include <algorithm>
#include <iterator>

namespace motcua {

namespace {

/// Why a number is void whose holder got another; stored, so no words of a language.
const QString MovedReason = QStringLiteral("moved");
/// Why a number is void that nobody came for.
const QString UnclaimedReason = QStringLiteral("unclaimed");
/// Why the other is, when the move was taken back.
const QString MovedBackReason = QStringLiteral("moved-back");

bool isMoved(const Ticket &ticket)
{
    return ticket.state == TicketState::Void && ticket.voidReason == MovedReason;
}

bool isMovedBack(const Ticket &ticket)
{
    return ticket.state == TicketState::Void && ticket.voidReason == MovedBackReason;
}

// Nobody did anything with it since it was drawn.
bool isUntouched(const Ticket &ticket)
{
    return ticket.state == TicketState::Waiting && ticket.step == 0 && !ticket.called;
}

Id movedId(const Id &ticket) { return Id::fromName("moved", ticket.hex()); }

DayError dayError(TakeError error)
{
    switch (error) {
    case TakeError::NoDayLeft: return DayError::NoDayLeft;
    case TakeError::NobodyDecides: return DayError::NobodyDecides;
    default: return DayError::StorageFailed;
    }
}

TakeRequest requestFor(const Ticket &ticket, const Id &name, const Id &actor, Instant now)
{
    TakeRequest request;
    request.request = name;
    request.procedure = ticket.procedure;
    request.priority = ticket.priority;
    request.needs = ticket.needs;
    request.rank = ticket.rankAt(now); // before everybody who comes later, on whatever day
    request.actor = actor;
    std::vector<QString> fields{ticket.field};
    for (const QString &field : ticket.fieldsAhead())
        fields.push_back(field);
    request.field = fields.back();
    fields.pop_back();
    request.firstFields = std::move(fields);
    return request;
}

} // namespace

/// What moveRest() is at.
struct DayService::Move {
    std::vector<Ticket> rest; ///< last first
    std::vector<MovedTicket> moved;
    Id actor;
    MoveAnswer answer;
};

DayService::DayService(Journal &journal, BusinessDays &days, Tickets &tickets,
                       Appointments &appointments, QueueService &queue, const QueueRights &rights)
    : m_journal(journal)
    , m_days(days)
    , m_tickets(tickets)
    , m_appointments(appointments)
    , m_queue(queue)
    , m_rights(rights)
{
}

Result<DaySummary, DayError> DayService::summary(QDate day) const
{
    try {
        DaySummary summary;
        summary.day = day;
        summary.closed = m_days.isClosed(day);
        summary.expected = expectedOn(m_appointments, m_tickets, day);
        summary.interruptions = m_days.interruptions(day);
        summary.canReopen = bool(whatWasMoved(day));
        if (!summary.closed && m_days.isOpened(day))
            summary.before = m_days.unclosedBefore(day);
        for (const QDate before : summary.before)
            std::ranges::copy(m_tickets.left(before), std::back_inserter(summary.leftBefore));
        for (const Ticket &ticket : m_tickets.list(day)) {
            switch (ticket.state) {
            case TicketState::Done: ++summary.done; break;
            case TicketState::Void: {
                const auto other = isMoved(ticket) ? standsFor(ticket) : std::nullopt;
                ++(other ? summary.moved[other->day] : summary.voided);
                break;
            }
            case TicketState::NoShow: summary.absent.push_back(ticket); break;
            default: summary.left.push_back(ticket); break;
            }
        }
        return summary;
    } catch (const StorageError &) {
        return DayError::StorageFailed;
    }
}

Result<std::optional<QDate>, DayError> DayService::unclosed() const
{
    try {
        const std::vector<QDate> days = m_days.unclosedBefore(m_queue.today());
        return days.empty() ? std::nullopt : std::optional(days.back());
    } catch (const StorageError &) {
        return DayError::StorageFailed;
    }
}

// The same name for the same ticket, so that a second try finds the number given at the first;
// another one when that was given back.
Id DayService::nameFor(const Ticket &ticket) const
{
    Id name = movedId(ticket.id);
    for (auto other = m_tickets.find(name); other && isMovedBack(*other);
         other = m_tickets.find(name))
        name = movedId(other->id);
    return name;
}

std::optional<Ticket> DayService::standsFor(const Ticket &ticket) const
{
    return m_tickets.find(nameFor(ticket));
}

Result<MovePlan, DayError> DayService::plan(QDate day) const
{
    const auto summary = this->summary(day);
    if (!summary)
        return summary.error();
    try {
        MovePlan plan;
        plan.rest = restOf(summary.value(), m_queue.today());
        std::vector<QString> fields;
        for (const Ticket &ticket : plan.rest.owed())
            fields.push_back(ticket.lastField());
        for (const std::optional<QDate> &other : m_queue.daysFor(fields, day))
            ++(other ? plan.days[*other] : plan.without);
        return plan;
    } catch (const StorageError &) {
        return DayError::StorageFailed;
    }
}

Result<std::vector<MovedTicket>, DayError> DayService::whatWasMoved(QDate day) const
{
    const auto closed = m_days.closedAt(day);
    if (!closed)
        return DayError::NotClosed;
    if (m_journal.time() - *closed > ReopenWithin)
        return DayError::TooLate;
    std::vector<MovedTicket> moved;
    for (const Ticket &ticket : m_tickets.list(day)) {
        const auto other = isMoved(ticket) ? standsFor(ticket) : std::nullopt;
        if (other && !isUntouched(*other))
            return DayError::AlreadyServed;
        if (other)
            moved.push_back({*other, ticket});
    }
    return moved;
}

Result<std::vector<MovedTicket>, DayError> DayService::reopen(QDate day, const Id &actor)
{
    try {
        if (!m_rights.mayEverywhere(actor, Kind::DayReopened))
            return DayError::NotAllowed;
        if (!m_days.isOpened(day))
            return DayError::UnknownDay;
        auto moved = whatWasMoved(day);
        if (!moved)
            return moved.error();
        std::vector<MovedTicket> back = std::move(moved).value();
        Journal::Transaction transaction(m_journal);
        for (MovedTicket &one : back) {
            transaction.append(ticketVoided(one.before, MovedBackReason, actor));
            transaction.append(ticketRestored(one.after, actor));
            one.after = m_tickets.find(one.after.id).value();
        }
        m_days.reopen(transaction, day, actor);
        transaction.commit();
        return back;
    } catch (const StorageError &) {
        return DayError::StorageFailed;
    }
}

void DayService::moveRest(QDate day, const Id &actor, MoveAnswer answer)
{
    const auto summary = this->summary(day);
    if (!summary)
        return answer(summary.error());
    auto move = std::make_shared<Move>();
    move->actor = actor;
    move->answer = std::move(answer);
    try {
        if (!m_rights.mayEverywhere(actor, Kind::DayClosed))
            return move->answer(DayError::NotAllowed);
        if (!m_days.isOpened(day))
            return move->answer(DayError::UnknownDay);
        const DayRest rest = restOf(summary.value(), m_queue.today());
        Journal::Transaction transaction(m_journal);
        move->rest = settle(transaction, summary.value(), rest, actor);
        transaction.commit();
        std::ranges::reverse(move->rest);
    } catch (const StorageError &) {
        return move->answer(DayError::StorageFailed);
    }
    moveNext(move);
}

// Closes the days and answers with who is to be moved, first one first.
std::vector<Ticket> DayService::settle(Journal::Transaction &transaction, const DaySummary &summary,
                                       const DayRest &rest, const Id &actor)
{
    std::vector<Ticket> moving = rest.moving;
    for (const Ticket &ticket : rest.expired)
        transaction.append(ticketVoided(ticket, UnclaimedReason, actor));
    for (const Ticket &ticket : rest.stuck) {
        if (ticket.state == TicketState::Called) {
            transaction.append(ticketNoShow(ticket, actor));
            continue;
        }
        // By hand: nobody knows how long it took.
        transaction.append(ticketReturned(ticket, actor));
        const Ticket back = m_tickets.find(ticket.id).value();
        transaction.append(ticketServedByHand(back, ticket.counter, actor));
        if (goesOn(ticket))
            moving.push_back(m_tickets.find(ticket.id).value());
    }
    for (const QDate before : summary.before)
        m_days.close(transaction, before, actor);
    m_days.close(transaction, summary.day, actor);
    sortByTurn(moving, m_journal.time());
    return moving;
}

void DayService::moveNext(const std::shared_ptr<Move> &move)
{
    if (move->rest.empty())
        return move->answer(std::move(move->moved));
    const Ticket ticket = move->rest.back();
    move->rest.pop_back();
    Id name;
    try {
        name = nameFor(ticket);
    } catch (const StorageError &) {
        return move->answer(DayError::StorageFailed);
    }
    m_queue.take(requestFor(ticket, name, move->actor, m_journal.time()),
                 [this, move, ticket](const Result<Ticket, TakeError> &taken) {
                     if (!taken)
                         return move->answer(dayError(taken.error()));
                     if (!leave(ticket, move->actor))
                         return move->answer(DayError::StorageFailed);
                     move->moved.push_back({ticket, taken.value()});
                     moveNext(move);
                 });
}

bool DayService::leave(const Ticket &ticket, const Id &actor)
{
    try {
        Journal::Transaction transaction(m_journal);
        transaction.append(ticketVoided(ticket, MovedReason, actor));
        transaction.commit();
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

Result<Done, DayError> DayService::close(QDate day, const Id &actor)
{
    const auto summary = this->summary(day);
    if (!summary)
        return summary.error();
    try {
        if (!m_rights.mayEverywhere(actor, Kind::DayClosed))
            return DayError::NotAllowed;
        if (!m_days.isOpened(day))
            return DayError::UnknownDay;
        const DayRest rest = restOf(summary.value(), m_queue.today());
        if (rest.isAnybodyWaiting() || !rest.atCounters.empty())
            return DayError::SomebodyLeft;
        Journal::Transaction transaction(m_journal);
        settle(transaction, summary.value(), rest, actor);
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return DayError::StorageFailed;
    }
}

Result<std::optional<DayQuestion>, DayError> DayService::question() const
{
    using Answer = std::optional<DayQuestion>;
    try {
        const auto last = m_days.last();
        if (!last)
            return Answer();
        const Instant clock = m_journal.clock().now();
        const Instant written = m_journal.time();
        const QDate today = m_queue.today();
        if (written - clock > ClockTolerance)
            return Answer(DayQuestion{DayDoubt::ClockBehind, today, clock, written, *last});
        if (last->addDays(UsualAbsence.count()) < today)
            return Answer(DayQuestion{DayDoubt::LongAbsence, today, clock, {}, *last});
        return Answer();
    } catch (const StorageError &) {
        return DayError::StorageFailed;
    }
}

Result<Done, DayError> DayService::state(QDate day, const Id &actor)
{
    try {
        if (!m_rights.mayEverywhere(actor, Kind::DayStated))
            return DayError::NotAllowed;
        const QDate today = m_queue.today();
        if (day < today || day > today.addDays(LongestClockLag.count()))
            return DayError::ImpossibleDay;
        Journal::Transaction transaction(m_journal);
        m_days.state(transaction, day, actor);
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return DayError::StorageFailed;
    }
}

} // namespace motcua
