#include "core/queueing/hallwatch.h"

#include <algorithm>

namespace motcua {

namespace {

using std::chrono::minutes;

minutes whole(std::chrono::milliseconds time)
{
    return std::max(std::chrono::duration_cast<minutes>(time), minutes{0});
}

bool isDark(const CounterLine &line, Instant now)
{
    if (line.current)
        return false;
    switch (line.state.presence) {
    case CounterPresence::Closed: return true;
    case CounterPresence::Paused: return line.state.until && *line.state.until < now;
    case CounterPresence::Open: return line.servedToday == 0 && line.state.since == Instant{};
    }
    return false;
}

int couldCall(const Counter &counter, const QueueSnapshot &snapshot)
{
    return static_cast<int>(std::ranges::count_if(
        snapshot.waiting, [&](const Ticket &t) { return counter.servesField(t.field); }));
}

bool isIdle(const CounterLine &line, Instant now)
{
    // Since the last person went, or somebody sat down or came back.
    const Instant since = std::max(line.lastFinished.value_or(Instant{}), line.state.since);
    return !line.current && line.state.presence == CounterPresence::Open && since != Instant{}
    && now - since >= HallWatch::IdleAfter;
}

// Since when nobody attends to whoever is at the counter.
std::optional<Instant> aloneSince(const CounterLine &line)
{
    if (line.current->state == TicketState::Called)
        return line.current->called;
    if (line.state.presence == CounterPresence::Paused)
        return std::max(line.state.since, line.current->since);
    return std::nullopt;
}

void watchWaiting(HallWatch &watch, const QueueSnapshot &snapshot,
                  const SiteConfiguration &configuration, Instant now)
{
    for (const Ticket &ticket : snapshot.waiting) {
        const Field *field = configuration.field(ticket.field);
        const minutes time = waited(ticket, configuration, snapshot.interruptions, now);
        const bool late = field && isLate(*field, time);
        watch.late += late ? 1 : 0;
        if (!watch.longest || time > watch.longest->waited)
            watch.longest = LongWait{ticket.shownNumber(), ticket.field, time, late};
    }
}

} // namespace

std::chrono::minutes waited(const Ticket &ticket, const SiteConfiguration &configuration,
                            const std::vector<Interruption> &interruptions, Instant now)
{
    Instant since = ticket.taken;
    if (ticket.step > 0)
        since = ticket.steps[std::size_t(ticket.step) - 1].finished.value_or(since);
    const SiteZone zone = configuration.zone();
    if (zone.date(since) < ticket.day) {
        const auto opening = openingOf(configuration, ticket.day);
        since = zone.at(ticket.day, opening.empty() ? QTime(0, 0) : opening.front().from);
    }
    return whole(countedTime(interruptions, since, now));
}

bool isLate(const Field &field, std::chrono::minutes waited)
{
    return field.warnAfter > minutes{0} && waited >= field.warnAfter;
}

HallWatch hallWatch(const QueueSnapshot &snapshot, const SiteConfiguration &configuration,
                    Instant now)
{
    HallWatch watch;
    watchWaiting(watch, snapshot, configuration, now);
    const bool open = isOpen(configuration, now);
    for (const CounterLine &line : snapshot.counters) {
        const Counter *counter = configuration.counter(line.counter);
        if (!counter)
            continue;
        if (line.current) {
            const auto since = aloneSince(line);
            const minutes alone =
                since ? whole(countedTime(snapshot.interruptions, *since, now)) : minutes{0};
            if (alone >= HallWatch::AloneAfter)
                watch.alone.push_back({line.counter, line.current->shownNumber(), alone});
        } else if (open && isDark(line, now)) {
            watch.dark.push_back(line.counter);
        } else if (const int people = couldCall(*counter, snapshot);
                   open && people > 0 && isIdle(line, now)) {
            watch.idle.push_back({line.counter, people});
        }
    }
    return watch;
}

} // namespace motcua
