#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"

#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

/// The whole window with the keyboard.
struct KeyRig : DeskRig {
    KeyRig()
        : DeskRig()
    {
        setting.number = 2;
        desk = std::make_unique<Desk>(services());
        desk->window().show();
        desk->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desk->window()));
    }
    void key(Qt::Key key)
    {
        site.clock.advance(1s);
        QTest::keyClick(&desk->window(), key);
    }
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_CASE("a whole visit with keys alone", "[desk][keys]")
{
    KeyRig rig;
    for (int i = 0; i < 3; ++i)
        rig.site.take();
    rig.feed.refresh();

    rig.key(Qt::Key_F2);
    CHECK(rig.state(2) == TicketState::Called);
    rig.site.clock.advance(QueueController::RecallPause);
    rig.key(Qt::Key_F3);
    CHECK(rig.line(2).current->recalls == 1);
    rig.key(Qt::Key_F2);
    CHECK(rig.state(2) == TicketState::Serving);
    rig.key(Qt::Key_F3); // means nothing here
    rig.key(Qt::Key_F8);
    CHECK(rig.state(2) == TicketState::Serving);
    rig.key(Qt::Key_F2);
    CHECK(rig.state(2) == TicketState::Called);
    CHECK(rig.line(2).current->shownNumber() == QStringLiteral("A002"));
    rig.key(Qt::Key_F8);
    CHECK(rig.state(2) == std::nullopt);
    rig.key(Qt::Key_F4); // nobody to finish
    CHECK(rig.line(2).servedToday == 1);
    rig.key(Qt::Key_F2);
    rig.key(Qt::Key_F4);
    CHECK(rig.line(2).servedToday == 2);
    CHECK(rig.state(2) == std::nullopt);
}

TEST_CASE("Tab reaches everything, and the focus stays while an answer is awaited", "[desk][keys]")
{
    KeyRig rig;
    rig.site.take();
    rig.feed.refresh();
    QStringList reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(rig.desk->window().focusWidget(), Qt::Key_Tab);
        REQUIRE(rig.desk->window().focusWidget());
        reached.append(rig.desk->window().focusWidget()->objectName());
    }
    INFO(reached.join(u' ').toStdString());
    for (const char *name :
         {"navigationPage0", "navigationMenu", "verb0", "chip0", "waitingTable"}) {
        CAPTURE(name);
        CHECK(reached.contains(QString::fromLatin1(name)));
    }

    auto *verb = rig.desk->window().findChild<QPushButton *>(QStringLiteral("verb0"));
    verb->setFocus();
    rig.far.near = false;
    rig.site.clock.advance(1s);
    QTest::keyClick(verb, Qt::Key_Space);
    REQUIRE(rig.far.open() == 1);
    CHECK(rig.desk->window().focusWidget() == verb);
    rig.far.answerOne();
    CHECK(rig.desk->window().focusWidget() == verb);
}

TEST_CASE("a held key acts once", "[desk][keys]")
{
    KeyRig rig;
    for (int i = 0; i < 3; ++i)
        rig.site.take();
    rig.feed.refresh();
    rig.site.clock.advance(1s);
    auto &window = rig.desk->window();
    QTest::keyPress(&window, Qt::Key_F2);
    for (int i = 0; i < 5; ++i) {
        rig.site.clock.advance(1s);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(window.focusWidget(), &again);
    }
    QTest::keyRelease(&window, Qt::Key_F2);
    CHECK(rig.state(2) == TicketState::Called);
}
