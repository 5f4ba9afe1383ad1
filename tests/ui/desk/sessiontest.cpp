// Who works at the desk: signing in, locking, changing places without a trace of the one before.
#include "tests/support/catch.h"
#include "tests/ui/desk/sessionrig.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("a desk with accounts asks who works there, with keys alone", "[desk][session]")
{
    SessionRig rig;
    CHECK(rig.asks());
    CHECK_FALSE(rig.child<QWidget>("navigation")->isVisible());
    rig.site.take();
    rig.feed.refresh();
    rig.key(Qt::Key_F2); // means nothing yet
    CHECK_FALSE(rig.state(2));

    QWidget *name = rig.desk->window().focusWidget();
    REQUIRE(name == rig.child<QLineEdit>("signInName"));
    QTest::keyClicks(name, QStringLiteral("hoa"));
    QTest::keyClick(name, Qt::Key_Return);
    QWidget *secret = rig.desk->window().focusWidget();
    REQUIRE(secret == rig.child<QLineEdit>("signInPassword"));
    QTest::keyClicks(secret, QStringLiteral("wrong one"));
    QTest::keyClick(secret, Qt::Key_Return);
    rig.awaitAnswer();
    CHECK(rig.asks());
    CHECK_FALSE(rig.child<QLabel>("signInMessage")->text().isEmpty());
    CHECK(rig.child<QLineEdit>("signInPassword")->text().isEmpty());
    CHECK(rig.desk->window().focusWidget() == secret);
    rig.child<QLineEdit>("signInPassword")->setText(DeskPassword);
    QTest::keyClick(secret, Qt::Key_Return);
    rig.awaitAnswer();
    CHECK_FALSE(rig.asks());
    CHECK(rig.child<QWidget>("navigation")->isVisible());
    CHECK(rig.child<QLabel>("navigationPerson")->text() == QStringLiteral("Nguyễn Thị Hoa"));
    rig.key(Qt::Key_F2);
    CHECK(rig.state(2) == TicketState::Called);
    CHECK(rig.lastActor() == rig.hoa);
}

TEST_CASE("everything done at the desk carries its actor", "[desk][session]")
{
    SessionRig rig;
    rig.signIn("hoa");
    CounterMenus menus(rig.services());
    menus.setCounter(2);
    const auto check = [&](const char *what) {
        INFO(what);
        CHECK(rig.lastActor() == rig.hoa);
        // So that the next one cannot be taken for this one.
        REQUIRE(rig.site.help.ask(rig.site.newId(), rig.site.newId().hex()));
        REQUIRE(rig.lastActor().isNull());
    };
    const auto trigger = [](const MenuEntry &entry) {
        const MenuEntry *leaf = &entry;
        while (!leaf->act)
            leaf = &leaf->entries.front();
        leaf->act();
    };
    for (int i = 0; i < 6; ++i)
        rig.site.take();
    rig.feed.refresh();
    QueueView *view = rig.desk->window().findChild<QueueView *>();
    for (const Verb verb : {Verb::CallNext, Verb::Recall, Verb::Arrived, Verb::FinishAndNext,
                            Verb::NoShow, Verb::CallNext, Verb::Hold, Verb::CallNext, Verb::Arrived,
                            Verb::Undo, Verb::CallNext, Verb::Finish}) {
        rig.site.clock.advance(QueueController::RecallPause);
        Q_EMIT view->verbChosen(verb);
        check("a verb");
        rig.feed.refresh();
    }
    const Ticket absent = rig.feed.snapshot().absent.front();
    std::size_t local = 0;
    const auto entries = menus.ofListed(absent); // come back, journey, needs, slip, void
    for (const MenuEntry &entry : entries) {
        const qint64 before = rig.site.operationCount();
        trigger(entry);
        if (rig.site.operationCount() > before)
            check("the menu of one who was absent");
        else
            ++local;
    }
    CHECK(entries.size() == 5);
    CHECK(local == 1); // the copy of a slip: paper is no matter of the journal
    trigger(menus.more({}).front());
    check("taking a number");
    CHECK(rig.slips.size() == 1);
    trigger(menus.pauses().front());
    check("a pause");
    trigger(menus.pauses().back());
    check("closing");
    Q_EMIT view->verbChosen(Verb::Resume);
    check("opening");
    rig.feed.refresh();
    rig.key(Qt::Key_F10);
    CHECK(rig.lastActor() == rig.hoa); // help promised
}

