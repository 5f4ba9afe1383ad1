#include "core/queueing/waitestimate.h"

#include "core/queueing/localauthority.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace motcua {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t Recent = 20; // services that count: a morning changes its pace
constexpr milliseconds Longest{std::chrono::hours{8}};

std::optional<milliseconds> meanOf(const std::vector<ServiceTime> &services, QStringView field)
{
    milliseconds sum{0};
    std::size_t count = 0;
    for (auto it = services.rbegin(); it != services.rend() && count < Recent; ++it) {
        if (it->field != field)
            continue;
        sum += it->duration;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    return sum / qint64(count);
}

// A counter that called or finished somebody today is staffed; one that never did may be dark, and
// one that pauses may come back or not.
bool works(const WaitSituation &s, int counter)
{
    const auto state = std::ranges::find(s.states, counter, &CounterState::counter);
    if (state != s.states.end() && state->presence != CounterPresence::Open)
        return false;
    return std::ranges::any_of(s.atCounters, [&](const Ticket &t) { return t.counter == counter; })
        || std::ranges::any_of(s.services,
                               [&](const ServiceTime &t) { return t.counter == counter; });
}

class Playback {
public:
    Playback(const WaitSituation &situation, const QString &field, const Ticket *ticket)
        : m_situation(situation)
        , m_queue(situation.waiting)
    {
        if (ticket) {
            m_target = ticket->id;
        } else {
            Ticket newcomer; // the null id is nobody else's
            newcomer.field = field;
            newcomer.rank = situation.now;
            m_queue.push_back(newcomer);
        }
        for (const Counter &counter : situation.configuration.counters) {
            if (works(situation, counter.number))
                m_free.push_back({&counter, freeAt(counter.number)});
        }
    }

    std::optional<milliseconds> run()
    {
        while (!m_free.empty()) {
            const auto soonest = std::ranges::min_element(m_free, {}, &Free::at);
            const Instant at = soonest->at;
            if (at - m_situation.now > Longest)
                return std::nullopt;
            const auto called = choose(*soonest->counter, at);
            if (called == m_queue.end()) {
                m_free.erase(soonest); // nobody left for this counter
                continue;
            }
            if (called->id == m_target)
                return at - m_situation.now;
            soonest->at = at + serviceTime(called->field);
            m_queue.erase(called);
        }
        return std::nullopt;
    }

private:
    struct Free {
        const Counter *counter;
        Instant at;
    };

    milliseconds serviceTime(const QString &field)
    {
        const auto known = m_means.constFind(field);
        if (known != m_means.constEnd())
            return *known;
        const milliseconds fallback{std::chrono::minutes{5}}; // others' work ahead of a known field
        return *m_means.insert(field, meanOf(m_situation.services, field).value_or(fallback));
    }

    Instant freeAt(int counter)
    {
        for (const Ticket &ticket : m_situation.atCounters) {
            if (ticket.counter != counter || !ticket.called)
                continue;
            const TicketStep &step = ticket.steps[std::size_t(ticket.step)];
            const Instant since = step.started.value_or(*ticket.called);
            const milliseconds spent =
                countedTime(m_situation.interruptions, since, m_situation.now);
            return m_situation.now + std::max(serviceTime(ticket.field) - spent, milliseconds{0});
        }
        return m_situation.now;
    }

    std::vector<Ticket>::iterator choose(const Counter &counter, Instant at)
    {
        auto best = m_queue.end();
        qint64 bestScore = 0;
        for (const ServedField &served : counter.serves) {
            const auto head = std::ranges::find(m_queue, served.field, &Ticket::field);
            if (head == m_queue.end())
                continue;
            const qint64 score = served.weight * (at - head->rankAt(at)).count();
            if (best == m_queue.end() || score > bestScore) {
                best = head;
                bestScore = score;
            }
        }
        return best;
    }

    const WaitSituation &m_situation;
    std::vector<Ticket> m_queue; // in the order of turns
    std::vector<Free> m_free;
    QHash<QString, milliseconds> m_means;
    Id m_target;
};

} // namespace

WaitRange roundedRange(milliseconds expected)
{
    const double minutes = std::chrono::duration<double, std::ratio<60>>(expected).count();
    const int from = int(std::floor(minutes * 0.75 / 5)) * 5;
    const int to = std::max(from + 5, int(std::ceil(minutes * 1.25 / 5)) * 5);
    return {from, to};
}

std::optional<WaitRange> estimateWait(const WaitSituation &situation, const QString &field,
                                      const Ticket *ticket)
{
    if (!meanOf(situation.services, field))
        return std::nullopt;
    const auto expected = Playback(situation, field, ticket).run();
    if (!expected)
        return std::nullopt;
    return roundedRange(*expected);
}

} // namespace motcua
