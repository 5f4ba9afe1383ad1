#include "core/queueing/hallwatch.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// Open on every day 7:30–17:00, now 8:00; civil status warns after 20 minutes.
struct WatchedHall : TestSite {
    WatchedHall()
    {
        SiteConfiguration wanted = sites.configuration();
        wanted.site.opening.clear();
        for (int weekday = 1; weekday <= 7; ++weekday)
            wanted.site.opening.push_back({weekday, QTime(7, 30), QTime(17, 0)});
        wanted.fields[0].warnAfter = 20min;
        REQUIRE(sites.apply(wanted, {}));
        clock.set(SiteZone::vietnam().at(FakeClock::startDay().addDays(7), QTime(8, 0)));
    }
    HallWatch watch() { return hallWatch(queue.snapshot(), sites.configuration(), clock.now()); }
    void serveOne(int counter)
    {
        take();
        REQUIRE(next(counter));
        REQUIRE(queue.finish({counter, {}}));
    }
};

} // namespace

TEST_CASE("watch: the longest wait is told with its number, and late from the field's minutes")
{
    WatchedHall hall;
    CHECK_FALSE(hall.watch().longest);
    hall.take();
    hall.take(QStringLiteral("chung-thuc"));
    hall.clock.advance(19min + 59s);
    CHECK(hall.watch().longest == LongWait{QStringLiteral("A001"), HoTich, 19min, false});
    CHECK(hall.watch().late == 0);
    hall.clock.advance(1s);
    CHECK(hall.watch().longest == LongWait{QStringLiteral("A001"), HoTich, 20min, true});
    CHECK(hall.watch().late == 1);
    SiteConfiguration never = hall.sites.configuration();
    never.fields[0].warnAfter = 0min;
    REQUIRE(hall.sites.apply(never, {}));
    CHECK(hall.watch().late == 0);
}

TEST_CASE("watch: a wait leaves out what stood still, the steps before and the night")
{
    WatchedHall hall;
    const Ticket ticket = hall.take();
    const Instant stopped = hall.clock.now() + 2min;
    hall.clock.advance(32min);
    Journal::Transaction transaction(hall.journal);
    hall.days.interrupt(transaction, ticket.day, {stopped, hall.clock.now()});
    transaction.commit();
    CHECK(hall.watch().longest->waited == 2min);

    const SiteConfiguration &site = hall.sites.configuration();
    Ticket dated = ticket;
    dated.day = ticket.day.addDays(1);
    const Instant morning = SiteZone::vietnam().at(dated.day, QTime(7, 45));
    CHECK(waited(dated, site, {}, morning) == 15min);
    CHECK(waited(dated, site, {}, morning - 1h) == 0min);

    REQUIRE(hall.counters.changeJourney(ticket.id, {QStringLiteral("chung-thuc")}, {}));
    REQUIRE(hall.next(2));
    hall.clock.advance(10min);
    REQUIRE(hall.queue.finish({2, {}}));
    hall.clock.advance(4min);
    CHECK(hall.watch().longest->waited == 4min);
}

TEST_CASE("watch: a counter that works and calls nobody is idle after two minutes")
{
    WatchedHall hall;
    hall.serveOne(2);
    hall.take();
    CHECK(hall.watch().idle.empty());
    hall.clock.advance(HallWatch::IdleAfter);
    REQUIRE(hall.watch().idle.size() == 1);
    CHECK(hall.watch().idle[0] == IdleCounter{2, 1});
    REQUIRE(hall.counters.pause({2, CounterPresence::Paused, {}, {}, {}}, {}));
    CHECK(hall.watch().idle.empty());
    REQUIRE(hall.counters.resume({2, {}}));
    CHECK(hall.watch().idle.empty()); // just back
    REQUIRE(hall.next(2));
    CHECK(hall.watch().idle.empty());
}

TEST_CASE("watch: where somebody sat down nobody is missing, and soon people wait for them")
{
    WatchedHall hall;
    REQUIRE(hall.counters.attend({2, {}}));
    CHECK(hall.watch().dark == std::vector<int>{1, 3, 5, 6});
    hall.take();
    CHECK(hall.watch().idle.empty());
    hall.clock.advance(HallWatch::IdleAfter);
    CHECK(hall.watch().idle == std::vector<IdleCounter>{{2, 1}});
}

TEST_CASE("watch: dark is who closed, did not come back, or never began")
{
    WatchedHall hall;
    CHECK(hall.watch().dark == std::vector<int>{1, 2, 3, 5, 6});
    hall.serveOne(2);
    hall.serveOne(1);
    REQUIRE(hall.counters.close({1, {}}));
    REQUIRE(hall.counters.pause({3, CounterPresence::Paused, {}, hall.clock.now() + 5min, {}}, {}));
    CHECK(hall.watch().dark == std::vector<int>{1, 5, 6});
    hall.clock.advance(6min);
    CHECK(hall.watch().dark == std::vector<int>{1, 3, 5, 6});
    hall.clock.set(SiteZone::vietnam().at(FakeClock::startDay().addDays(7), QTime(17, 1)));
    CHECK(hall.watch().dark.empty());
}

TEST_CASE("watch: somebody called whom nobody attends to is alone after three minutes")
{
    WatchedHall hall;
    hall.take();
    REQUIRE(hall.next(2));
    hall.clock.advance(HallWatch::AloneAfter - 1s);
    CHECK(hall.watch().alone.empty());
    hall.clock.advance(1s);
    CHECK(hall.watch().alone == std::vector<AloneAtCounter>{{2, QStringLiteral("A001"), 3min}});
    REQUIRE(hall.queue.recall({2, {}})); // somebody is there after all
    CHECK(hall.watch().alone.empty());
    REQUIRE(hall.queue.start({2, {}}));
    hall.clock.advance(30min);
    CHECK(hall.watch().alone.empty());
    REQUIRE(hall.counters.pause({2, CounterPresence::Paused, {}, {}, {}}, {}));
    hall.clock.advance(4min);
    CHECK(hall.watch().alone == std::vector<AloneAtCounter>{{2, QStringLiteral("A001"), 4min}});
}
