#include "app/motcua/startup.h"

#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/scriptedclock.h"
#include "app/motcua/options.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QTemporaryDir>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// A data folder and the program that starts on it, on a clock of the test's own.
struct Start {
    Start() { options.demo = true; }
    std::unique_ptr<Office> open()
    {
        auto office = openOffice(options, folder, clock, random);
        REQUIRE(office);
        return std::move(office).value();
    }

    QTemporaryDir dir;
    DataFolder folder{dir.filePath(QStringLiteral("data"))};
    FakeClock machine;
    FakeRandom random;
    ScriptedClock clock{machine};
    Options options;
};

QDate today(Office &office) { return office.queue().today(); }

} // namespace

TEST_CASE("startup: in the demo people have come already, and its clock then goes as the machine's")
{
    Start start;
    start.machine.set(SiteZone::vietnam().at(FakeClock::startDay(), QTime(9, 0)));
    {
        const auto office = start.open();
        CHECK(office->queue().list(today(*office)).size() > 20);
        CHECK(office->journal().time() <= start.machine.now());
        CHECK(hasDemoPassword(*office, demoAccounts().front()));
        start.machine.advance(1min);
        CHECK(office->clock().now() == start.machine.now());
    }
    SECTION("the same day goes on where it was")
    {
        const std::size_t before = start.open()->queue().list(FakeClock::startDay()).size();
        start.machine.advance(2h);
        CHECK(start.open()->queue().list(FakeClock::startDay()).size() == before);
    }
    SECTION("the next day has a morning of its own")
    {
        start.machine.advance(24h);
        const auto office = start.open();
        CHECK(today(*office) == FakeClock::startDay().addDays(1));
        CHECK(office->queue().list(today(*office)).size() > 20);
        CHECK(office->clock().now() == start.machine.now());
    }
}

TEST_CASE("startup: a site that is no demo never gets people from nowhere")
{
    Start start;
    Office::NewSite site = demoSite();
    site.configuration.site.id = 4321;
    REQUIRE(start.folder.create());
    REQUIRE(
        Office::create({start.folder, QStringLiteral("test")}, site, start.machine, start.random));
    const auto office = start.open();
    CHECK(office->queue().list(today(*office)).empty());
    CHECK(office->clock().now() == start.machine.now());
}
