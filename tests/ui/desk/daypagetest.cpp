#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "ui/desk/day/daycontroller.h"
#include "ui/desk/day/dayview.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct DayRig : DeskRig {
    DayRig()
        : DeskRig(open())
        , controller(services(), view)
    {
        site.clock.set(SiteZone::vietnam().at(FakeClock::startDay(), QTime(16, 30)));
        view.show();
        feed.refresh();
    }
    static SiteConfiguration open()
    {
        SiteConfiguration wanted = testConfiguration();
        wanted.site.opening.clear();
        for (int weekday = 1; weekday <= 5; ++weekday)
            wanted.site.opening.push_back({weekday, QTime(7, 30), QTime(17, 0)});
        return wanted;
    }
    QString text(const char *name) const
    {
        return view.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    bool shows(const char *name) const
    {
        return view.findChild<QWidget *>(QString::fromLatin1(name))->isVisible();
    }
    void press(const char *name)
    {
        auto *button = view.findChild<QPushButton *>(QString::fromLatin1(name));
        REQUIRE(button->isVisible());
        button->click();
    }
    void moveAll()
    {
        press("dayMove");
        press("dayMoveYes");
    }
    QStringList left() const
    {
        const auto *list = view.findChild<QListWidget *>();
        QStringList lines;
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines;
    }
    DayView view;
    DayController controller;
};

} // namespace

TEST_CASE("closing shows who is left, gives them another day with a slip, then closes", "[desk]")
{
    DayRig rig;
    rig.site.take();
    rig.site.take();
    REQUIRE(rig.site.next(2));
    rig.feed.refresh();
    CHECK(rig.text("dayTitle") == QStringLiteral("Thứ Hai 23/11/2026"));
    CHECK(rig.left()
          == QStringList{QStringLiteral("A001 · Hộ tịch · lấy số lúc 16:30 · đang ở quầy 2"),
                         QStringLiteral("A002 · Hộ tịch · lấy số lúc 16:30 · đang chờ")});
    CHECK_FALSE(rig.shows("dayClose"));

    CHECK(rig.text("dayAtCounters").contains(QStringLiteral("A001 ở quầy 2")));

    rig.moveAll();
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().day == FakeClock::startDay().addDays(1));
    CHECK(rig.text("messageText")
              .contains(QStringLiteral("Thứ Ba 24/11/2026: A002 ngày 23/11 nay là A001.")));
    CHECK_FALSE(rig.shows("dayMove"));

    REQUIRE(rig.site.queue.finish({2, {}}));
    rig.feed.refresh();
    CHECK(rig.shows("dayNobody"));
    CHECK(rig.text("dayFigures")
          == QStringLiteral("1 người đã xong · 1 người đã chuyển sang Thứ Ba 24/11/2026 · ngày này "
                            "không nhận thêm số"));
    CHECK_FALSE(rig.shows("dayAtCounters"));
}

