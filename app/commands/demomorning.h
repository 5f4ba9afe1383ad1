#pragma once

#include "core/base/clock.h"
#include "core/queueing/ticket.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace motcua {

class Office;
class ScriptedClock;

/// People come, are called, served or do not show up, through the real services: a morning as it
/// could be. The same seed makes the same morning.
class DemoMorning {
public:
    struct Script {
        std::uint64_t seed = 20'261'123;
        int waiting = 25; ///< about so many people stand in the hall once it has filled
        std::chrono::minutes length{75};
        std::vector<int> leftAlone; ///< counters that somebody works at by hand
    };

    /// The office outlives the morning.
    explicit DemoMorning(Office &office);
    DemoMorning(Office &office, Script script);
    DemoMorning(const DemoMorning &) = delete;
    DemoMorning &operator=(const DemoMorning &) = delete;

    /// From the last event to the next one; nothing when the morning is over.
    std::optional<std::chrono::milliseconds> untilNext() const;
    /// The next event happens now.
    void step();

    /// Plays the time before `now` to its end on the office's own clock; all of it belongs to the
    /// business day that the site's date at `now` names, also shortly after midnight.
    static void playBefore(Office &office, ScriptedClock &clock, Instant now, const Script &script);

private:
    using Ms = std::chrono::milliseconds;
    enum class Event { Arrival, Call, Recall, Start, Finish };
    struct Happening {
        Event event;
        int counter = 0; ///< of all but an arrival
    };

    void arrive();
    void call(int counter);
    void called(int counter, const Ticket *ticket);
    void recall(int counter);
    void start(int counter);
    void finish(int counter);
    void later(Ms delay, Event event, int counter = 0);
    QString drawField();
    QString drawPriority();
    QString drawProcedure(const QString &field);
    Ms serviceTime(const QString &field);
    Ms untilArrival();

    double unit(); ///< 0 ≤ x < 1
    Ms between(int fromSeconds, int toSeconds);
    bool chance(double probability) { return unit() < probability; }

    Office &m_office;
    Script m_script;
    std::mt19937_64 m_engine;
    Ms m_at{0};
    Ms m_head{0}; ///< how far the hall was filled when the morning began
    std::multimap<Ms, Happening> m_events;
    std::shared_ptr<DemoMorning *> m_self; ///< late answers find nobody after the morning
};

} // namespace motcua
