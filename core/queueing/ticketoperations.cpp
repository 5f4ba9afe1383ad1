#include "core/queueing/ticketoperations.h"

#include "core/base/cbor.h"
#include "core/queueing/businessdays.h"

#include <QCborArray>

#include <algorithm>

namespace motcua {

namespace {

// Keys of TicketTaken.
constexpr int DayKey = 1;
constexpr int SeriesKey = 2;
constexpr int NumberKey = 3;
constexpr int StepsKey = 4;
constexpr int ProcedureKey = 5;
constexpr int PriorityKey = 6;
constexpr int RankKey = 7;
constexpr int TakenNeedsKey = 8;
constexpr int DueKey = 9;
constexpr int CameKey = 10; // absent: when the operation was written

// Keys of everything after it. Counter and step say what the author saw: an event that was meant
// for another call of the ticket must not hit this one.
constexpr int CounterKey = 1;
constexpr int StepKey = 2;
constexpr int FieldKey = 3;
constexpr int NewRankKey = 4;
constexpr int ReasonKey = 5;
constexpr int AheadKey = 6;
constexpr int NeedsKey = 7;

Journal::Draft event(Kind kind, const Ticket &ticket, int counter, const Id &actor)
{
    return {kind, ticket.id, {{CounterKey, counter}, {StepKey, ticket.step}}, actor};
}

std::optional<TicketEvent> eventOf(Kind kind, bool lastStep)
{
    switch (kind) {
    case Kind::TicketCalled: return TicketEvent::Call;
    case Kind::TicketRecalled: return TicketEvent::Recall;
    case Kind::TicketStarted: return TicketEvent::Start;
    case Kind::TicketFinished: return TicketEvent::Finish;
    case Kind::TicketStepFinished: return TicketEvent::FinishStep;
    case Kind::TicketHeld: return TicketEvent::Hold;
    case Kind::TicketReturned: return TicketEvent::Return;
    case Kind::TicketTransferred: return TicketEvent::Transfer;
    case Kind::TicketNoShow: return TicketEvent::MarkNoShow;
    case Kind::TicketLateReturned: return TicketEvent::LateReturn;
    case Kind::TicketVoided: return TicketEvent::MarkVoid;
    case Kind::TicketUndone: return TicketEvent::Undo;
    case Kind::TicketRestored: return TicketEvent::Restore;
    case Kind::TicketServedByHand:
        return lastStep ? TicketEvent::ServeByHand : TicketEvent::ServeStepByHand;
    case Kind::TicketTakenBack: return TicketEvent::TakeBack;
    default: return std::nullopt;
    }
}

std::vector<TicketStep> stepsOf(const QCborArray &fields)
{
    std::vector<TicketStep> steps;
    for (const QCborValue &field : fields) {
        TicketStep step;
        step.field = field.toString();
        steps.push_back(step);
    }
    return steps;
}

QCborArray arrayOf(const std::vector<QString> &fields)
{
    QCborArray array;
    for (const QString &field : fields)
        array.append(field);
    return array;
}

std::optional<Ticket> take(const Operation &operation)
{
    const auto f = CborFields::read(operation.payload);
    if (!f)
        return std::nullopt;
    Ticket ticket;
    ticket.id = operation.header.entity;
    ticket.day = dayFromNumber(f->integer(DayKey));
    ticket.series = f->text(SeriesKey);
    ticket.number = f->smallInteger(NumberKey);
    ticket.procedure = f->text(ProcedureKey);
    ticket.priority = f->text(PriorityKey);
    ticket.needs = Needs::fromInt(f->smallInteger(TakenNeedsKey) & EveryNeed);
    ticket.taken = f->has(CameKey) ? fromMs(f->integer(CameKey)) : operation.header.wall;
    if (f->has(DueKey))
        ticket.due = fromMs(f->integer(DueKey));
    ticket.since = operation.header.wall;
    ticket.rank = fromMs(f->integer(RankKey));
    ticket.steps = stepsOf(f->array(StepsKey));
    if (!isPlausible(ticket.rank) || !isPlausible(ticket.taken)
        || !isPlausible(ticket.due.value_or(ticket.taken)) || !ticket.day.isValid()
        || ticket.steps.empty() || ticket.steps.size() > MostSteps || ticket.number <= 0)
        return std::nullopt;
    ticket.field = ticket.steps.front().field;
    return ticket;
}

void goOn(Ticket &ticket)
{
    ++ticket.step;
    ticket.field = ticket.steps[std::size_t(ticket.step)].field;
    ticket.recalls = 0;
    ticket.due.reset();
}

void leaveCounter(Ticket &ticket)
{
    ticket.recalls = 0;
    TicketStep &step = ticket.steps[std::size_t(ticket.step)];
    step.counter = 0;
    step.called.reset();
    step.started.reset();
}

// The ticket is in the state before; `state` is the one the table allows.
void apply(Ticket &ticket, TicketEvent event, TicketState state, const CborFields &f, Instant at)
{
    TicketStep &step = ticket.steps[std::size_t(ticket.step)];
    switch (event) {
    case TicketEvent::Call:
        ticket.counter = f.smallInteger(CounterKey);
        ticket.recalls = 0;
        ticket.called = at;
        step.counter = ticket.counter;
        step.called = at;
        step.started.reset();
        break;
    case TicketEvent::Recall:
        ++ticket.recalls;
        ticket.called = at;
        break;
    case TicketEvent::Start: step.started = at; break;
    case TicketEvent::Finish: step.finished = at; break;
    case TicketEvent::FinishStep:
        step.finished = at;
        goOn(ticket);
        break;
    case TicketEvent::Transfer:
        leaveCounter(ticket);
        step.field = f.text(FieldKey);
        ticket.field = step.field;
        break;
    case TicketEvent::LateReturn:
        leaveCounter(ticket);
        ticket.rank = fromMs(f.integer(NewRankKey));
        ticket.due.reset();
        break;
    case TicketEvent::Return:
    case TicketEvent::Undo: leaveCounter(ticket); break;
    case TicketEvent::Restore:
        leaveCounter(ticket);
        ticket.voidReason.clear();
        break;
    case TicketEvent::ServeByHand:
    case TicketEvent::ServeStepByHand:
        leaveCounter(ticket);
        ticket.counter = f.smallInteger(CounterKey);
        step.counter = ticket.counter;
        step.finished = at;
        if (event == TicketEvent::ServeStepByHand)
            goOn(ticket);
        break;
    case TicketEvent::MarkVoid: ticket.voidReason = f.text(ReasonKey); break;
    case TicketEvent::Hold:
    case TicketEvent::TakeBack:
    case TicketEvent::MarkNoShow: break;
    }
    if (ticket.state != state)
        ticket.since = at;
    ticket.state = state;
}

bool happen(Ticket &ticket, const Operation &operation)
{
    const bool lastStep = ticket.step + 1 == int(ticket.steps.size());
    const auto event = eventOf(Kind(operation.header.kind), lastStep);
    const auto f = CborFields::read(operation.payload);
    if (!event || !f)
        return false;
    const auto state = next(ticket.state, *event);
    if (!state || f->integer(StepKey) != ticket.step
        || (*event == TicketEvent::FinishStep && lastStep)
        || (*event == TicketEvent::Transfer && f->text(FieldKey).isEmpty())
        || (*event == TicketEvent::LateReturn && !isPlausible(fromMs(f->integer(NewRankKey)))))
        return false;
    const int counter = f->smallInteger(CounterKey);
    const bool atCounter =
        ticket.state == TicketState::Called || ticket.state == TicketState::Serving;
    const bool comes = *event == TicketEvent::Call || *event == TicketEvent::ServeByHand
        || *event == TicketEvent::ServeStepByHand;
    if (comes ? counter <= 0 : atCounter && counter != ticket.counter)
        return false;
    apply(ticket, *event, *state, *f, operation.header.wall);
    return true;
}

// What changes a ticket and not its state: allowed as long as it is not over.
bool amend(Ticket &ticket, const Operation &operation)
{
    const auto f = CborFields::read(operation.payload);
    if (!f || ticket.isOver())
        return false;
    if (Kind(operation.header.kind) == Kind::TicketNeedsNoted) {
        ticket.needs = Needs::fromInt(f->smallInteger(NeedsKey) & EveryNeed);
        return true;
    }
    const std::vector<TicketStep> ahead = stepsOf(f->array(AheadKey));
    if (f->integer(StepKey) != ticket.step
        || std::size_t(ticket.step) + 1 + ahead.size() > std::size_t(MostSteps)
        || std::ranges::any_of(ahead, &QString::isEmpty, &TicketStep::field))
        return false;
    ticket.steps.resize(std::size_t(ticket.step) + 1);
    ticket.steps.insert(ticket.steps.end(), ahead.begin(), ahead.end());
    return true;
}

bool isAmendment(Kind kind)
{
    return kind == Kind::TicketJourneyChanged || kind == Kind::TicketNeedsNoted;
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

std::optional<Ticket> foldTicket(std::span<const Operation> operations,
                                 std::vector<Conflict> *conflicts)
{
    std::optional<Ticket> ticket;
    const auto refuse = [&](const Operation &o) {
        if (conflicts)
            conflicts->push_back({o.log, o.header.seq});
    };
    for (const Operation &operation : operations) {
        if (Kind(operation.header.kind) == Kind::TicketTaken) {
            auto taken = ticket ? std::nullopt : take(operation);
            if (taken)
                ticket = std::move(taken);
            else
                refuse(operation);
        } else if (!ticket
                   || !(isAmendment(Kind(operation.header.kind)) ? amend(*ticket, operation)
                                                                 : happen(*ticket, operation))) {
            refuse(operation);
        }
    }
    return ticket;
}

} // namespace motcua
