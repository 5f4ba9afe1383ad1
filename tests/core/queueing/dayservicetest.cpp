#include "core/queueing/dayservice.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// Open on weekdays 7:30–11:30 and 13:30–17:00, but not on the Tuesday; three numbers a day for
/// civil status.
struct Ward : TestSite {
    Ward()
    {
        clock.set(at(monday, 8, 0));
        SiteConfiguration wanted = sites.configuration();
        wanted.site.opening.clear();
        for (int weekday = 1; weekday <= 5; ++weekday) {
            wanted.site.opening.push_back({weekday, QTime(7, 30), QTime(11, 30)});
            wanted.site.opening.push_back({weekday, QTime(13, 30), QTime(17, 0)});
        }
        wanted.site.closedDays = {monday.addDays(1)};
        wanted.fields[0].dailyQuota = 3;
        REQUIRE(sites.apply(wanted, {}));
    }
    Instant at(QDate day, int hour, int minute) const
    {
        return SiteZone::vietnam().at(day, QTime(hour, minute));
    }
    void configure(const std::function<void(SiteConfiguration &)> &change)
    {
        SiteConfiguration wanted = sites.configuration();
        change(wanted);
        REQUIRE(sites.apply(wanted, {}));
    }
    std::vector<MovedTicket> move(QDate day)
    {
        std::optional<std::vector<MovedTicket>> moved;
        dayService.moveRest(day, {}, [&](const auto &r) {
            REQUIRE(r);
            moved = r.value();
        });
        REQUIRE(moved);
        return *moved;
    }
    // A week on: whatever the hour the test site was set up at, the clock goes forward.
    const QDate monday = FakeClock::startDay().addDays(7);
    const QDate wednesday = monday.addDays(2);
};

} // namespace

TEST_CASE("with the quota used up a number is of the next open day and is called first there")
{
    Ward site;
    CHECK(site.queue.snapshot().fieldLine(HoTich)->remaining == 3);
    CHECK_FALSE(site.queue.snapshot().fieldLine(u"chung-thuc")->remaining);
    for (int i = 0; i < 3; ++i)
        CHECK(site.take().day == site.monday);
    const FieldLine full = *site.queue.snapshot().fieldLine(HoTich);
    CHECK(full.remaining == 0);
    CHECK(full.nextDay == site.wednesday);
    const Ticket dated = site.take();
    CHECK(dated.day == site.wednesday);
    CHECK(dated.number == 1);
    CHECK(site.queue.today() == site.monday);
    CHECK(site.queue.snapshot().waiting.size() == 3);
    while (site.next(2)) // everybody of today
        REQUIRE(site.queue.start({2, {}}));

    site.clock.set(site.at(site.wednesday, 7, 31));
    const Ticket early = site.take(HoTich, QStringLiteral("nguoi-cao-tuoi"));
    CHECK(early.number == 2);
    CHECK(site.queue.standing(dated).ahead == 0);
    CHECK(site.next(2).value().id == dated.id);
    site.checkWhole();
}

TEST_CASE("a void number gives its place back; an officer may go beyond the quota")
{
    Ward site;
    const Ticket first = site.take();
    site.take();
    site.take();
    REQUIRE(site.counters.makeVoid(first.id, QStringLiteral("nhầm"), {}));
    CHECK(site.take().day == site.monday);
    CHECK(site.take().day == site.wednesday);
    TakeRequest request{site.newId(), HoTich, {}, {}, {}, {}};
    request.overQuota = true;
    CHECK(site.tryTake(request).value().day == site.monday);
    site.checkWhole();
}

TEST_CASE("quotas of the coming days fill one after the other, and end in words")
{
    Ward site;
    std::map<QDate, int> perDay;
    for (int i = 0; i < 9; ++i)
        ++perDay[site.take().day];
    CHECK(perDay
          == std::map<QDate, int>{
              {site.monday, 3}, {site.wednesday, 3}, {site.wednesday.addDays(1), 3}});
    site.configure([](SiteConfiguration &c) { c.site.opening.clear(); });
    CHECK(site.tryTake({site.newId(), HoTich, {}, {}, {}, {}}).error() == TakeError::NoDayLeft);
    site.checkWhole();
}

