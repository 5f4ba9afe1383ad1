#include "core/queueing/dayservice.h"

#include "core/queueing/businessdays.h"
#include "core/queueing/ticketoperations.h"
#include "core/queueing/tickets.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace motcua {

namespace {

/// Why a number is void whose holder got another; stored, so no words of a language.
const QString MovedReason = QStringLiteral("moved");

bool waits(const Ticket &ticket)
{
    return ticket.state == TicketState::Waiting || ticket.state == TicketState::Held;
}

DayError dayError(TakeError error)
{
    switch (error) {
    case TakeError::NoDayLeft: return DayError::NoDayLeft;
    case TakeError::NobodyDecides: return DayError::NobodyDecides;
    default: return DayError::StorageFailed;
    }
}

// The same request for the same ticket, so that a second try finds the number given at the first.
TakeRequest requestFor(const Ticket &ticket, const Id &actor)
{
    TakeRequest request;
    request.request = Id::fromName("moved", ticket.id.hex());
    request.procedure = ticket.procedure;
    request.priority = ticket.priority;
    request.needs = ticket.needs;
    request.rank = ticket.rank; // called before everybody of the other day
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

DayService::DayService(Journal &journal, BusinessDays &days, Tickets &tickets, QueueService &queue,
                       const QueueRights &rights)
    : m_journal(journal)
    , m_days(days)
    , m_tickets(tickets)
    , m_queue(queue)
    , m_rights(rights)
{
}

Result<DaySummary, DayError> DayService::summary(QDate day) const
{
    try {
        DaySummary summary{day, m_days.isClosed(day), {}, {}, 0, 0, m_days.interruptions(day)};
        for (const Ticket &ticket : m_tickets.list(day)) {
            switch (ticket.state) {
            case TicketState::Done: ++summary.done; break;
            case TicketState::Void: ++summary.voided; break;
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
        return m_days.unclosedBefore(m_queue.today());
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
    std::ranges::copy_if(summary.value().left, std::back_inserter(move->rest), waits);
    std::ranges::sort(move->rest, std::greater{},
                      [](const Ticket &t) { return std::tuple(t.rank, t.number, t.id); });
    move->actor = actor;
    move->answer = std::move(answer);
    try {
        if (!m_rights.mayEverywhere(actor, Kind::DayClosed))
            return move->answer(DayError::NotAllowed);
        if (!m_days.isOpened(day))
            return move->answer(DayError::UnknownDay);
        Journal::Transaction transaction(m_journal);
        m_days.close(transaction, day, actor);
        transaction.commit();
    } catch (const StorageError &) {
        return move->answer(DayError::StorageFailed);
    }
    moveNext(move);
}

void DayService::moveNext(const std::shared_ptr<Move> &move)
{
    if (move->rest.empty())
        return move->answer(std::move(move->moved));
    const Ticket ticket = move->rest.back();
    move->rest.pop_back();
    m_queue.take(requestFor(ticket, move->actor),
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
        if (!summary.value().left.empty())
            return DayError::SomebodyLeft;
        Journal::Transaction transaction(m_journal);
        if (!m_days.isOpened(day))
            return DayError::UnknownDay;
        m_days.close(transaction, day, actor);
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return DayError::StorageFailed;
    }
}

} // namespace motcua
