// Who was left of an evening, whoever holds a number of the next day already, and who comes then:
// in which order, with few numbers a day.
#include "core/queueing/dayservice.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

#include <map>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// Open on weekdays from 7:30 to 17:00, the last numbers 20 minutes before; `quota` a day for
/// civil status.
struct SmallWard : TestSite {
    explicit SmallWard(int quota = 3)
    {
        SiteConfiguration wanted = sites.configuration();
        wanted.site.opening.clear();
        for (int weekday = 1; weekday <= 5; ++weekday)
            wanted.site.opening.push_back({weekday, QTime(7, 30), QTime(17, 0)});
        wanted.site.lastNumberBefore = 20min;
        wanted.fields[0].dailyQuota = quota;
        REQUIRE(sites.apply(wanted, {}));
        at(monday, 8, 0);
    }
    void at(QDate day, int hour, int minute)
    {
        clock.set(SiteZone::vietnam().at(day, QTime(hour, minute)));
    }
    // A minute later than the one before.
    Ticket comes(const QString &priority = QString())
    {
        clock.advance(1min);
        return take(HoTich, priority);
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
    // Calls and serves everybody of the day, as counter 2 would.
    std::vector<Id> calledOn(QDate day, int hour)
    {
        at(day, hour, 0);
        std::vector<Id> called;
        for (auto ticket = next(2); ticket; ticket = next(2)) {
            called.push_back(ticket.value().id);
            REQUIRE(queue.start({2, {}}));
        }
        return called;
    }
    int given(QDate day) { return tickets.count(day, QStringLiteral("A")); }

    const QDate monday = FakeClock::startDay().addDays(7);
    const QDate tuesday = monday.addDays(1);
    const QDate wednesday = monday.addDays(2);
};

} // namespace

TEST_CASE("moved numbers: those left go before who came later and holds a number of that day")
{
    SmallWard site;
    const Ticket first = site.comes();
    const Ticket second = site.comes();
    const Ticket third = site.comes();
    site.at(site.monday, 10, 0);
    const Ticket dated = site.comes();
    const Ticket datedToo = site.comes();
    REQUIRE(dated.day == site.tuesday);
    REQUIRE(datedToo.day == site.tuesday);

    site.at(site.monday, 17, 0);
    const MovePlan plan = site.dayService.plan(site.monday).value();
    const auto moved = site.move(site.monday);
    REQUIRE(moved.size() == 3);
    CHECK(moved[0].before.id == first.id);
    CHECK(moved[0].after.day == site.tuesday);
    CHECK(moved[1].before.id == second.id);
    CHECK(moved[1].after.day == site.wednesday);
    CHECK(moved[2].before.id == third.id);
    CHECK(moved[2].after.day == site.wednesday);
    CHECK(plan.days == std::map<QDate, int>{{site.tuesday, 1}, {site.wednesday, 2}});
    CHECK(site.queue.find(dated.id)->day == site.tuesday);

    site.at(site.tuesday, 7, 10);
    const Ticket newcomer = site.comes(QStringLiteral("nguoi-cao-tuoi"));
    CHECK(newcomer.day == site.wednesday);
    CHECK(site.calledOn(site.tuesday, 8) == std::vector{moved[0].after.id, dated.id, datedToo.id});
    CHECK(site.calledOn(site.wednesday, 8)
          == std::vector{moved[1].after.id, moved[2].after.id, newcomer.id});
    site.checkWhole();
}

TEST_CASE("moved numbers: near closing who comes takes no place from those who still wait")
{
    SmallWard site;
    for (int i = 0; i < 3; ++i)
        site.comes();
    REQUIRE(site.next(2)); // is served today
    site.at(site.monday, 16, 45);
    CHECK(site.queue.snapshot().fieldLine(HoTich)->nextDay == site.tuesday);
    CHECK(site.comes().day == site.tuesday); // one place besides the two that are kept
    CHECK(site.queue.snapshot().fieldLine(HoTich)->nextDay == site.wednesday);
    const Ticket late = site.comes();
    CHECK(late.day == site.wednesday);
    site.at(site.monday, 17, 0);
    for (const MovedTicket &one : site.move(site.monday))
        CHECK(one.after.day == site.tuesday);
    CHECK(site.given(site.tuesday) == 3);
    site.checkWhole();
}

TEST_CASE("moved numbers: on the morning after an evening nobody closed, its people have places")
{
    SmallWard site;
    std::vector<Id> left;
    for (int i = 0; i < 2; ++i)
        left.push_back(site.comes().id);
    site.at(site.tuesday, 7, 10);
    CHECK(site.queue.snapshot().fieldLine(HoTich)->remaining == 1);
    const Ticket early = site.comes();
    CHECK(early.day == site.tuesday);
    CHECK(site.queue.snapshot().fieldLine(HoTich)->remaining == 0);
    const Ticket second = site.comes();
    CHECK(second.day == site.wednesday);
    const auto moved = site.move(site.monday);
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].before.id == left[0]);
    CHECK(site.given(site.tuesday) == 3);
    CHECK(site.calledOn(site.tuesday, 8)
          == std::vector{moved[0].after.id, moved[1].after.id, early.id});
    site.checkWhole();
}

TEST_CASE("moved numbers: an appointment that was not reached is first on the other day as well")
{
    SmallWard site;
    const Ticket first = site.comes();
    TakeRequest request{site.newId(), HoTich, {}, {}, {}, {}};
    request.overQuota = true;
    request.due = SiteZone::vietnam().at(site.monday, QTime(9, 0));
    const Ticket due = site.tryTake(request).value();
    site.at(site.monday, 17, 0);
    const auto moved = site.move(site.monday);
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].before.id == due.id);
    CHECK(site.calledOn(site.tuesday, 8) == std::vector{moved[0].after.id, moved[1].after.id});
    CHECK(moved[1].before.id == first.id);
    site.checkWhole();
}

// Whatever the quota and the number of people left, over evenings that follow each other.
TEST_CASE("moved numbers: no quota is exceeded, and on each day who came first is called first")
{
    for (int quota = 1; quota <= 4; ++quota) {
        CAPTURE(quota);
        SmallWard site(quota);
        std::map<Id, int> order; ///< of arrival, whatever number they hold now
        int arrivals = 0;
        for (const int day : {0, 1, 2}) {
            site.at(site.monday.addDays(day), 8, 0);
            for (int people = 0; people < 3; ++people)
                order[site.comes().id] = arrivals++;
            site.at(site.monday.addDays(day), 17, 0);
            QDate last;
            for (const MovedTicket &one : site.move(site.monday.addDays(day))) {
                order[one.after.id] = order.at(one.before.id);
                CHECK((last.isNull() || last <= one.after.day));
                last = one.after.day;
            }
        }
        for (int day = 3; day < 21; ++day) {
            const QDate then = site.monday.addDays(day);
            CHECK(site.given(then) <= quota);
            int before = -1;
            for (const Id &called : site.calledOn(then, 8)) {
                CHECK(order.at(called) > before);
                before = order.at(called);
            }
        }
        CHECK(site.count("SELECT count(*) FROM ticket WHERE state=1") == 0);
        site.checkWhole();
    }
}