TEST_CASE("near closing a number is of the next open day")
{
    Ward site;
    site.configure([](SiteConfiguration &c) { c.site.lastNumberBefore = 20min; });
    site.clock.set(site.at(site.monday, 16, 39));
    CHECK(site.take().day == site.monday);
    site.clock.set(site.at(site.monday, 16, 40));
    CHECK(site.take().day == site.wednesday);
    CHECK(site.queue.snapshot().fieldLine(u"chung-thuc")->nextDay == site.wednesday);
    site.clock.set(site.at(site.monday, 11, 25)); // only the last closing counts
    CHECK_FALSE(isClosing(site.sites.configuration(), site.clock.now()));
}

TEST_CASE("doors: numbers from half an hour before, closed days, the next opening")
{
    Ward site;
    const SiteConfiguration &c = site.sites.configuration();
    CHECK_FALSE(givesNumbers(c, site.at(site.monday, 6, 59)));
    CHECK(givesNumbers(c, site.at(site.monday, 7, 0)));
    CHECK_FALSE(isOpen(c, site.at(site.monday, 7, 0)));
    CHECK_FALSE(givesNumbers(c, site.at(site.monday, 12, 59)));
    CHECK(givesNumbers(c, site.at(site.monday, 13, 0)));
    CHECK_FALSE(isOpen(c, site.at(site.monday.addDays(1), 9, 0)));
    CHECK(nextOpening(c, site.at(site.monday, 17, 0)) == site.at(site.wednesday, 7, 30));
}

TEST_CASE("closing the day gives everybody left a number of the next one, in their order")
{
    Ward site;
    site.configure([](SiteConfiguration &c) { c.fields[0].dailyQuota = 0; });
    const Ticket served = site.take();
    site.clock.advance(1min);
    const Ticket first = site.take();
    site.clock.advance(5min);
    const Ticket elder = site.take(HoTich, QStringLiteral("nguoi-cao-tuoi"));
    std::optional<Ticket> journey;
    site.queue.take(
        {site.newId(), HoTich, QStringLiteral("1.001193"), {}, {QStringLiteral("cong-an")}, {}},
        [&](const auto &r) { journey = r.value(); });
    REQUIRE(site.next(2)); // the elder
    REQUIRE(site.counters.hold({2, {}}));
    REQUIRE(site.next(2)); // the first one
    CHECK(site.dayService.close(site.monday, {}).error() == DayError::SomebodyLeft);
    CHECK(site.dayService.summary(site.monday).value().left.size() == 4);

    site.clock.set(site.at(site.monday, 17, 5));
    const auto moved = site.move(site.monday);
    REQUIRE(moved.size() == 3);
    CHECK(moved[0].before.id == elder.id);
    CHECK(moved[1].before.id == first.id);
    CHECK(moved[2].before.id == journey->id);
    for (const MovedTicket &m : moved) {
        CHECK(m.after.day == site.wednesday);
        CHECK(m.after.rank == m.before.rank);
        CHECK(site.queue.find(m.before.id)->state == TicketState::Void);
    }
    CHECK(moved[2].after.steps.size() == 2);
    CHECK(moved[2].after.procedure == QStringLiteral("1.001193"));
    CHECK(site.take().day == site.wednesday); // the day takes no more
    CHECK(site.move(site.monday).empty());

    REQUIRE(site.queue.finish({2, {}})); // who was called is served to the end
    CHECK(site.queue.find(served.id)->state == TicketState::Done);
    REQUIRE(site.dayService.close(site.monday, {}));
    const auto operations = site.operationCount();
    REQUIRE(site.dayService.close(site.monday, {}));
    CHECK(site.operationCount() == operations);
    CHECK_FALSE(site.dayService.unclosed().value());
    site.checkWhole();
}

