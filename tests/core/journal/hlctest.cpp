#include "core/journal/hlc.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

#include <random>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const SiteZone Zone = SiteZone::vietnam();

Instant at(int year, int month = 1, int day = 1)
{
    return Zone.at(QDate(year, month, day), QTime(8, 0));
}

std::vector<Hlc> clocks(TestSite &site)
{
    std::vector<Hlc> all;
    Query rows = site.database.query("SELECT hlc FROM op ORDER BY hlc");
    while (rows.step())
        all.push_back(rows.integer(0));
    return all;
}

} // namespace

TEST_CASE("hybrid clock: later than the last, and the wall's time when that goes on")
{
    const Instant now = at(2026, 11, 23);
    const Hlc first = nextHlc(0, now);
    CHECK(hlcTime(first) == now);
    CHECK(nextHlc(first, now) == first + 1);
    CHECK(nextHlc(first, now - 1h) == first + 1);
    CHECK(hlcTime(nextHlc(first, now + 1ms)) == now + 1ms);
    CHECK(hlcTime(nextHlc(first | 0xffff, now)) == now + 1ms); // a full counter carries
}

TEST_CASE("hybrid clock: no clock is right before the program was written")
{
    for (const int year : {1970, 1980, 2000, 2025})
        CHECK(hlcTime(nextHlc(0, at(year))) == EarliestPlausible);
    CHECK(hlcTime(nextHlc(0, fromMs(-1))) == EarliestPlausible);
    CHECK(nextHlc(0, at(2099)) > nextHlc(0, at(2026, 11, 23)));
    CHECK(hlcTime(nextHlc(0, at(9999))) == LatestPlausible);
    CHECK(hlcFloor(0, at(9999)) == LatestPlausible);
}

TEST_CASE("a clock beyond all years takes numbers and lets go of the day once it is right")
{
    TestSite site;
    site.clock.set(at(9999, 12, 31));
    CHECK(site.take().number == 1);
    CHECK(site.next(2));
    site.clock.set(FakeClock::start());
    CHECK(site.take().day == FakeClock::startDay());
    site.checkWhole();
}

TEST_CASE("hybrid clock: what to go by when the clock jumps")
{
    const Instant now = at(2026, 11, 23);
    const Hlc last = nextHlc(0, now);
    CHECK(hlcFloor(last, now + 1min) == now + 1min);
    CHECK(hlcFloor(last, now - 1min) == now);
    CHECK(hlcFloor(last, at(2026, 11, 20)) == now);
    CHECK(hlcFloor(last, at(1970)) == now);
    // Written by a clock that was years ahead, and is right now.
    CHECK(hlcFloor(nextHlc(0, at(2099)), now) == now);
    CHECK(hlcFloor(0, now) == now);
}

TEST_CASE("hybrid clock: operations ascend in every weather")
{
    TestSite site;
    std::mt19937 random(7);
    const std::vector<Instant> jumps{at(1970),  at(2000), at(2026, 11, 23), at(2099),
                                     fromMs(0), at(9999), at(2026, 11, 24)};
    for (int i = 0; i < 120; ++i) {
        if (random() % 4 == 0)
            site.clock.set(jumps[random() % jumps.size()]);
        else
            site.clock.advance(std::chrono::milliseconds(qint64(random() % 120'000) - 60'000));
        site.take();
    }
    const std::vector<Hlc> all = clocks(site);
    CHECK(all.size() > 120);
    Query broken = site.database.query(
        "SELECT count(*) FROM op a JOIN op b ON b.log=a.log AND b.seq=a.seq+1 WHERE b.hlc<=a.hlc");
    REQUIRE(broken.step());
    CHECK(broken.integer(0) == 0);
    site.checkWhole();
}

TEST_CASE("hybrid clock: goes on after the file was closed")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("site.db"));
    std::optional<Identity> identity;
    Hlc last = 0;
    {
        TestSite site(file);
        identity = site.identity;
        site.take();
        last = clocks(site).back();
    }
    TestSite site(file, nullptr, false, &*identity);
    site.clock.set(at(1970));
    REQUIRE(
        site.tryTake({Id::fromName("request", u"1"), QStringLiteral("ho-tich"), {}, {}, {}, {}}));
    CHECK(clocks(site).back() == last + 1);
    CHECK(site.journal.time() == hlcTime(last));
    site.checkWhole();
}

TEST_CASE("a clock that goes back puts nobody before those who wait")
{
    TestSite site;
    const Ticket first = site.take();
    site.clock.advance(5min);
    const Ticket elder = site.take(QStringLiteral("ho-tich"), QStringLiteral("nguoi-cao-tuoi"));
    std::vector<Id> order{elder.id, first.id};
    for (const Instant t : {at(2026, 11, 20), at(2000), at(1970)}) {
        site.clock.set(t);
        order.push_back(site.take().id);
    }
    std::vector<Id> called;
    while (const auto next = site.next(2)) {
        called.push_back(next.value().id);
        REQUIRE(site.queue.start({2, {}}));
    }
    CHECK(called == order);
    CHECK(site.queue.list(first.day).size() == 5);
    for (const ServiceTime &service : site.tickets.services(first.day))
        CHECK(service.duration >= 0ms);
    const QueueSnapshot s = site.queue.snapshot();
    for (const FieldLine &line : s.fields)
        CHECK((!line.wait || line.wait->fromMinutes >= 0));
    site.checkWhole();
}

TEST_CASE("a year typed wrong does not hold the queue for ever")
{
    TestSite site;
    site.clock.set(at(2099, 3, 1));
    CHECK(site.take().day == QDate(2099, 3, 1));
    site.clock.set(FakeClock::start());
    const Ticket right = site.take();
    CHECK(right.day == FakeClock::startDay());
    CHECK(right.number == 1);
    CHECK(right.rank == site.clock.now());
    CHECK(site.next(2).value().id == right.id);
    site.clock.set(at(1970)); // and then the battery goes
    CHECK(site.take().day >= FakeClock::startDay());
    site.checkWhole();
}
