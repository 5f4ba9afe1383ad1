#pragma once

#include "core/queueing/appointment.h"
#include "core/queueing/counterstate.h"
#include "core/queueing/interruption.h"
#include "core/queueing/ticket.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace motcua {

/// Expected waiting rounded outwards to five minutes: {0,5} reads "under 5 minutes",
/// {10,15} "10–15 minutes".
struct WaitRange {
    int fromMinutes = 0;
    int toMinutes = 0;
    bool operator==(const WaitRange &) const = default;
};

struct FieldLine {
    QString field;
    int waiting = 0;
    /// For somebody who takes a number now; nothing: "chưa ước được".
    std::optional<WaitRange> wait;
    std::optional<int> remaining; ///< numbers left today; nothing: no limit
    std::optional<QDate> nextDay; ///< whose number a newcomer gets, when not today's
    bool isFree = false; ///< an open counter that serves it has nobody
    /// A counter serves it that did not close for the day: somebody may call its numbers.
    bool isServed = false;
    bool operator==(const FieldLine &) const = default;
};

struct CounterLine {
    int counter = 0;
    std::optional<Ticket> current; ///< called or serving here
    int servedToday = 0; ///< finished here today
    std::optional<Instant> lastFinished; ///< of those; nothing when none
    std::optional<int> meanServiceSeconds; ///< of those; nothing when none
    CounterState state; ///< open, paused or closed
    bool operator==(const CounterLine &) const = default;
};

struct RecentCall {
    Id ticket;
    QString number;
    QString field;
    int counter = 0;
    Instant at{};
    bool operator==(const RecentCall &) const = default;
};

/// All that windows show of the queue at one instant; a value, cheap to compare.
struct QueueSnapshot {
    std::optional<QDate> day; ///< current business day, nothing before the first
    std::vector<FieldLine> fields; ///< every field of the site, in the site's order
    std::vector<CounterLine> counters; ///< by number
    std::vector<Ticket> waiting; ///< all fields, in calling order (rank, then number)
    std::vector<Ticket> held; ///< aside until a counter calls them, longest first
    std::vector<Ticket> absent; ///< no-shows of today, last first
    std::vector<Interruption> interruptions; ///< of today: when everything stood still, ascending
    std::vector<Appointment> expected; ///< of today, whose holders have not come; by begin
    std::vector<RecentCall> calls; ///< that stand, newest first, at most 20; a recall is one, too
    bool operator==(const QueueSnapshot &) const = default;

    const FieldLine *fieldLine(QStringView field) const;
    const CounterLine *counterLine(int counter) const;
    /// Somebody who waits, is held, absent or at a counter.
    std::optional<Ticket> find(const Id &ticket) const;
};

} // namespace motcua
