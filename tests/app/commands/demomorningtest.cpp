#include "app/commands/demomorning.h"

#include "app/commands/demosite.h"
#include "app/commands/scriptedclock.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Played {
    explicit Played(QTime time, std::uint64_t seed = DemoMorning::Script{}.seed)
        : now(SiteZone::vietnam().at(QDate(2026, 11, 23), time))
        , clock(now - 75min)
    {
        const Office::Request request{DataFolder(dir.path()), QStringLiteral("test")};
        REQUIRE(Office::create(request, demoSite(), clock, random));
        office = Office::open(request, clock, random).value().release();
        owner.reset(office);
        DemoMorning::Script script;
        script.seed = seed;
        DemoMorning::playBefore(*office, clock, now, script);
        tickets = office->queue().list(QDate(2026, 11, 23));
    }

    QTemporaryDir dir;
    Instant now;
    ScriptedClock clock;
    FakeRandom random;
    std::unique_ptr<Office> owner;
    Office *office = nullptr;
    std::vector<Ticket> tickets;
};

auto inState(TicketState state)
{
    return [state](const Ticket &t) { return t.state == state; };
}

} // namespace

TEST_CASE("after the morning about 25 people wait, and all kinds of things have happened")
{
    const Played played(QTime(8, 41));
    const auto count = [&](auto &&what) { return std::ranges::count_if(played.tickets, what); };
    const auto waiting = count(inState(TicketState::Waiting));
    CHECK(waiting >= 21);
    CHECK(waiting <= 29);
    CHECK(count(inState(TicketState::Done)) >= 40);
    CHECK(count(inState(TicketState::NoShow)) >= 1);
    CHECK(count([](const Ticket &t) { return !t.priority.isEmpty(); }) >= 5);
    CHECK(count([](const Ticket &t) { return t.steps.size() == 2; }) >= 2);
    CHECK(count([](const Ticket &t) { return !t.procedure.isEmpty(); }) >= 30);
    const QueueSnapshot snapshot = played.office->queue().snapshot();
    CHECK(std::ranges::count_if(snapshot.counters,
                                [](const CounterLine &l) { return l.current.has_value(); })
          >= 4);
    CHECK(std::ranges::all_of(snapshot.counters,
                              [](const CounterLine &l) { return l.servedToday >= 2; }));
    const FieldLine *busiest = snapshot.fieldLine(u"ho-tich");
    REQUIRE(busiest);
    CHECK(busiest->wait);
    CHECK(played.clock.now() == played.now);
    CHECK_FALSE(played.office->journal().refoldChanges());
}

TEST_CASE("other mornings are as full")
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Played played(QTime(10, 0), seed);
        const auto waiting = std::ranges::count_if(played.tickets, inState(TicketState::Waiting));
        CHECK(waiting >= 19);
        CHECK(waiting <= 31);
    }
}

TEST_CASE("the same seed is the same morning")
{
    const auto shape = [](const Played &played) {
        std::vector<std::tuple<QString, TicketState, int, Instant>> tickets;
        for (const Ticket &t : played.tickets)
            tickets.emplace_back(t.shownNumber(), t.state, t.counter, t.rank);
        return tickets;
    };
    CHECK(shape(Played(QTime(8, 41))) == shape(Played(QTime(8, 41))));
}

TEST_CASE("shortly after midnight the morning belongs to the new day, in its order")
{
    const Played played(QTime(0, 5));
    CHECK(played.tickets.size() > 60);
    CHECK(played.office->queue().today() == QDate(2026, 11, 23));
    std::set<Instant> ranks;
    for (const Ticket &ticket : played.tickets)
        ranks.insert(ticket.rank);
    CHECK(ranks.size() > played.tickets.size() / 2); // they did not all come at one moment
    CHECK(std::ranges::all_of(played.tickets,
                              [&](const Ticket &t) { return t.taken <= played.now; }));
}

TEST_CASE("the morning goes on event by event, and leaves alone who works by hand")
{
    DemoFolder demo;
    const auto office = demo.open();
    DemoMorning::Script script;
    script.leftAlone = {3};
    DemoMorning morning(*office, script);
    int events = 0;
    for (auto gap = morning.untilNext(); gap && events < 200; gap = morning.untilNext()) {
        CHECK(gap->count() >= 0);
        demo.clock.advance(*gap);
        morning.step();
        ++events;
        // Somebody finishes at counter 1 by hand in between: the player finds its way.
        if (events % 40 == 0)
            command(*office, QStringLiteral("ticket finish --counter 1"));
    }
    CHECK(events > 100);
    const QueueSnapshot snapshot = office->queue().snapshot();
    CHECK(snapshot.counterLine(3)->servedToday == 0);
    CHECK_FALSE(snapshot.counterLine(3)->current);
    CHECK(snapshot.counterLine(1)->servedToday > 0);
}

TEST_CASE("a morning comes to its end")
{
    DemoFolder demo;
    const auto office = demo.open();
    DemoMorning::Script script;
    script.length = 5min;
    DemoMorning morning(*office, script);
    while (const auto gap = morning.untilNext()) {
        demo.clock.advance(*gap);
        morning.step();
    }
    CHECK(demo.clock.now() - FakeClock::start() <= 5min);
}
