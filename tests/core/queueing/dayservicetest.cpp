#include "core/queueing/dayservice.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString HoTich = QStringLiteral("ho-tich");

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
