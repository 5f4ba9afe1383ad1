#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"

#include <QAction>
#include <QMenu>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

QLabel *label(Desk &desk, const char *name)
{
    return desk.window().findChild<QLabel *>(QString::fromLatin1(name));
}

// Each page has a bar of its own.
QString message(Desk &desk)
{
    const auto *page = desk.window().findChild<QueueView *>();
    return page->findChild<QLabel *>(QStringLiteral("messageText"))->text();
}

void show(Desk &desk)
{
    desk.window().show();
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
}

} // namespace

TEST_CASE("the counter is asked once and remembered", "[desk]")
{
    DeskRig rig;
    Desk desk(rig.services());
    show(desk);
    CHECK(desk.window().isChoosingCounter());

    SECTION("a digit chooses")
    {
        QTest::keyClick(desk.window().focusWidget(), Qt::Key_3);
        CHECK_FALSE(desk.window().isChoosingCounter());
        CHECK(rig.setting.number == 3);
        CHECK(label(desk, "navigationPlace")->text() == QStringLiteral("Quầy 3"));
        CHECK(label(desk, "navigationServes")->text() == QStringLiteral("Chứng thực, Hộ tịch"));
    }
    SECTION("a digit of no counter does not")
    {
        QTest::keyClick(desk.window().focusWidget(), Qt::Key_4);
        CHECK(desk.window().isChoosingCounter());
        CHECK_FALSE(rig.setting.number);
    }
    SECTION("so does a press")
    {
        desk.window().findChild<QPushButton *>(QStringLiteral("chooserCounter5"))->click();
        CHECK(rig.setting.number == 5);
    }
    SECTION("or Enter on a counter that has the focus")
    {
        auto *button = desk.window().findChild<QPushButton *>(QStringLiteral("chooserCounter5"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        CHECK(rig.setting.number == 5);
    }
    SECTION("until then the page of the queue is this question")
    {
        const auto press = [&](const char *page) {
            desk.window().findChild<QPushButton *>(QString::fromLatin1(page))->click();
        };
        press("navigationPage1");
        CHECK_FALSE(desk.window().isChoosingCounter());
        press("navigationPage0");
        CHECK(desk.window().isChoosingCounter());
    }
}

TEST_CASE("a remembered counter is taken, an unknown one asked again", "[desk]")
{
    DeskRig rig;
    rig.setting.number = 2;
    Desk known(rig.services());
    CHECK_FALSE(known.window().isChoosingCounter());
    rig.setting.number = 77;
    Desk unknown(rig.services());
    CHECK(unknown.window().isChoosingCounter());
}

TEST_CASE("the counter can be changed in the menu, and the menu can grow", "[desk]")
{
    DeskRig rig;
    rig.setting.number = 2;
    Desk desk(rig.services());
    const auto entries = desk.window().menu()->actions().size();
    desk.window().menu()->actions().constFirst()->trigger();
    CHECK(desk.window().isChoosingCounter());
    CHECK(desk.window().addMenuAction(QStringLiteral("Trình diễn")));
    CHECK(desk.window().menu()->actions().size() == entries + 1);
}

TEST_CASE("a call for help is answered with F10", "[desk][help]")
{
    DeskRig rig;
    rig.setting.number = 2;
    Desk desk(rig.services());
    show(desk);
    CHECK(label(desk, "helpText")->text().isEmpty());

    const auto call = rig.site.help.ask(rig.site.newId(), QStringLiteral("Máy lấy số"));
    REQUIRE(call);
    rig.feed.refresh();
    CHECK(label(desk, "helpText")->text().contains(QStringLiteral("08:00")));
    QTest::keyClick(&desk.window(), Qt::Key_F10);
    CHECK(label(desk, "helpText")->text().isEmpty());
    const auto answered = rig.site.help.find(call.value().id);
    REQUIRE(answered);
    CHECK(answered->state == HelpState::Coming);
    CHECK(answered->counter == 2);
    CHECK_FALSE(message(desk).isEmpty());
}

TEST_CASE("help that somebody else promised a moment earlier", "[desk][help]")
{
    DeskRig rig;
    rig.setting.number = 2;
    Desk desk(rig.services());
    show(desk);
    const auto call = rig.site.help.ask(rig.site.newId(), QStringLiteral("Máy lấy số"));
    REQUIRE(call);
    rig.feed.refresh();
    REQUIRE(rig.site.help.promise(call.value().id, 5, {})); // not told yet
    QTest::keyClick(&desk.window(), Qt::Key_F10);
    CHECK(rig.site.help.find(call.value().id)->counter == 5);
    CHECK_FALSE(message(desk).isEmpty());
    CHECK(label(desk, "helpText")->text().isEmpty());
}

TEST_CASE("a disk that fills up is told before it is full, and when it is", "[desk]")
{
    DeskRig rig;
    rig.setting.number = 2;
    DiskRoom room;
    DeskServices services = rig.services();
    services.room = [&] { return room; };
    Desk desk(services);
    const QLabel *trouble = label(desk, "deskTrouble");
    CHECK(trouble->isHidden());
    room.bytes = 150LL * 1024 * 1024;
    rig.feed.refresh();
    CHECK_FALSE(trouble->isHidden());
    CHECK(trouble->text().startsWith(QStringLiteral("Ổ đĩa sắp đầy: còn 150 MB")));
    room.bytes = 0;
    rig.feed.refresh();
    CHECK(trouble->text().startsWith(QStringLiteral("Ổ đĩa đã đầy")));
    room = {};
    rig.feed.refresh();
    CHECK(trouble->isHidden());
}

TEST_CASE("the desk says how safe the work is, and stands out when it is not", "[desk]")
{
    DeskRig rig;
    rig.setting.number = 2;
    SavedState state;
    DeskServices services = rig.services();
    services.saved = [&] { return state; };
    Desk desk(services);
    const auto shows = [&](const QString &text, bool bad) {
        rig.feed.refresh();
        const QLabel *saved = label(desk, "navigationSaved");
        CHECK_FALSE(saved->isHidden());
        CHECK(saved->text() == text);
        CHECK(saved->property("bad").toBool() == bad);
    };
    shows(QStringLiteral("Chưa sao lưu"), false);
    state.last = rig.site.clock.now();
    shows(QStringLiteral("Đã sao lưu 23/11 lúc 08:00"), false);
    state.daysUnsaved = 4;
    state.late = true;
    shows(QStringLiteral("Đã 4 ngày chưa sao lưu"), true);
    state = {.last = state.last, .unrestorable = true};
    shows(QStringLiteral("Bản sao lưu gần nhất không khôi phục được"), true);

    Desk practice(rig.services());
    CHECK(label(practice, "navigationSaved")->isHidden());
}