TEST_CASE("nobody is moved before a person read who, where to and what it means", "[desk]")
{
    DayRig rig;
    rig.site.take();
    rig.site.take();
    rig.feed.refresh();
    rig.press("dayMove");
    CHECK(rig.shows("dayQuestion"));
    CHECK_FALSE(rig.shows("dayMove"));
    CHECK(rig.text("dayAsked").contains(QStringLiteral("2 người đang chờ")));
    CHECK(rig.text("dayAsked").contains(QStringLiteral("Thứ Ba 24/11/2026")));
    CHECK(rig.view.focusWidget() == rig.view.findChild<QPushButton *>(QStringLiteral("dayMoveNo")));

    rig.site.take(); // somebody comes while it is read
    rig.feed.refresh();
    QTest::qWait(50);
    REQUIRE(rig.view.grab().save(QStringLiteral(MOTCUA_SHOTS "/desk-closing-question.png")));
    CHECK(rig.text("dayAsked").contains(QStringLiteral("3 người đang chờ")));
    QTest::keyClick(rig.view.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(rig.shows("dayQuestion"));
    CHECK(rig.slips.empty());
    rig.press("dayMove");
    rig.press("dayMoveNo");
    CHECK(rig.slips.empty());
    CHECK(rig.shows("dayMove"));
    CHECK_FALSE(rig.site.dayService.summary(FakeClock::startDay()).value().closed);

    rig.press("dayMove");
    while (rig.site.next(2))
        REQUIRE(rig.site.queue.finish({2, {}}));
    rig.feed.refresh(); // nobody is left to be asked about
    CHECK_FALSE(rig.shows("dayQuestion"));
}

TEST_CASE("a closing is taken back for some minutes, and says what the people hold", "[desk]")
{
    DayRig rig;
    rig.site.take();
    rig.feed.refresh();
    CHECK_FALSE(rig.shows("dayReopen"));
    rig.moveAll();
    rig.press("dayReopen");
    CHECK(
        rig.text("messageText").startsWith(QStringLiteral("Thứ Hai 23/11/2026 tiếp tục nhận số.")));
    CHECK(rig.text("messageText").contains(QStringLiteral("A001")));
    CHECK(rig.left().size() == 1);
    CHECK_FALSE(rig.shows("dayReopen"));

    rig.moveAll();
    rig.site.clock.advance(DayService::ReopenWithin + 1s);
    rig.feed.refresh();
    CHECK_FALSE(rig.shows("dayReopen"));
}

TEST_CASE("a day with nobody left is closed by one press", "[desk]")
{
    DayRig rig;
    rig.site.take();
    REQUIRE(rig.site.next(2));
    REQUIRE(rig.site.queue.finish({2, {}}));
    rig.feed.refresh();
    rig.press("dayClose");
    CHECK(rig.site.dayService.summary(FakeClock::startDay()).value().closed);
    CHECK_FALSE(rig.shows("dayClose"));
    CHECK(rig.site.take().day == FakeClock::startDay().addDays(1));
}

TEST_CASE("the next morning is told of an evening that nobody closed", "[desk]")
{
    DayRig rig;
    QSignalSpy told(&rig.controller, &DayController::unclosedFound);
    rig.site.take();
    rig.feed.refresh();
    CHECK(told.isEmpty());
    rig.site.clock.advance(15h);
    rig.site.take();
    rig.feed.refresh();
    rig.feed.refresh();
    REQUIRE(told.count() == 1);
    CHECK(told.front().front().value<DeskMessage>().text.contains(QStringLiteral("1 người")));
    CHECK(rig.text("dayTitle") == QStringLiteral("Thứ Hai 23/11/2026"));
    rig.moveAll();
    CHECK(rig.slips.front().day == FakeClock::startDay().addDays(1));
    CHECK(rig.text("dayTitle") == QStringLiteral("Thứ Ba 24/11/2026"));
}

TEST_CASE("a window open over night tells of the evening again when the doors open, and no longer "
          "than it is true",
          "[desk]")
{
    DayRig rig;
    QSignalSpy told(&rig.controller, &DayController::unclosedFound);
    QSignalSpy changed(&rig.controller, &DayController::unclosedChanged);
    QSignalSpy people(&rig.controller, &DayController::leftOverChanged);
    rig.site.take();
    rig.site.take();
    rig.feed.refresh();
    rig.site.clock.advance(12h); // 4:30: nobody is there to read it
    rig.feed.refresh();
    CHECK(told.count() == 1);
    rig.site.clock.advance(3h); // 7:30
    rig.feed.refresh();
    rig.feed.refresh();
    REQUIRE(told.count() == 2);
    CHECK(people.last().front().toInt() == 2);
    CHECK(changed.isEmpty());
    rig.moveAll();
    REQUIRE(changed.count() == 1);
    CHECK(changed.front().at(0).value<DeskMessage>() == told.last().front().value<DeskMessage>());
    CHECK(changed.front().at(1).value<DeskMessage>().text.isEmpty());
    CHECK(people.last().front().toInt() == 0);
}

TEST_CASE("several evenings that nobody closed are one question", "[desk]")
{
    DayRig rig;
    QSignalSpy told(&rig.controller, &DayController::unclosedFound);
    rig.site.take();
    rig.site.clock.advance(24h);
    rig.site.take();
    REQUIRE(rig.site.next(2));
    REQUIRE(rig.site.queue.start({2, {}})); // and so the evening began
    rig.site.clock.advance(16h);
    rig.feed.refresh();
    rig.site.take();
    rig.feed.refresh();
    REQUIRE(told.count() == 1);
    CHECK(told.front().front().value<DeskMessage>().text.contains(QStringLiteral("2 người")));
    CHECK(rig.text("dayTitle") == QStringLiteral("Thứ Ba 24/11/2026 và 1 ngày trước đó"));
    CHECK(rig.left()
          == QStringList{QStringLiteral("A001 · Hộ tịch · lấy số lúc 16:30 ngày 23/11 · đang chờ"),
                         QStringLiteral("A001 · Hộ tịch · lấy số lúc 16:30 · đang ở quầy 2")});
    CHECK_FALSE(rig.shows("dayAtCounters")); // no counter can finish it any more
    CHECK_FALSE(rig.shows("dayClose"));
    rig.press("dayMove");
    QTest::qWait(50);
    REQUIRE(rig.view.grab().save(QStringLiteral(MOTCUA_SHOTS "/desk-closing-evenings.png")));
    CHECK(rig.text("dayAsked").contains(QStringLiteral("1 người đang chờ")));
    CHECK(rig.text("dayAsked").contains(QStringLiteral("1 ngày trước đó")));
    CHECK_FALSE(rig.text("dayAsked").contains(QStringLiteral("10 phút"))); // past is past
    rig.press("dayMoveYes");
    CHECK(rig.slips.size() == 1);
    CHECK(rig.text("dayTitle") == QStringLiteral("Thứ Tư 25/11/2026"));
    CHECK(rig.left().size() == 2);
}

TEST_CASE("who works is told once that the machine stopped suddenly, and what to do", "[desk]")
{
    DayRig rig;
    QSignalSpy told(&rig.controller, &DayController::stopFound);
    rig.site.take();
    const Instant stopped = rig.site.clock.now();
    rig.site.clock.advance(12min);
    Journal::Transaction transaction(rig.site.journal);
    rig.site.days.interrupt(transaction, FakeClock::startDay(), {stopped, rig.site.clock.now()});
    transaction.commit();
    rig.feed.refresh();
    rig.feed.refresh();
    REQUIRE(told.count() == 1);
    CHECK(
        told.front().front().value<DeskMessage>().text
        == QStringLiteral("Máy tắt đột ngột lúc 16:30, hoạt động lại lúc 16:42. Không mất gì: 1 "
                          "người đang chờ. Việc cần làm: ghi bù những người đã tiếp bằng tay trong "
                          "lúc đó."));
    rig.controller.start(); // somebody else signed in
    CHECK(told.count() == 2);
    rig.site.clock.advance(31min);
    rig.controller.start();
    CHECK(told.count() == 2);
}