TEST_CASE("locking leaves nothing of the person on the window", "[desk][session]")
{
    SessionRig rig;
    const QString person = QStringLiteral("Nguyễn Thị Hoa");
    for (int i = 0; i < 3; ++i)
        rig.site.take();
    rig.signIn("hoa");
    rig.feed.refresh();
    rig.key(Qt::Key_F2);
    auto *view = rig.desk->window().findChild<QueueView *>();
    Q_EMIT view->filterChosen({WaitingFilter::Kind::Everybody, {}});
    view->showMessage({DeskMessage::Kind::Problem, QStringLiteral("nhắn riêng")});
    rig.site.clock.advance(1s);
    Q_EMIT view->verbChosen(Verb::More);
    auto *menu = rig.child<QMenu>("counterMenu");
    REQUIRE(menu);
    REQUIRE(menu->isVisible());
    REQUIRE(rig.everyText().contains(person));
    REQUIRE(rig.everyText().contains(QStringLiteral("A001")));

    const QPointer<QMenu> open(menu);
    rig.child<QAction>("deskLock")->trigger();
    CHECK(rig.asks());
    CHECK((!open || !open->isVisible()));
    const QString left = rig.everyText();
    CHECK_FALSE(left.contains(person));
    CHECK_FALSE(left.contains(QStringLiteral("A001")));
    CHECK_FALSE(left.contains(QStringLiteral("nhắn riêng")));
    CHECK(rig.child<QLineEdit>("signInName")->text() == QStringLiteral("hoa"));
    CHECK(rig.desk->window().focusWidget() == rig.child<QLineEdit>("signInPassword"));

    // What happens meanwhile is not shown, nor can anything be done.
    rig.site.take();
    REQUIRE(rig.site.help.ask(rig.site.newId(), QStringLiteral("Máy lấy số")));
    rig.feed.refresh();
    CHECK(rig.child<QLabel>("helpText")->text().isEmpty());
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("A00")));
    const qint64 before = rig.site.operationCount();
    for (const Qt::Key key :
         {Qt::Key_F1, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F8, Qt::Key_F10})
        rig.key(key);
    Q_EMIT view->verbChosen(Verb::Recall);
    CHECK(rig.site.operationCount() == before);

    SECTION("the same person goes on where the counter stands")
    {
        rig.signIn("hoa");
        CHECK_FALSE(rig.asks());
        CHECK(rig.child<QLabel>("cardNumber")->text() == QStringLiteral("A001"));
        CHECK(rig.child<QueueView>("queueView")
                  ->findChild<QLabel *>(QStringLiteral("messageText"))
                  ->text()
                  .isEmpty());
        CHECK(rig.child<QLabel>("helpText")->text().contains(QStringLiteral("Máy lấy số")));
        CHECK(rig.child<QAction>("deskLock"));
    }
    SECTION("another person comes as themselves")
    {
        rig.signIn("admin");
        CHECK(rig.child<QLabel>("navigationPerson")->text() == QStringLiteral("Quản trị"));
        rig.desk->window().activateWindow(); // without a window manager the closed menu took that
        REQUIRE(QTest::qWaitForWindowActive(&rig.desk->window()));
        rig.site.clock.advance(QueueController::RecallPause);
        rig.key(Qt::Key_F3);
        CHECK(rig.lastActor() == rig.admin);
    }
}

TEST_CASE("Ctrl+L locks, and so does leaving the desk alone", "[desk][session]")
{
    SessionRig rig(400ms);
    rig.signIn("hoa");
    rig.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(rig.asks());
    rig.signIn("hoa");
    for (int i = 0; i < 6; ++i) { // busy hands keep it open
        QTest::qWait(100);
        QTest::keyClick(&rig.desk->window(), Qt::Key_Shift);
    }
    CHECK_FALSE(rig.asks());
    CHECK(QTest::qWaitFor([&] { return rig.asks(); }, 3000));
    CHECK_FALSE(rig.session.account());
}

TEST_CASE("an answer that comes late belongs to who asked", "[desk][session]")
{
    SessionRig rig;
    rig.site.take();
    rig.signIn("hoa");
    rig.feed.refresh();
    rig.far.near = false;
    rig.key(Qt::Key_F2);
    REQUIRE(rig.far.open() == 1);
    rig.session.lock();
    rig.signIn("admin");
    rig.far.refuseOne(ClaimError::NobodyDecides);
    CHECK(rig.child<QueueView>("queueView")
              ->findChild<QLabel *>(QStringLiteral("messageText"))
              ->text()
              .isEmpty());
    rig.key(Qt::Key_F2); // nothing is held up by what hoa asked
    REQUIRE(rig.far.open() == 1);
    CHECK(rig.far.asked.front().actor == rig.hoa);
    CHECK(rig.far.asked.back().actor == rig.admin);
    CHECK(rig.far.asked.front().request != rig.far.asked.back().request);
}

TEST_CASE("who signs in after a sudden stop is told of it, after the counter is chosen, too",
          "[desk][session]")
{
    SessionRig rig;
    rig.site.take();
    const Instant stopped = rig.site.clock.now();
    rig.site.clock.advance(12min);
    Journal::Transaction transaction(rig.site.journal);
    rig.site.days.interrupt(transaction, rig.site.queue.today(), {stopped, rig.site.clock.now()});
    transaction.commit();
    rig.feed.refresh();
    rig.signIn("hoa");
    const auto told = [&] {
        QTest::qWait(10);
        const auto *page = rig.child<QueueView>("queueView");
        const auto *text = page->findChild<QLabel *>(QStringLiteral("messageText"));
        return text->text().startsWith(QStringLiteral("Máy tắt đột ngột lúc 08:00"));
    };
    CHECK(told());
    rig.desk->window().showCounterChooser();
    rig.child<QPushButton>("chooserCounter3")->click();
    CHECK(told());
}
