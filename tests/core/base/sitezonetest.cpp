#include "core/base/sitezone.h"

#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("the site's time is Vietnam's, whatever zone the machine is in")
{
    const SiteZone zone = SiteZone::vietnam();
    CHECK(zone.name() == QStringLiteral("Asia/Ho_Chi_Minh"));
    const Instant t = fromMs(1'795'396'860'000); // 2026-11-23T01:21:00Z
    CHECK(zone.date(t) == QDate(2026, 11, 23));
    CHECK(zone.time(t) == QTime(8, 21));
    CHECK(zone.at(QDate(2026, 11, 23), QTime(8, 21)) == t);
    CHECK(zone.iso(t + 5ms) == QStringLiteral("2026-11-23T08:21:00.005+07:00"));
}

TEST_CASE("a day of the site begins at its midnight, not at UTC's")
{
    const SiteZone zone = SiteZone::vietnam();
    const Instant midnight = zone.at(QDate(2026, 11, 23), QTime(0, 0));
    CHECK(toMs(midnight) % (24 * 60 * 60 * 1000) == 17 * 60 * 60 * 1000);
    CHECK(zone.date(midnight) == QDate(2026, 11, 23));
    CHECK(zone.date(midnight - 1ms) == QDate(2026, 11, 22));
    CHECK(zone.time(midnight - 1ms) == QTime(23, 59, 59, 999));
}

TEST_CASE("zones by name")
{
    const auto utc = SiteZone::fromName(QStringLiteral("UTC"));
    REQUIRE(utc);
    CHECK(utc->date(fromMs(0)) == QDate(1970, 1, 1));
    CHECK(utc->iso(fromMs(0)) == QStringLiteral("1970-01-01T00:00:00.000Z"));
    CHECK_FALSE(SiteZone::fromName(QStringLiteral("Asia/Sai Gon")));
    CHECK_FALSE(SiteZone::fromName(QStringLiteral("Mars/Olympus")));
    CHECK_FALSE(SiteZone::fromName({}));
}

TEST_CASE("the clock of the tests starts at the time asked for, on the site's day")
{
    const SiteZone zone = SiteZone::vietnam();
    CHECK(zone.date(FakeClock::start()) == FakeClock::startDay());
    CHECK(zone.time(FakeClock::start()).toString(QStringLiteral("HH:mm"))
          == qEnvironmentVariable("MOTCUA_TEST_TIME", QStringLiteral("08:00")));
}
