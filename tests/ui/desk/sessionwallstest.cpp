// What an account may not see or do at the desk, and sites without accounts.
#include "tests/support/catch.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/day/dayview.h"

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("an officer of another agency sees and serves only its own", "[desk][session]")
{
    SessionRig rig;
    rig.site.take();
    rig.site.take(QStringLiteral("cong-an"));
    rig.feed.refresh();
    rig.signIn("binh");
    REQUIRE(rig.desk->window().isChoosingCounter()); // this machine stands at the ward's counter
    CHECK(rig.child<QPushButton>("chooserCounter5"));
    CHECK_FALSE(rig.child<QPushButton>("chooserCounter2"));
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("A001")));
    rig.child<QPushButton>("chooserCounter5")->click();
    Q_EMIT rig.desk->window().findChild<QueueView *>()->filterChosen(
        {WaitingFilter::Kind::Everybody, {}});
    const QString seen = rig.everyText();
    CHECK(seen.contains(QStringLiteral("G001")));
    CHECK_FALSE(seen.contains(QStringLiteral("A001")));
    rig.session.lock();
    rig.signIn("hoa");
    CHECK(rig.desk->window().isChoosingCounter());
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("G001")));
}

TEST_CASE("closing the day carries its actor, and is no single agency's to do", "[desk][session]")
{
    SessionRig rig;
    rig.site.take();
    rig.feed.refresh();
    rig.signIn("hoa");
    const qint64 before = rig.site.operationCount();
    auto *page = rig.desk->window().findChild<DayView *>();
    Q_EMIT page->moveWanted();
    CHECK_FALSE(page->isAsking()); // it would tell of other agencies' people
    Q_EMIT page->moveConfirmed();
    CHECK(rig.site.operationCount() == before);
    rig.session.lock();
    rig.signIn("admin");
    rig.site.clock.advance(1s);
    Q_EMIT page->moveWanted();
    Q_EMIT page->moveConfirmed();
    CHECK(rig.site.operationCount() > before);
    CHECK(rig.lastActor() == rig.admin);
    CHECK(rig.slips.size() == 1);
}

TEST_CASE("an account that ends while its person works closes the desk", "[desk][session]")
{
    SessionRig rig;
    rig.signIn("hoa");
    REQUIRE_FALSE(rig.asks());
    REQUIRE(rig.site.staff.disable(rig.hoa, rig.admin));
    rig.feed.refresh();
    CHECK(rig.asks());
    rig.signIn("hoa");
    CHECK(rig.asks());
}

TEST_CASE("a site without accounts asks nobody, until it gets its first", "[desk][session]")
{
    DeskRig rig;
    rig.setting.number = 2;
    Desk desk(rig.services());
    desk.window().show();
    auto *page = desk.window().findChild<QWidget *>(QStringLiteral("signInPage"));
    CHECK_FALSE(page->isVisible());
    CHECK_FALSE(desk.window().findChild<QAction *>(QStringLiteral("deskLock")));
    rig.session.lock(); // there is nobody to lock out
    CHECK_FALSE(page->isVisible());
    CHECK(rig.session.actor().isNull());
    Account admin;
    admin.signIn = QStringLiteral("admin");
    admin.name = QStringLiteral("Quản trị");
    admin.role = Role::Admin;
    REQUIRE(rig.site.staff.add(admin, deskPassword(), {}));
    rig.feed.refresh();
    CHECK(page->isVisible());
}
