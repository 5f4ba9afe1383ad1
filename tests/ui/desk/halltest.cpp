// What heads see beyond a counter's own work: the silent key, and the strip.
#include "tests/support/catch.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/hall/hallstrip.h"
#include "ui/desk/hall/hallwords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

QStringList notes(SessionRig &rig)
{
    QStringList texts;
    for (const HallNote &note : rig.desk->window().hall().notes())
        texts.append(note.text);
    return texts;
}

QString message(SessionRig &rig)
{
    const auto *page = rig.desk->window().findChild<QueueView *>();
    return page->findChild<QLabel *>(QStringLiteral("messageText"))->text();
}

QString banner(SessionRig &rig) { return rig.child<QLabel>("helpText")->text(); }

void shoot(QWidget &window, const char *name)
{
    QTest::qWait(50);
    REQUIRE(window.grab().save(QStringLiteral(MOTCUA_SHOTS "/%1.png").arg(QLatin1String(name))));
}

} // namespace

TEST_CASE("the silent key asks without a trace in the hall or a word on the screen", "[desk][hall]")
{
    SessionRig rig;
    rig.signIn("hoa");
    rig.key(Qt::Key_F1);
    REQUIRE(rig.site.help.open().size() == 1);
    const HelpCall call = rig.site.help.open().front();
    CHECK(call.asking == 2);
    CHECK(rig.lastActor() == rig.hoa);
    CHECK(message(rig) == QStringLiteral("Đã ghi nhận."));
    rig.site.clock.advance(HelpDesk::HeadsPatience + 1s);
    rig.feed.refresh();
    CHECK(banner(rig).isEmpty()); // never at the desk that asks
    rig.key(Qt::Key_F1);
    CHECK(rig.site.help.open().size() == 1);

    REQUIRE(rig.site.help.promise(call.id, 3, {}));
    rig.feed.refresh();
    CHECK(message(rig) == QStringLiteral("Đã có người đang đến."));
}

TEST_CASE("a counter that asks is shown to heads at once, to the others when nobody came", "[hall]")
{
    SessionRig rig;
    const Id call = rig.site.help.askSilently(rig.site.newId(), 3, {}).value().id;
    rig.feed.refresh();
    SECTION("a head, who answers with F10")
    {
        rig.signIn("admin");
        CHECK(banner(rig) == QStringLiteral("Quầy 3 cần lãnh đạo, từ 08:00"));
        rig.key(Qt::Key_F10);
        CHECK(rig.site.help.find(call)->state == HelpState::Coming);
        CHECK(rig.site.help.find(call)->counter == 2);
        CHECK(banner(rig).isEmpty());
    }
    SECTION("an officer, after the heads' patience")
    {
        rig.signIn("hoa");
        CHECK(banner(rig).isEmpty());
        rig.site.clock.advance(HelpDesk::HeadsPatience);
        rig.feed.refresh();
        CHECK(banner(rig).startsWith(QStringLiteral("Quầy 3")));
    }
}

TEST_CASE("in a site without accounts every other desk shows a counter that asks", "[desk][hall]")
{
    DeskRig rig;
    rig.setting.number = 2;
    Desk desk(rig.services());
    REQUIRE(rig.site.help.askSilently(rig.site.newId(), 3, {}));
    rig.feed.refresh();
    CHECK_FALSE(desk.window().findChild<QLabel *>(QStringLiteral("helpText"))->text().isEmpty());
    CHECK(desk.window().hall().notes().empty());
}

TEST_CASE("the strip tells heads who waits too long, who stands alone and who could call", "[hall]")
{
    SessionRig rig;
    SiteConfiguration open = rig.site.sites.configuration();
    open.site.opening.clear();
    for (int weekday = 1; weekday <= 7; ++weekday)
        open.site.opening.push_back({weekday, QTime(7, 30), QTime(17, 0)});
    REQUIRE(rig.site.sites.apply(open, {}));
    rig.site.take();
    rig.site.take();
    rig.site.take(QStringLiteral("chung-thuc"));
    REQUIRE(rig.site.next(2));
    rig.site.clock.advance(31min);
    rig.feed.refresh();
    CHECK(notes(rig).isEmpty()); // nobody is signed in
    rig.signIn("hoa");
    CHECK(notes(rig).isEmpty());
    rig.desk->window().findChild<QAction *>(QStringLiteral("deskLock"))->trigger();
    rig.signIn("admin");
    CHECK(notes(rig)
          == QStringList{QStringLiteral("Quầy 2: chưa ai tiếp A001, đã 31 phút"),
                         QStringLiteral("Chờ lâu nhất: B001, Chứng thực, 31 phút · 2 người chờ "
                                        "quá lâu"),
                         QStringLiteral("Chưa có người ở quầy 1, 3, 5, 6")});
    shoot(rig.desk->window(), "desk-hall");

    REQUIRE(rig.site.next(1));
    REQUIRE(rig.site.queue.finish({1, {}}));
    rig.site.clock.advance(2min);
    rig.feed.refresh();
    CHECK(notes(rig).contains(QStringLiteral("Quầy 1 rảnh, 1 người đang chờ quầy này")));
    rig.desk->window().findChild<QAction *>(QStringLiteral("deskLock"))->trigger();
    CHECK(notes(rig).isEmpty());
}

TEST_CASE("whoever signed in at a counter works there", "[desk][hall]")
{
    SessionRig rig;
    rig.signIn("admin");
    rig.feed.refresh();
    CHECK(notes(rig) == QStringList{QStringLiteral("Chưa có người ở quầy 1, 3, 5, 6")});
    CHECK(rig.lastActor() == rig.admin);
    const qint64 before = rig.site.operationCount();
    rig.desk->window().findChild<QAction *>(QStringLiteral("deskLock"))->trigger();
    rig.signIn("hoa");
    CHECK(rig.site.operationCount() == before); // it is known already
}

TEST_CASE("the list marks a wait beyond the field's minutes in words", "[desk][hall]")
{
    PageRig rig;
    rig.site.take();
    rig.site.clock.advance(29min);
    rig.feed.refresh();
    const auto *model = rig.view.findChild<QAbstractItemView *>()->model();
    const auto cell = [&] { return model->index(0, WaitingModel::Waited); };
    CHECK(cell().data().toString() == QStringLiteral("29 phút"));
    CHECK_FALSE(cell().data(WaitingModel::LateRole).toBool());
    rig.site.clock.advance(1min);
    rig.feed.refresh();
    CHECK(cell().data().toString() == QStringLiteral("30 phút, lâu"));
    CHECK(cell().data(WaitingModel::LateRole).toBool());
}
