#pragma once

#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"

#include <chrono>
#include <optional>
#include <vector>

namespace motcua {

/// How long somebody waits, without the time in which everything stood still.
struct LongWait {
    QString number;
    QString field;
    std::chrono::minutes waited{0};
    bool late = false; ///< longer than the field's warning time
    bool operator==(const LongWait &) const = default;
};

/// Nobody is at a counter that works, and people wait whom it could call.
struct IdleCounter {
    int counter = 0;
    int couldCall = 0;
    bool operator==(const IdleCounter &) const = default;
};

/// Somebody was called and stands at the counter, or looks for it, and nobody attends to them.
struct AloneAtCounter {
    int counter = 0;
    QString number;
    std::chrono::minutes since{0};
    bool operator==(const AloneAtCounter &) const = default;
};

/// What the head of the centre should know at this instant.
struct HallWatch {
    std::optional<LongWait> longest; ///< of all who wait
    int late = 0; ///< people who wait longer than the warning time of their field
    std::vector<IdleCounter> idle; ///< by number
    std::vector<AloneAtCounter> alone; ///< by number
    std::vector<int> dark; ///< counters at which nobody works, by number
    bool operator==(const HallWatch &) const = default;

    /// A counter between two people is not idle yet.
    static constexpr std::chrono::minutes IdleAfter{2};
    /// A person is alone when the counter called and for so long nobody there pressed anything:
    /// neither "arrived", nor again, nor that they did not come. Who is being served has an officer
    /// by what the officer said, so only the counter's own pause makes them alone.
    static constexpr std::chrono::minutes AloneAfter{3};
};

/// Pure: from what windows see of the queue. Dark is a counter that is closed, whose pause is
/// longer than promised, or where nobody said or did anything today; while the doors are closed
/// none is dark or idle.
HallWatch hallWatch(const QueueSnapshot &snapshot, const SiteConfiguration &configuration,
                    Instant now);

/// Since they took the number, or since the step before was finished, without the time in which
/// everything stood still; who got the number on an earlier day waits from the first opening. Whole
/// minutes, never less than none.
std::chrono::minutes waited(const Ticket &ticket, const SiteConfiguration &configuration,
                            const std::vector<Interruption> &interruptions, Instant now);
/// Whether the wait is longer than the field's warning time.
bool isLate(const Field &field, std::chrono::minutes waited);

} // namespace motcua
