#include "core/queueing/leftbehind.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

#include <algorithm>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

using Fault = SiteProblem::Kind;

SiteConfiguration withoutCounter(SiteConfiguration site, int number)
{
    std::erase_if(site.counters, [number](const Counter &c) { return c.number == number; });
    return site;
}

SiteConfiguration servedNowhere(SiteConfiguration site, const QString &field)
{
    for (Counter &counter : site.counters)
        std::erase_if(counter.serves, [&](const ServedField &s) { return s.field == field; });
    return site;
}

SiteConfiguration withoutField(const SiteConfiguration &site, const QString &field)
{
    SiteConfiguration wanted = servedNowhere(site, field);
    std::erase_if(wanted.fields, [&](const Field &f) { return f.code == field; });
    return wanted;
}

// Refused with these people in the way, and nothing written.
void refuses(TestSite &site, const SiteConfiguration &wanted, Fault kind, const QString &subject,
             const QStringList &who)
{
    const SiteConfiguration before = site.sites.configuration();
    const auto operations = site.operationCount();
    const auto looked = site.sites.check(wanted);
    REQUIRE(looked);
    const auto applied = site.sites.apply(wanted, {});
    REQUIRE_FALSE(applied);
    CHECK(applied.error() == *looked);
    CHECK(int(looked->kind) == int(kind));
    CHECK(int(looked->part) == int(SiteProblem::Part::Hall));
    CHECK(looked->subject == subject);
    CHECK(looked->who == who);
    CHECK(site.operationCount() == operations);
    CHECK(site.sites.configuration() == before);
}

} // namespace

TEST_CASE("a counter does not end while somebody is called, served or held there")
{
    TestSite site;
    const Ticket first = site.take();
    site.take();
    REQUIRE(site.next(2));
    const SiteConfiguration wanted = withoutCounter(testConfiguration(), 2);
    refuses(site, wanted, Fault::CounterInUse, QStringLiteral("2"), {QStringLiteral("A001")});
    REQUIRE(site.queue.start({2, {}}));
    refuses(site, wanted, Fault::CounterInUse, QStringLiteral("2"), {QStringLiteral("A001")});
    REQUIRE(site.counters.hold({2, {}}));
    REQUIRE(site.next(2));
    refuses(site, wanted, Fault::CounterInUse, QStringLiteral("2"),
            {QStringLiteral("A002"), QStringLiteral("A001")});
    CHECK_FALSE(site.sites.check(withoutCounter(testConfiguration(), 1)));

    REQUIRE(site.queue.finish({2, {}}));
    site.queue.callNext({site.newId(), 1, {}, first.id},
                        [](const auto &called) { REQUIRE(called); }); // held no more
    CHECK(site.sites.apply(wanted, {}).value() == 1);
    site.checkWhole();
}

TEST_CASE("a field does not end while people wait for it, are served in it or come to it later")
{
    TestSite site;
    const SiteConfiguration wanted = withoutField(testConfiguration(), ChungThuc);
    SECTION("waiting")
    {
        const Ticket ticket = site.take(ChungThuc);
        refuses(site, wanted, Fault::FieldInUse, ChungThuc, {QStringLiteral("B001")});
        REQUIRE(site.counters.makeVoid(ticket.id, QStringLiteral("về"), {}));
    }
    SECTION("served")
    {
        site.take(ChungThuc);
        REQUIRE(site.next(3));
        refuses(site, wanted, Fault::FieldInUse, ChungThuc, {QStringLiteral("B001")});
        REQUIRE(site.queue.finish({3, {}}));
    }
    SECTION("as a later step")
    {
        REQUIRE(site.tryTake({site.newId(), ChungThuc, {}, {}, {CongAn}, {}}));
        refuses(site, wanted, Fault::FieldInUse, ChungThuc, {QStringLiteral("B001")});
        REQUIRE(site.next(5));
        REQUIRE(site.queue.finish({5, {}}));
        REQUIRE(site.next(3));
        REQUIRE(site.queue.finish({3, {}}));
    }
    CHECK(site.sites.apply(wanted, {}).ok());
    site.checkWhole();
}

TEST_CASE("a field does not end before the days for which numbers were given")
{
    TestSite site;
    SiteConfiguration full = testConfiguration();
    full.site.opening.clear();
    for (int weekday = 1; weekday <= 7; ++weekday)
        full.site.opening.push_back({weekday, QTime(0, 0), UntilMidnight});
    std::ranges::find(full.fields, ChungThuc, &Field::code)->dailyQuota = 1;
    REQUIRE(site.sites.apply(full, {}));
    site.take(ChungThuc);
    REQUIRE(site.take(ChungThuc).day > site.queue.today());
    REQUIRE(site.next(3));
    REQUIRE(site.queue.finish({3, {}}));
    refuses(site, withoutField(full, ChungThuc), Fault::FieldInUse, ChungThuc,
            {QStringLiteral("B001")});
}

TEST_CASE("a field does not end before its appointments")
{
    TestSite site;
    SiteConfiguration slots = testConfiguration();
    slots.site.opening.clear();
    for (int weekday = 1; weekday <= 7; ++weekday)
        slots.site.opening.push_back({weekday, QTime(0, 0), UntilMidnight});
    std::ranges::find(slots.fields, ChungThuc, &Field::code)->slot = 60min;
    REQUIRE(site.sites.apply(slots, {}));
    const QDate day = site.queue.today().addDays(3);
    const auto places = site.appointments.places(ChungThuc, day);
    REQUIRE(places);
    const auto made =
        site.appointments.make({site.newId(), ChungThuc, places.value().front().start, {}, {}, {}});
    REQUIRE(made);
    refuses(site, withoutField(slots, ChungThuc), Fault::FieldAwaited, ChungThuc,
            {made.value().code});
    REQUIRE(site.appointments.cancel(made.value().id, {}));
    CHECK(site.sites.apply(withoutField(slots, ChungThuc), {}).ok());
}

TEST_CASE("the last counter of a field stays as long as people wait for it")
{
    TestSite site;
    site.take(CongAn);
    const SiteConfiguration wanted = servedNowhere(testConfiguration(), CongAn);
    refuses(site, wanted, Fault::FieldUnserved, CongAn, {QStringLiteral("G001")});
    refuses(site, withoutCounter(testConfiguration(), 5), Fault::FieldUnserved, CongAn,
            {QStringLiteral("G001")});
    REQUIRE(site.next(5)); // who is called can be served to the end
    CHECK_FALSE(site.sites.check(wanted));
    CHECK(site.sites.apply(wanted, {}).value() == 1);
    site.take(CongAn); // nobody served it before: nobody is left by the next change
    SiteConfiguration other = wanted;
    other.site.hotline = QStringLiteral("1022");
    CHECK(site.sites.apply(other, {}).value() == 1);
    CHECK(site.queue.finish({5, {}}).ok());
    site.checkWhole();
}

TEST_CASE("an empty hall stands in nobody's way")
{
    const SiteConfiguration site = testConfiguration();
    CHECK_FALSE(leftBehind(site, withoutField(withoutCounter(site, 2), HoTich), {}));
}
