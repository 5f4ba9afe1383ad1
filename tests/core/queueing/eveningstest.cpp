// Evenings that nobody closed, and who is left of them.
#include "core/queueing/dayservice.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;

namespace {

/// Open on weekdays.
struct Week : TestSite {
    Week()
    {
        SiteConfiguration wanted = sites.configuration();
        wanted.site.opening.clear();
        for (int weekday = 1; weekday <= 5; ++weekday)
            wanted.site.opening.push_back({weekday, QTime(7, 30), QTime(17, 0)});
        REQUIRE(sites.apply(wanted, {}));
        clock.set(at(monday, 8, 0));
    }
    Instant at(QDate day, int hour, int minute) const
    {
        return SiteZone::vietnam().at(day, QTime(hour, minute));
    }
    std::vector<MovedTicket> move(QDate day)
    {
        std::vector<MovedTicket> moved;
        dayService.moveRest(day, {}, [&](const auto &r) {
            REQUIRE(r);
            moved = r.value();
        });
        return moved;
    }
    const QDate monday = FakeClock::startDay().addDays(7);
};

} // namespace

TEST_CASE("several evenings nobody closed are settled together, nobody is stuck in them")
{
    Week site;
    const QDate monday = site.monday;
    const Ticket forgotten = site.take();
    site.clock.set(site.at(monday.addDays(9), 8, 0)); // a week and more after that
    const Ticket called = site.take();
    REQUIRE(site.next(3).value().id == called.id);
    const Ticket served = site.take();
    REQUIRE(site.next(1).value().id == served.id);
    REQUIRE(site.queue.start({1, {}}));
    REQUIRE(site.counters.changeJourney(served.id, {QStringLiteral("chung-thuc")}, {}));
    const Ticket last = site.take();
    REQUIRE(site.next(2).value().id == last.id);
    REQUIRE(site.queue.start({2, {}}));
    const Ticket waits = site.take();
    site.clock.set(site.at(monday.addDays(10), 8, 0));
    const Ticket held = site.take();
    REQUIRE(site.next(3).value().id == held.id);
    REQUIRE(site.counters.hold({3, {}}));
    site.clock.set(site.at(monday.addDays(11), 7, 40));
    site.take();

    const QDate today = monday.addDays(11);
    REQUIRE(site.dayService.unclosed().value() == monday.addDays(10));
    const DaySummary summary = site.dayService.summary(monday.addDays(10)).value();
    CHECK(summary.before == std::vector<QDate>{monday, monday.addDays(9)});
    CHECK(summary.left.size() == 1);
    CHECK(summary.leftBefore.size() == 5);
    CHECK(site.dayService.close(monday.addDays(10), {}).error() == DayError::SomebodyLeft);
    const MovePlan plan = site.dayService.plan(monday.addDays(10)).value();
    CHECK(plan.days == std::map<QDate, int>{{today, 3}});
    CHECK(plan.rest.stuck.size() == 3);
    CHECK(plan.rest.expired.size() == 1);

    const auto moved = site.move(monday.addDays(10));
    REQUIRE(moved.size() == 3);
    CHECK(moved[0].before.id == served.id); // who came first
    CHECK(moved[0].after.steps.size() == 1); // the step that was done is done
    CHECK(moved[0].after.field == QStringLiteral("chung-thuc"));
    CHECK(moved[1].before.id == waits.id);
    CHECK(moved[2].before.id == held.id);
    CHECK(site.queue.find(forgotten.id)->state == TicketState::Void);
    CHECK(site.queue.find(called.id)->state == TicketState::NoShow);
    CHECK(site.queue.find(last.id)->state == TicketState::Done);
    CHECK_FALSE(site.queue.find(last.id)->steps[0].started); // nobody knows how long it took
    CHECK_FALSE(site.dayService.unclosed().value());
    for (const int before : {0, 9, 10})
        CHECK(site.dayService.summary(monday.addDays(before)).value().closed);
    CHECK_FALSE(site.dayService.summary(today).value().closed);
    site.checkWhole();
}

TEST_CASE("evenings of which nobody waits are closed at once, with who stood at a counter")
{
    Week site;
    site.take();
    REQUIRE(site.next(2));
    for (const int later : {1, 2}) {
        site.clock.set(site.at(site.monday.addDays(later), 8, 0));
        REQUIRE(site.counters.attend({2, {}}));
    }
    REQUIRE(site.dayService.close(site.monday.addDays(1), {}));
    CHECK_FALSE(site.dayService.unclosed().value());
    CHECK(site.dayService.summary(site.monday).value().absent.size() == 1);
    CHECK_FALSE(site.queue.snapshot().counterLine(2)->current);
    site.checkWhole();
}
