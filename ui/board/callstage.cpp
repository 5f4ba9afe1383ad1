#include "ui/board/callstage.h"

#include <algorithm>

namespace motcua {

namespace {

bool samePerson(const RecentCall &a, const RecentCall &b)
{
    return a.ticket == b.ticket && a.counter == b.counter;
}

} // namespace

bool isAwaited(const QueueSnapshot &snapshot, const RecentCall &call)
{
    const CounterLine *line = snapshot.counterLine(call.counter);
    return line && line->current && line->current->id == call.ticket
        && line->current->state == TicketState::Called;
}

void CallStage::update(const QueueSnapshot &snapshot, Instant now)
{
    // A clock set back must not freeze the stage.
    m_since = std::min(m_since, now);

    if (!m_started) {
        m_started = true;
        if (!snapshot.calls.empty()) {
            m_current = snapshot.calls.front();
            m_since = std::min(m_current->at, now);
        }
    } else {
        if (m_day != snapshot.day) {
            m_seen.clear();
            m_waiting.clear();
            m_current.reset();
        }
        dropTakenBack(snapshot);
        for (const RecentCall &call : newCalls(snapshot))
            enqueue(call, now);
    }
    m_day = snapshot.day;
    m_seen = snapshot.calls;
    advance(snapshot, now);

    const auto standing = now - m_since;
    m_calling =
        m_current && (standing < AtLeast || (standing < AtMost && isAwaited(snapshot, *m_current)));
}

std::vector<RecentCall> CallStage::newCalls(const QueueSnapshot &snapshot) const
{
    std::vector<RecentCall> calls;
    for (const RecentCall &call : snapshot.calls) {
        const bool seen = std::find(m_seen.begin(), m_seen.end(), call) != m_seen.end();
        // The list is bounded: when a newer entry goes, an older one comes back into sight.
        const bool older = !m_seen.empty() && call.at < m_seen.back().at;
        if (!seen && !older)
            calls.push_back(call);
    }
    std::reverse(calls.begin(), calls.end()); // oldest first
    return calls;
}

// Who was called by mistake, or did not come, must not be shown on; the newest call that stands is.
void CallStage::dropTakenBack(const QueueSnapshot &snapshot)
{
    const auto gone = [&snapshot](const RecentCall &call) {
        // The list is bounded: what is older than all of it has only left it.
        const bool older = !snapshot.calls.empty() && call.at < snapshot.calls.back().at;
        return !older && std::ranges::none_of(snapshot.calls, [&](const RecentCall &one) {
            return samePerson(one, call);
        });
    };
    std::erase_if(m_waiting, gone);
    if (!m_current || !gone(*m_current))
        return;
    const auto shown = std::ranges::find_if(snapshot.calls, [this](const RecentCall &call) {
        return std::ranges::find(m_seen, call) != m_seen.end()
            && std::ranges::find(m_waiting, call) == m_waiting.end();
    });
    m_current = shown == snapshot.calls.end() ? std::nullopt : std::optional(*shown);
    if (m_current)
        m_since = m_current->at;
}

void CallStage::enqueue(const RecentCall &call, Instant now)
{
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [&](const RecentCall &w) { return samePerson(w, call); });
    if (waiting != m_waiting.end()) {
        *waiting = call;
    } else if (m_current && samePerson(*m_current, call) && m_waiting.empty()) {
        m_current = call;
        m_since = now;
        ++m_shown;
    } else {
        m_waiting.push_back(call);
    }
}

void CallStage::advance(const QueueSnapshot &snapshot, Instant now)
{
    while (!m_waiting.empty() && (!m_current || now - m_since >= AtLeast)) {
        const RecentCall call = m_waiting.front();
        m_waiting.pop_front();
        if (now - call.at > CatchUp && !isAwaited(snapshot, call))
            continue;
        m_current = call;
        m_since = now;
        ++m_shown;
    }
}

} // namespace motcua
