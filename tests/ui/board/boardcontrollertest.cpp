#include "tests/support/catch.h"
#include "tests/ui/board/boardrig.h"

#include <QSignalSpy>

using namespace motcua;
using namespace std::chrono_literals;

namespace {
const QString CivilStatus = QStringLiteral("ho-tich");
const QString Certification = QStringLiteral("chung-thuc");
const QString Police = QStringLiteral("cong-an");
} // namespace

TEST_CASE("the board greets before the first call and says when the doors open", "[board]")
{
    BoardRig rig(wardConfiguration(6));
    CHECK(rig.board.phase() == BoardController::Welcome);
    CHECK(rig.board.unit() == QStringLiteral("Phường Mẫu"));
    CHECK(rig.board.clock() == QStringLiteral("08:00"));
    CHECK(rig.board.day() == QStringLiteral("Thứ Hai 23/11"));

    rig.site.clock.set(SiteZone::vietnam().at(FakeClock::startDay(), QTime(17, 30)));
    rig.board.tick();
    CHECK(rig.board.phase() == BoardController::Closed);
    CHECK(rig.board.opening() == QStringLiteral("7:30 Thứ Ba"));
    rig.site.clock.set(SiteZone::vietnam().at(FakeClock::startDay().addDays(1), QTime(6, 10)));
    rig.board.tick();
    CHECK(rig.board.opening() == QStringLiteral("7:30"));
}

TEST_CASE("a call is shown with counter and field, and its line at once", "[board]")
{
    BoardRig rig;
    const QString first = rig.call(2, CivilStatus);
    const QString second = rig.call(5, Police);
    CHECK(rig.board.phase() == BoardController::Calling);
    CHECK(rig.board.number() == first);
    CHECK(rig.board.counter() == 2);
    CHECK(rig.board.field() == QStringLiteral("Hộ tịch"));
    CHECK(rig.board.fieldShape() == QStringLiteral("people"));
    // The second call waits for its turn to stand big; its line does not.
    REQUIRE(rig.line(5));
    CHECK(rig.line(5)->number == second);
    CHECK(rig.line(5)->calling);

    rig.pass(8s);
    CHECK(rig.board.number() == second);
    CHECK(rig.board.counter() == 5);
}

TEST_CASE("a line is yellow until its person is there", "[board]")
{
    BoardRig rig;
    rig.call(2, CivilStatus);
    rig.pass(20s);
    CHECK(rig.line(2)->calling);
    REQUIRE(rig.site.queue.start({2, {}}));
    rig.feed.refresh();
    CHECK_FALSE(rig.line(2)->calling);
    CHECK(rig.board.phase() == BoardController::LastCall);
    REQUIRE(rig.site.queue.finish({2, {}}));
    rig.feed.refresh();
    CHECK(rig.line(2)->number.isEmpty());
    CHECK(rig.board.number() == QStringLiteral("A001"));
}

TEST_CASE("a recall makes the call stand out again", "[board]")
{
    BoardRig rig;
    rig.call(2, CivilStatus);
    rig.pass(95s);
    CHECK(rig.board.phase() == BoardController::LastCall);
    const int shown = rig.board.shown();
    REQUIRE(rig.site.queue.recall({2, {}}));
    rig.feed.refresh();
    CHECK(rig.board.phase() == BoardController::Calling);
    CHECK(rig.board.shown() == shown + 1);
    CHECK(rig.line(2)->calling);
}

TEST_CASE("soon: the next of every queue, in true order", "[board]")
{
    BoardRig rig;
    rig.site.take(Police);
    rig.site.clock.advance(1min);
    rig.site.take(CivilStatus);
    rig.site.clock.advance(1min);
    rig.site.take(CivilStatus, QStringLiteral("nguoi-cao-tuoi"));
    rig.site.clock.advance(1min);
    rig.site.take(Certification);
    rig.feed.refresh();
    CHECK(rig.board.coming()
          == QStringList{QStringLiteral("A002"), QStringLiteral("G001"), QStringLiteral("B001")});
    CHECK(rig.board.waiting() == 4);
}

TEST_CASE("old figures say so and heal by themselves", "[board]")
{
    BoardRig rig;
    for (int i = 0; i < 60; ++i) { // without the feed
        rig.site.clock.advance(1s);
        rig.board.tick();
    }
    CHECK_FALSE(rig.board.stale());
    rig.site.clock.advance(1s);
    rig.board.tick();
    CHECK(rig.board.stale());
    CHECK(rig.board.dataFrom() == QStringLiteral("08:00"));
    rig.feed.refresh();
    CHECK_FALSE(rig.board.stale());
}

TEST_CASE("nothing is redrawn while nothing changes", "[board]")
{
    BoardRig rig;
    rig.call(2, CivilStatus);
    rig.pass(8s);
    QSignalSpy changed(&rig.board, &BoardController::changed);
    rig.pass(10s);
    CHECK(changed.count() == 0);
    rig.pass(60s);
    CHECK(changed.count() == 1); // the clock on the wall
}

TEST_CASE("more counters than fit stand in two columns, then take turns", "[board]")
{
    SECTION("eight in one column")
    {
        BoardRig rig(wardConfiguration(8));
        CHECK(rig.board.columns() == 1);
        CHECK(rig.board.pages() == 1);
    }
    SECTION("fourteen in two")
    {
        BoardRig rig(wardConfiguration(14));
        CHECK(rig.board.columns() == 2);
        CHECK(rig.board.pages() == 1);
        CHECK(rig.line(14));
    }
    SECTION("twenty by pages, and the page of a call comes at once")
    {
        BoardRig rig(wardConfiguration(20));
        CHECK(rig.board.pages() == 2);
        CHECK_FALSE(rig.line(18));
        rig.call(18, Certification);
        REQUIRE(rig.line(18));
        CHECK(rig.line(18)->calling);
        rig.pass(7s);
        CHECK(rig.line(18));
        rig.pass(1s);
        CHECK(rig.line(1));
    }
}

TEST_CASE("after hours the board closes only when nobody is being served", "[board]")
{
    BoardRig rig(wardConfiguration(6));
    rig.site.clock.set(SiteZone::vietnam().at(FakeClock::startDay(), QTime(16, 50)));
    rig.feed.refresh();
    rig.call(1, CivilStatus);
    REQUIRE(rig.site.queue.start({1, {}}));
    rig.site.clock.advance(20min);
    rig.feed.refresh();
    CHECK(rig.board.phase() == BoardController::LastCall);
    REQUIRE(rig.site.queue.finish({1, {}}));
    rig.feed.refresh();
    CHECK(rig.board.phase() == BoardController::Closed);
}