TEST_CASE("an evening nobody closed is settled on the next morning, those people first")
{
    Ward site;
    const Ticket yesterday = site.take();
    site.clock.set(site.at(site.wednesday, 7, 20));
    const Ticket early = site.take();
    CHECK(site.dayService.unclosed().value() == site.monday);
    const auto moved = site.move(site.monday);
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].before.id == yesterday.id);
    CHECK(moved[0].after.day == site.wednesday);
    CHECK_FALSE(site.dayService.unclosed().value());
    CHECK(site.next(2).value().id == moved[0].after.id);
    REQUIRE(site.queue.start({2, {}}));
    CHECK(site.next(2).value().id == early.id);
    CHECK(site.dayService.close(site.monday.addDays(-1), {}).error() == DayError::UnknownDay);
    site.checkWhole();
}

TEST_CASE("the plan of a closing says who gets a number of which day, and draws none")
{
    Ward site;
    for (int i = 0; i < 3; ++i)
        site.take();
    REQUIRE(site.next(2));
    REQUIRE(site.tryTake({site.newId(), HoTich, {}, {}, {}, {}}).value().day == site.wednesday);
    REQUIRE(site.tryTake({site.newId(), HoTich, {}, {}, {}, {}}).value().day == site.wednesday);
    const auto operations = site.operationCount();
    const MovePlan plan = site.dayService.plan(site.monday).value();
    CHECK(plan.days == std::map<QDate, int>{{site.wednesday, 1}, {site.wednesday.addDays(1), 1}});
    CHECK(plan.without == 0);
    REQUIRE(plan.rest.atCounters.size() == 1);
    CHECK(plan.rest.atCounters[0].counter == 2);
    CHECK(site.operationCount() == operations);
    std::map<QDate, int> came;
    for (const MovedTicket &m : site.move(site.monday))
        ++came[m.after.day];
    CHECK(came == plan.days);
    site.configure([](SiteConfiguration &c) { c.site.opening.clear(); });
    site.clock.set(site.at(site.wednesday, 8, 0));
    CHECK(site.dayService.plan(site.wednesday).value().without == 3);
}

TEST_CASE("a closing by mistake is taken back: old numbers, old order, the day goes on")
{
    Ward site;
    site.configure([](SiteConfiguration &c) { c.fields[0].dailyQuota = 0; });
    const Ticket first = site.take();
    site.clock.advance(1min);
    const Ticket elder = site.take(HoTich, QStringLiteral("nguoi-cao-tuoi"));
    const auto moved = site.move(site.monday);
    REQUIRE(moved.size() == 2);
    const DaySummary closed = site.dayService.summary(site.monday).value();
    CHECK(closed.moved == std::map<QDate, int>{{site.wednesday, 2}});
    CHECK(closed.voided == 0);
    CHECK(closed.canReopen);

    site.clock.advance(9min);
    const auto back = site.dayService.reopen(site.monday, {});
    REQUIRE(back);
    REQUIRE(back.value().size() == 2);
    const DaySummary open = site.dayService.summary(site.monday).value();
    CHECK_FALSE(open.closed);
    CHECK_FALSE(open.canReopen);
    CHECK(open.left.size() == 2);
    CHECK(open.moved.empty());
    for (const MovedTicket &m : moved)
        CHECK(site.queue.find(m.after.id)->state == TicketState::Void);
    CHECK(site.queue.find(first.id)->rank == first.rank);
    CHECK(site.take().day == site.monday);
    CHECK(site.next(2).value().id == elder.id);
    REQUIRE(site.queue.finish({2, {}}));
    CHECK(site.next(2).value().id == first.id);
    REQUIRE(site.counters.putBack({2, {}}));
    CHECK(site.dayService.reopen(site.monday, {}).error() == DayError::NotClosed);
    site.checkWhole();

    // Moved again, everybody has a number that holds.
    for (const MovedTicket &m : site.move(site.monday)) {
        CHECK(site.queue.find(m.after.id)->state == TicketState::Waiting);
        CHECK(m.after.id != moved[0].after.id);
    }
    CHECK(site.dayService.summary(site.monday).value().moved
          == std::map<QDate, int>{{site.wednesday, 2}});
    REQUIRE(site.dayService.reopen(site.monday, {}));
    CHECK(site.queue.find(first.id)->state == TicketState::Waiting);
    site.checkWhole();
}

