#include "app/motcua/daywatch.h"

#include "tests/app/demofolder.h"
#include "tests/support/catch.h"
#include "ui/firstrun/daydialog.h"

#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// The demo ward at work at noon.
struct NoonHall {
    NoonHall()
    {
        demo.clock.set(SiteZone::vietnam().at(Tuesday, QTime(12, 0)));
        command(*office, QStringLiteral("ticket take --field A"));
    }
    /// Whether it is asked after the clock went so far.
    bool asksAfter(std::chrono::milliseconds step)
    {
        demo.clock.advance(step);
        watch.look();
        QTest::qWait(1); // what was closed goes
        return watch.dialog() && watch.dialog()->isVisible();
    }
    void press(const char *name)
    {
        watch.dialog()->findChild<QPushButton *>(QString::fromLatin1(name))->click();
        QTest::qWait(1);
    }
    QDate proposed()
    {
        return watch.dialog()->findChild<QDateEdit *>(QStringLiteral("dayDialogDate"))->date();
    }
    QDate today() { return office->queue().today(); }

    static inline const QDate Tuesday = FakeClock::startDay().addDays(1);
    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    DayWatch watch{*office, nullptr};
};

} // namespace

TEST_CASE("day watch: a clock that shows another day is asked about once, and at the next jump")
{
    NoonHall hall;
    CHECK_FALSE(hall.asksAfter(0s));
    REQUIRE(hall.asksAfter(-24h * 10));
    const qint64 before = hall.demo.operationCount();
    CHECK(hall.asksAfter(1s)); // the same question
    hall.press("dayDialogYes");
    CHECK_FALSE(hall.watch.dialog());
    CHECK(hall.demo.operationCount() > before); // stated
    CHECK(hall.today() == NoonHall::Tuesday);
    CHECK_FALSE(hall.asksAfter(1min));
    CHECK_FALSE(hall.asksAfter(-1min));
    CHECK(hall.asksAfter(-24h * 400));
    CHECK(hall.today() == NoonHall::Tuesday);
}

TEST_CASE("day watch: a clock set back by minutes stops nobody")
{
    NoonHall hall;
    CHECK_FALSE(hall.asksAfter(-30min));
    CHECK(hall.today() == NoonHall::Tuesday);
}

TEST_CASE("day watch: behind its clock no day goes on into the next by itself")
{
    NoonHall hall;
    REQUIRE(hall.asksAfter(-24h * 10));
    hall.press("dayDialogYes");
    CHECK_FALSE(hall.asksAfter(6h));
    CHECK(hall.asksAfter(6h));
    CHECK(hall.asksAfter(7h)); // in the morning somebody comes
    hall.watch.dialog()
        ->findChild<QDateEdit *>(QStringLiteral("dayDialogDate"))
        ->setDate(NoonHall::Tuesday.addDays(1));
    hall.press("dayDialogOther");
    CHECK(hall.today() == NoonHall::Tuesday.addDays(1));
    CHECK_FALSE(hall.asksAfter(11h));
}

TEST_CASE("day watch: a clock that is set right takes the question back")
{
    NoonHall hall;
    REQUIRE(hall.asksAfter(-24h));
    const qint64 before = hall.demo.operationCount();
    QSignalSpy left(&hall.watch, &DayWatch::left);
    CHECK_FALSE(hall.asksAfter(24h));
    CHECK_FALSE(hall.watch.dialog());
    CHECK(left.isEmpty());
    CHECK(hall.demo.operationCount() == before);
    CHECK(hall.asksAfter(-24h)); // and asks at the next jump
}

TEST_CASE("day watch: after more than a week nothing is opened before somebody says so")
{
    NoonHall hall;
    CHECK_FALSE(hall.asksAfter(24h * 7));
    REQUIRE(hall.asksAfter(24h));
    CHECK(hall.proposed() == NoonHall::Tuesday.addDays(8));
    const qint64 before = hall.demo.operationCount();
    QSignalSpy left(&hall.watch, &DayWatch::left);
    SECTION("it is so")
    {
        hall.press("dayDialogYes");
        CHECK_FALSE(hall.asksAfter(1min));
        CHECK(left.isEmpty());
        CHECK(hall.demo.operationCount() > before);
    }
    SECTION("asked in the night it means the morning after")
    {
        REQUIRE(hall.asksAfter(24h));
        CHECK(hall.proposed() == NoonHall::Tuesday.addDays(9));
        CHECK(left.isEmpty());
        hall.press("dayDialogYes");
        CHECK(hall.today() == NoonHall::Tuesday.addDays(9));
    }
    SECTION("the clock is wrong")
    {
        hall.press("dayDialogLeave");
        CHECK(left.size() == 1);
        CHECK(hall.demo.operationCount() == before);
    }
}

TEST_CASE("day watch: what was answered at the start is not asked again")
{
    DemoFolder demo;
    const auto office = demo.open();
    command(*office, QStringLiteral("ticket take --field A"));
    demo.clock.advance(-48h);
    DayWatch watch(*office, nullptr);
    watch.look();
    CHECK_FALSE(watch.dialog());
    demo.clock.advance(-24h);
    watch.look();
    CHECK(watch.dialog());
}
