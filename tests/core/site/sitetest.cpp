#include "core/site/site.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const SiteZone Zone = SiteZone::vietnam();
const QDate Monday(2026, 11, 23);

Instant at(int daysLater, int hour, int minute = 0, int second = 0, int ms = 0)
{
    return Zone.at(Monday.addDays(daysLater), QTime(hour, minute, second, ms));
}

SiteConfiguration office()
{
    SiteConfiguration c = testConfiguration();
    c.site.opening.clear();
    for (int weekday = 1; weekday <= 5; ++weekday) {
        c.site.opening.push_back({weekday, QTime(7, 30), QTime(11, 30)});
        c.site.opening.push_back({weekday, QTime(13, 0), QTime(17, 0)});
    }
    return c;
}

} // namespace

TEST_CASE("opening: from is in, to is not")
{
    const SiteConfiguration c = office();
    CHECK_FALSE(isOpen(c, at(0, 7, 29, 59, 999)));
    CHECK(isOpen(c, at(0, 7, 30)));
    CHECK(isOpen(c, at(0, 11, 29, 59, 999)));
    CHECK_FALSE(isOpen(c, at(0, 11, 30)));
    CHECK_FALSE(isOpen(c, at(0, 12)));
    CHECK(isOpen(c, at(0, 13)));
    CHECK_FALSE(isOpen(c, at(0, 17)));
    CHECK_FALSE(isOpen(c, at(5, 9))); // Saturday
    CHECK_FALSE(isOpen(c, at(6, 9)));
}

TEST_CASE("opening: every moment of every day")
{
    const SiteConfiguration c = testConfiguration();
    for (const Instant t : {at(0, 0), at(0, 12), at(0, 23, 59, 59), at(6, 23, 59, 59, 999)}) {
        CHECK(isOpen(c, t));
        CHECK(isOpen(c, t + 1ms));
    }
}

TEST_CASE("opening: the next one")
{
    const SiteConfiguration c = office();
    CHECK(nextOpening(c, at(0, 6)) == at(0, 7, 30));
    CHECK(nextOpening(c, at(0, 7, 30)) == at(0, 13)); // open now: the next after it
    CHECK(nextOpening(c, at(0, 12)) == at(0, 13));
    CHECK(nextOpening(c, at(0, 17)) == at(1, 7, 30));
    CHECK(nextOpening(c, at(4, 18)) == at(7, 7, 30)); // over the weekend
    SiteConfiguration weekly = c;
    weekly.site.opening = {{1, QTime(8, 0), QTime(9, 0)}};
    CHECK(nextOpening(weekly, at(0, 8)) == at(7, 8));
    weekly.site.opening.clear();
    CHECK_FALSE(nextOpening(weekly, at(0, 8)));
    CHECK_FALSE(isOpen(weekly, at(0, 8)));
}

TEST_CASE("configuration: looking things up")
{
    const SiteConfiguration c = testConfiguration();
    CHECK(c.field(u"ho-tich")->series == QStringLiteral("A"));
    CHECK_FALSE(c.field(u"none"));
    CHECK(c.guidanceField()->code == QStringLiteral("huong-dan"));
    CHECK(c.agency(u"cong-an")->nameEn == QStringLiteral("Police"));
    CHECK_FALSE(c.agency(u""));
    CHECK(c.counter(5)->servesField(u"cong-an"));
    CHECK_FALSE(c.counter(4));
    CHECK(c.priority(u"mang-thai")->headStart == 15min);
    CHECK_FALSE(c.priority(u"x"));
    CHECK(c.countersServing(u"ho-tich") == std::vector{1, 2, 3});
    CHECK(c.countersServing(u"none").empty());
    CHECK_FALSE(SiteConfiguration().guidanceField());
    CHECK(SiteConfiguration().zone().name() == SiteZone::vietnam().name());
}

TEST_CASE("configuration: the priority group of an age is the one that begins last")
{
    SiteConfiguration c = testConfiguration();
    CHECK_FALSE(c.priorityOfAge(99));
    c.priorities[1].fromAge = 60;
    CHECK_FALSE(c.priorityOfAge(59));
    CHECK(c.priorityOfAge(60)->code == QStringLiteral("nguoi-cao-tuoi"));
    c.priorities.push_back({s("tho"), s("Thượng thọ"), {}, 30min, 90});
    c.priorities.push_back({s("tre"), s("Trẻ hơn"), {}, 30min, 50});
    CHECK(c.priorityOfAge(89)->code == QStringLiteral("nguoi-cao-tuoi"));
    CHECK(c.priorityOfAge(90)->code == QStringLiteral("tho"));
    CHECK(c.priorityOfAge(50)->code == QStringLiteral("tre"));
}
