// What operations make of a ticket.
#include "core/base/cbor.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/ticketkeys.h"
#include "core/queueing/ticketoperations.h"

#include <QCborArray>

#include <algorithm>

namespace motcua {

using namespace ticketkeys;

namespace {

std::optional<TicketEvent> eventOf(Kind kind, const Ticket &ticket)
{
    const bool lastStep = ticket.step + 1 == int(ticket.steps.size());
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
    case Kind::TicketByHandUndone:
        return ticket.state == TicketState::Done ? TicketEvent::UndoByHand
                                                 : TicketEvent::UndoStepByHand;
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
    ticket.receipt = f->id(ReceiptKey).value_or(Id{});
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

void goBack(Ticket &ticket, int step)
{
    ticket.step = step;
    TicketStep &again = ticket.steps[std::size_t(step)];
    ticket.field = again.field;
    ticket.counter = 0;
    again.counter = 0;
    again.finished.reset();
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
    case TicketEvent::UndoByHand:
    case TicketEvent::UndoStepByHand: goBack(ticket, *ticket.lastByHand()); break;
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
    const auto event = eventOf(Kind(operation.header.kind), ticket);
    const auto f = CborFields::read(operation.payload);
    if (!event || !f)
        return false;
    const auto state = next(ticket.state, *event);
    const bool undoes = *event == TicketEvent::UndoByHand || *event == TicketEvent::UndoStepByHand;
    if (!state || f->integer(StepKey) != ticket.step || (undoes && !ticket.lastByHand())
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
