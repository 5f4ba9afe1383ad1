#include "ui/board/boardstate.h"

#include <algorithm>

namespace motcua {

namespace {

QString servedNames(const SiteConfiguration &configuration, const Counter &counter)
{
    QStringList names;
    for (const ServedField &served : counter.serves) {
        if (const Field *field = configuration.field(served.field))
            names.append(field->name);
    }
    return names.join(u", ");
}

bool isCalling(const Ticket &ticket, const CallStage &stage, int counter, Instant now)
{
    if (ticket.state == TicketState::Called && ticket.called
        && now - *ticket.called < CallStage::AtMost)
        return true;
    // While the big call stands, its line is yellow too, even if its person came quickly.
    return stage.calling() && stage.current()->ticket == ticket.id
        && stage.current()->counter == counter;
}

QStringList comingNumbers(const QueueSnapshot &snapshot)
{
    QStringList numbers;
    QStringList queues;
    for (const Ticket &ticket : snapshot.waiting) {
        if (queues.contains(ticket.field))
            continue;
        queues.append(ticket.field);
        numbers.append(ticket.shownNumber());
    }
    return numbers;
}

} // namespace

std::vector<BoardLine> boardLines(const QueueSnapshot &snapshot,
                                  const SiteConfiguration &configuration, const CallStage &stage,
                                  Instant now)
{
    std::vector<BoardLine> lines;
    for (const Counter &counter : configuration.counters) {
        BoardLine line;
        line.counter = counter.number;
        line.serves = servedNames(configuration, counter);
        const CounterLine *state = snapshot.counterLine(counter.number);
        if (state && state->current) {
            line.number = state->current->shownNumber();
            line.calling = isCalling(*state->current, stage, counter.number, now);
        } else if (state && state->state.presence != CounterPresence::Open) {
            line.paused = true;
            if (state->state.until)
                line.until = configuration.zone().time(*state->state.until).toString(u"H:mm");
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

BoardState boardState(const QueueSnapshot &snapshot, const SiteConfiguration &configuration,
                      const CallStage &stage, Instant now)
{
    BoardState state;
    const SiteZone zone = configuration.zone();
    state.date = zone.date(now);
    state.time = zone.time(now);
    state.time.setHMS(state.time.hour(), state.time.minute(), 0);
    state.coming = comingNumbers(snapshot);
    state.waiting = static_cast<int>(snapshot.waiting.size());

    if (stage.current()) {
        const RecentCall &call = *stage.current();
        state.phase = stage.calling() ? BoardState::Phase::Calling : BoardState::Phase::LastCall;
        state.number = call.number;
        state.counter = call.counter;
        state.shown = stage.shown();
        if (const Field *field = configuration.field(call.field)) {
            state.field = field->name;
            state.colour = field->colour;
            state.shape = field->shape;
        }
    }

    const bool anybodyHere =
        std::any_of(snapshot.counters.begin(), snapshot.counters.end(),
                    [](const CounterLine &line) { return line.current.has_value(); });
    if (!anybodyHere && !stage.calling() && !isOpen(configuration, now)) {
        state.phase = BoardState::Phase::Closed;
        if (const std::optional<Instant> opening = nextOpening(configuration, now)) {
            state.opensOn = zone.date(*opening);
            state.opensAt = zone.time(*opening);
        }
    }
    return state;
}

} // namespace motcua
