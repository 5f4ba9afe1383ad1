#include "core/queueing/ticketoperations.h"

#include "core/base/cbor.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/ticketkeys.h"

#include <QCborArray>

namespace motcua {

using namespace ticketkeys;

namespace {

Journal::Draft event(Kind kind, const Ticket &ticket, int counter, const Id &actor)
{
    return {kind, ticket.id, {{CounterKey, counter}, {StepKey, ticket.step}}, actor};
}

QCborArray arrayOf(const std::vector<QString> &fields)
{
    QCborArray array;
    for (const QString &field : fields)
        array.append(field);
    return array;
}

} // namespace

Journal::Draft ticketTaken(const Ticket &ticket, const Id &actor)
{
    std::vector<QString> fields;
    for (const TicketStep &step : ticket.steps)
        fields.push_back(step.field);
    QCborMap payload{{DayKey, dayNumber(ticket.day)},
                     {SeriesKey, ticket.series},
                     {NumberKey, ticket.number},
                     {StepsKey, arrayOf(fields)},
                     {RankKey, toMs(ticket.rank)}};
    if (!ticket.procedure.isEmpty())
        payload.insert(ProcedureKey, ticket.procedure);
    if (!ticket.priority.isEmpty())
        payload.insert(PriorityKey, ticket.priority);
    if (ticket.needs)
        payload.insert(TakenNeedsKey, ticket.needs.toInt());
    if (ticket.due)
        payload.insert(DueKey, toMs(*ticket.due));
    if (ticket.taken != Instant{})
        payload.insert(CameKey, toMs(ticket.taken));
    if (!ticket.receipt.isNull())
        payload.insert(ReceiptKey, ticket.receipt.bytes());
    return {Kind::TicketTaken, ticket.id, std::move(payload), actor};
}

Journal::Draft ticketCalled(const Ticket &ticket, int counter, const Id &actor)
{
    return event(Kind::TicketCalled, ticket, counter, actor);
}

Journal::Draft ticketRecalled(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketRecalled, ticket, ticket.counter, actor);
}

Journal::Draft ticketStarted(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketStarted, ticket, ticket.counter, actor);
}

Journal::Draft ticketFinished(const Ticket &ticket, const Id &actor)
{
    const bool last = ticket.step + 1 == int(ticket.steps.size());
    return event(last ? Kind::TicketFinished : Kind::TicketStepFinished, ticket, ticket.counter,
                 actor);
}

Journal::Draft ticketHeld(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketHeld, ticket, ticket.counter, actor);
}

Journal::Draft ticketReturned(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketReturned, ticket, ticket.counter, actor);
}

Journal::Draft ticketTransferred(const Ticket &ticket, const QString &field, const Id &actor)
{
    Journal::Draft draft = event(Kind::TicketTransferred, ticket, ticket.counter, actor);
    draft.payload.insert(FieldKey, field);
    return draft;
}

Journal::Draft ticketNoShow(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketNoShow, ticket, ticket.counter, actor);
}

Journal::Draft ticketLateReturned(const Ticket &ticket, Instant rank, const Id &actor)
{
    Journal::Draft draft = event(Kind::TicketLateReturned, ticket, ticket.counter, actor);
    draft.payload.insert(NewRankKey, toMs(rank));
    return draft;
}

Journal::Draft ticketVoided(const Ticket &ticket, const QString &reason, const Id &actor)
{
    Journal::Draft draft = event(Kind::TicketVoided, ticket, ticket.counter, actor);
    draft.payload.insert(ReasonKey, reason);
    return draft;
}

Journal::Draft ticketUndone(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketUndone, ticket, ticket.counter, actor);
}

Journal::Draft ticketRestored(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketRestored, ticket, ticket.counter, actor);
}

Journal::Draft ticketServedByHand(const Ticket &ticket, int counter, const Id &actor)
{
    return event(Kind::TicketServedByHand, ticket, counter, actor);
}

Journal::Draft ticketByHandUndone(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketByHandUndone, ticket, ticket.counter, actor);
}

Journal::Draft ticketTakenBack(const Ticket &ticket, const Id &actor)
{
    return event(Kind::TicketTakenBack, ticket, 0, actor);
}

Journal::Draft ticketJourneyChanged(const Ticket &ticket, const std::vector<QString> &fieldsAhead,
                                    const Id &actor)
{
    Journal::Draft draft = event(Kind::TicketJourneyChanged, ticket, ticket.counter, actor);
    draft.payload.insert(AheadKey, arrayOf(fieldsAhead));
    return draft;
}

Journal::Draft ticketNeedsNoted(const Ticket &ticket, Needs needs, const Id &actor)
{
    return {Kind::TicketNeedsNoted, ticket.id, {{NeedsKey, needs.toInt()}}, actor};
}

} // namespace motcua