TEST_CASE("a closing stands once it is old, or somebody was served by the other number")
{
    Ward site;
    const Ticket waits = site.take();
    const auto moved = site.move(site.monday);
    site.clock.advance(DayService::ReopenWithin);
    CHECK(site.dayService.summary(site.monday).value().canReopen);
    site.clock.advance(1ms);
    CHECK(site.dayService.reopen(site.monday, {}).error() == DayError::TooLate);
    CHECK_FALSE(site.dayService.summary(site.monday).value().canReopen);
    CHECK(site.dayService.reopen(site.monday.addDays(-3), {}).error() == DayError::UnknownDay);
    CHECK(site.queue.find(waits.id)->state == TicketState::Void);

    // On the next morning the evening before is settled; one of its people is called at once.
    site.clock.set(site.at(site.wednesday, 8, 0));
    site.take();
    site.clock.set(site.at(site.wednesday.addDays(1), 7, 40));
    const Ticket today = site.take();
    REQUIRE_FALSE(site.move(site.wednesday).empty());
    REQUIRE(site.next(2).value().id != today.id);
    const auto operations = site.operationCount();
    CHECK(site.dayService.reopen(site.wednesday, {}).error() == DayError::AlreadyServed);
    CHECK(site.operationCount() == operations);
    site.checkWhole();
}

TEST_CASE("a person says which day it is when the clock is behind, and no older day goes on")
{
    Ward site;
    CHECK_FALSE(site.dayService.question().value()); // nothing was opened yet
    site.clock.set(site.at(site.monday, 16, 0));
    site.take();
    CHECK_FALSE(site.dayService.question().value());
    site.clock.advance(-DayService::ClockTolerance);
    CHECK_FALSE(site.dayService.question().value());

    site.clock.set(SiteZone::vietnam().at(QDate(2026, 1, 1), QTime(0, 5))); // the battery is dead
    const auto asked = site.dayService.question().value();
    REQUIRE(asked);
    CHECK(asked->why == DayDoubt::ClockBehind);
    CHECK(asked->proposed == site.monday);
    CHECK(asked->lastDay == site.monday);
    CHECK(site.dayService.state(site.monday.addDays(-1), {}).error() == DayError::ImpossibleDay);
    CHECK(site.dayService.state(site.monday.addDays(40), {}).error() == DayError::ImpossibleDay);
    REQUIRE(site.dayService.state(site.wednesday, {}));
    CHECK(site.queue.today() == site.wednesday);
    CHECK(site.take().day == site.wednesday);
    CHECK(site.dayService.unclosed().value() == site.monday);
    site.checkWhole();
}

TEST_CASE("a clock that jumped far ahead is asked about, a weekend is not")
{
    Ward site;
    site.take();
    site.clock.advance(std::chrono::days{7});
    CHECK_FALSE(site.dayService.question().value());
    site.clock.advance(std::chrono::days{1});
    const auto asked = site.dayService.question().value();
    REQUIRE(asked);
    CHECK(asked->why == DayDoubt::LongAbsence);
    CHECK(asked->proposed == site.monday.addDays(8));
    REQUIRE(site.dayService.state(asked->proposed, {}));
    CHECK_FALSE(site.dayService.question().value());
    site.checkWhole();
}
