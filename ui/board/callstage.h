#pragma once

#include "core/queueing/queuesnapshot.h"

#include <deque>
#include <optional>
#include <vector>

namespace motcua {

/// Which call stands big on the board. Calls take turns in the order they were made: each stays at
/// least `AtLeast`, however many come at once, and none is lost.
class CallStage {
public:
    /// A person needs this long to look up, read and believe it.
    static constexpr std::chrono::seconds AtLeast{8};
    /// After this the call is shown calmly, though the person has not been seen at the counter.
    static constexpr std::chrono::seconds AtMost{90};
    /// A call that waited longer than this for its turn is left out if its person is already there,
    /// so that the board catches up.
    static constexpr std::chrono::seconds CatchUp{30};

    /// Takes in what is new since the last time and moves on if it is time. The first snapshot ever
    /// (the board was just switched on) shows its newest call and does not repeat the older ones; a
    /// new day begins empty.
    void update(const QueueSnapshot &snapshot, Instant now);

    /// The last call that had its turn and stands; nothing before the first of the day.
    const std::optional<RecentCall> &current() const { return m_current; }
    /// The call is to be answered now; otherwise it is only the last one there was.
    bool calling() const { return m_calling; }
    /// Grows with every call and recall that is shown.
    int shown() const { return m_shown; }
    int waiting() const { return static_cast<int>(m_waiting.size()); }

private:
    std::vector<RecentCall> newCalls(const QueueSnapshot &snapshot) const;
    void dropTakenBack(const QueueSnapshot &snapshot);
    void enqueue(const RecentCall &call, Instant now);
    void advance(const QueueSnapshot &snapshot, Instant now);

    bool m_started = false;
    std::optional<QDate> m_day;
    std::vector<RecentCall> m_seen;
    std::deque<RecentCall> m_waiting;
    std::optional<RecentCall> m_current;
    Instant m_since{};
    bool m_calling = false;
    int m_shown = 0;
};

/// The person called is not at the counter yet.
bool isAwaited(const QueueSnapshot &snapshot, const RecentCall &call);

} // namespace motcua
