// Pages of dossiers in the whole window, with accounts.
#include "core/dossiers/handoverservice.h"
#include "core/dossiers/tracking.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "tests/ui/desk/patience.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/dossiers/dossierreader.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/models/queuefeed.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct DossierDeskRig : SessionRig {
    DossierDeskRig() { DossierRig::load(*this); }
    bool hasEntry(const char *title)
    {
        for (const QPushButton *button : desk->window().findChildren<QPushButton *>()) {
            if (button->objectName().startsWith(QStringLiteral("navigationPage"))
                && button->accessibleName().startsWith(QString::fromUtf8(title)))
                return button->isVisible();
        }
        FAIL("no such page");
        return false;
    }
    bool shows(const char *page) { return child<QWidget>(page)->isVisible(); }
    QString text(const char *page, const char *name)
    {
        return readText(*child<QWidget>(page), name);
    }
};

} // namespace

TEST_CASE("a commune that uses the queue alone sees one entry in the menu, no page",
          "[desk][dossiers]")
{
    DossierDeskRig rig;
    rig.signIn("hoa");
    for (const char *page :
         {"Nhận hồ sơ", "Hồ sơ", "Bàn giao hồ sơ", "Đến hạn", "Báo cho dân", "Chờ nhập"})
        CHECK_FALSE(rig.hasEntry(page));
    REQUIRE(rig.child<QAction>("deskReceive")->isVisible());
    rig.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(rig.shows("intakeView"));
    CHECK(rig.hasEntry("Nhận hồ sơ"));
    CHECK_FALSE(rig.hasEntry("Hồ sơ"));
    DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.feed.refresh();
    for (const char *page :
         {"Nhận hồ sơ", "Hồ sơ", "Bàn giao hồ sơ", "Đến hạn", "Báo cho dân", "Chờ nhập"})
        CHECK(rig.hasEntry(page));
}

TEST_CASE("an officer reads that Tết is open, and is not led to the settings",
          "[desk][dossiers][calendar]")
{
    DossierDeskRig rig;
    DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.signIn("hoa");
    for (QPushButton *button : rig.desk->window().findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Đến hạn")))
            button->click();
    }
    REQUIRE(rig.shows("dueView"));
    CHECK(rig.shows("dueCalendar"));
    CHECK_FALSE(rig.shows("dueEnter"));
}

TEST_CASE("all pages together leave the window as high as an old screen", "[desk][dossiers]")
{
    DossierDeskRig rig;
    DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.signIn("hoa");
    REQUIRE(rig.hasEntry("Chờ nhập"));
    rig.desk->window().resize(1366, 768);
    settled(rig.desk->window());
    CHECK(rig.desk->window().size() == QSize(1366, 768));
}

TEST_CASE("what an act asks for has room on an old screen, and the rest of its keys make way",
          "[desk][dossiers]")
{
    DossierDeskRig rig;
    const Dossier dossier =
        DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.signIn("hoa");
    rig.desk->window().resize(1366, 768);
    rig.desk->scanned(dossier.code());
    REQUIRE(rig.shows("dossierView"));
    for (const Qt::Key key : {Qt::Key_F3, Qt::Key_F6}) {
        rig.key(key);
        settled(rig.desk->window());
        const auto *form = rig.child<QWidget>("dossierForm");
        REQUIRE(form->isVisible());
        CHECK_FALSE(rig.child<QWidget>("dossierKeys")->isVisible());
        for (const QWidget *field : form->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QLineEdit *>(field)
                || qobject_cast<const QPlainTextEdit *>(field)
                || qobject_cast<const QPushButton *>(field);
            if (isField && field->isVisible())
                CHECK(field->height()
                      >= std::min(field->minimumSizeHint().height(), field->maximumHeight()));
        }
        rig.child<QPushButton>("dossierLeave")->click();
        CHECK(rig.child<QWidget>("dossierKeys")->isVisible());
    }
    rig.child<QPushButton>("dossierPane1")->setText(QStringLiteral("Tệp: 3"));
    QTest::keyClick(&rig.desk->window(), Qt::Key_2, Qt::ControlModifier);
    CHECK(rig.child<QPushButton>("dossierPane1")->isChecked());
}

TEST_CASE("who comes with the receipt of a ready result: the card says what to hand over",
          "[desk][dossiers]")
{
    DossierDeskRig rig;
    const Dossier dossier =
        DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    REQUIRE(rig.site.dossiers.approve(dossier.id, {}, {}));
    rig.signIn("hoa");
    TakeRequest request;
    request.request = rig.site.newId();
    request.field = QStringLiteral("ho-tich");
    request.receipt = trackingEntity(dossier.secret);
    REQUIRE(rig.site.tryTake(request));
    rig.feed.refresh();
    rig.key(Qt::Key_F2);
    const auto *step = rig.child<QLabel>("cardStep");
    CHECK(QTest::qWaitFor([&] { return step->text() == u"Cần trả (Ctrl+H): " + dossier.code(); }));
    rig.child<QAction>("deskReceive")->trigger();
    CHECK(rig.shows("dossierView"));
    CHECK(rig.child<QTreeWidget>("dossiersList")->topLevelItemCount() == 1);
    REQUIRE(rig.site.dossiers.giveBack(dossier.id, {}, rig.hoa));
    rig.feed.refresh();
    CHECK(step->text() == u"Kết quả của giấy hẹn này không còn ở đây");
}

TEST_CASE("who may not see dossiers has no page of them, and no scan opens one", "[desk][dossiers]")
{
    DossierDeskRig rig;
    const Dossier dossier =
        DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.signIn("admin");
    for (const char *page :
         {"Nhận hồ sơ", "Hồ sơ", "Bàn giao hồ sơ", "Đến hạn", "Báo cho dân", "Chờ nhập"})
        CHECK_FALSE(rig.hasEntry(page));
    CHECK_FALSE(rig.child<QAction>("deskReceive")->isVisible());
    rig.desk->scanned(dossier.code());
    CHECK(rig.shows("scanView"));
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("Nguyễn Thị Bình An")));
    rig.session.lock();
    rig.signIn("hoa");
    CHECK(rig.hasEntry("Hồ sơ"));
    rig.session.lock();
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("Nguyễn Thị Bình An")));
}

TEST_CASE("an agency sees its own dossiers only", "[desk][dossiers]")
{
    DossierDeskRig rig;
    const Dossier ward = DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    const Dossier police = DossierRig::receive(rig, "031190005678", "Trần Văn Minh", "1.003197");
    rig.setting.number = 5;
    rig.signIn("binh"); // of the police
    rig.desk->scanned(ward.code());
    CHECK_FALSE(rig.shows("dossierView"));
    rig.desk->scanned(police.code());
    CHECK(rig.shows("dossierView"));
    rig.child<QLineEdit>("dossiersSearch")->clear();
    const auto *list = rig.child<QTreeWidget>("dossiersList");
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(0).startsWith(police.code()));
    CHECK(rig.child<QTreeWidget>("dueList")->topLevelItemCount() == 0); // not looked at yet
}

TEST_CASE("an agency sees what is handed to it, while it lies there", "[desk][dossiers]")
{
    DossierDeskRig rig;
    const Dossier ward = DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    HandOverService &handOvers = rig.site.handOvers;
    const auto give = [&](const QString &to, const Id &actor) {
        REQUIRE(
            handOvers.handOver({ward.id}, {QStringLiteral("Quầy 2"), to, {}, {}, {}, {}}, actor));
    };
    const auto maySee = [&] {
        return DossierReader(rig.services()).maySee(rig.site.dossiers.find(ward.id).value());
    };
    rig.setting.number = 5;
    rig.signIn("binh"); // of the police
    CHECK_FALSE(maySee());
    give(QStringLiteral("Công an phường"), rig.hoa);
    CHECK(maySee());
    rig.desk->scanned(ward.code());
    CHECK(rig.shows("dossierView"));
    REQUIRE(handOvers.takeOver({ward.id}, {}, rig.binh));
    CHECK(maySee());
    give(QStringLiteral("UBND phường"), rig.binh);
    CHECK(maySee()); // until somebody has it
    REQUIRE(handOvers.takeOver({ward.id}, {}, rig.hoa));
    CHECK_FALSE(maySee());
    rig.session.lock();
    CHECK_FALSE(maySee());
}

TEST_CASE("who looks at persons is written down first", "[desk][dossiers]")
{
    DossierDeskRig rig;
    const Dossier dossier =
        DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.signIn("hoa");
    rig.desk->scanned(dossier.code());
    REQUIRE(rig.shows("dossierView"));
    CHECK_FALSE(rig.text("dossierView", "dossierStory").contains(QStringLiteral("031190001234")));
    rig.key(Qt::Key_F11);
    CHECK(rig.text("dossierView", "dossierStory").contains(QStringLiteral("031190001234")));
    CHECK(rig.text("dossierView", "dossierStory").contains(QStringLiteral("0912345678")));
    auto looks = rig.site.accessLog.ofEntity(dossier.id);
    REQUIRE(looks.size() == 1);
    CHECK(looks.front().account == rig.hoa);
    CHECK(looks.front().where == QStringLiteral("dossier"));
    rig.desk->window().showPage(0);
    rig.desk->scanned(dossier.code()); // opened again: hidden again
    CHECK_FALSE(rig.text("dossierView", "dossierStory").contains(QStringLiteral("031190001234")));

    // The clipboard gets a number only after another look.
    rig.child<QPushButton>("navigationPage11")->click();
    REQUIRE(rig.shows("uploadView"));
    for (int i = 0; i < 3; ++i)
        rig.key(Qt::Key_F8);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("031190001234"));
    looks = rig.site.accessLog.ofEntity(dossier.id);
    REQUIRE(looks.size() == 2);
    CHECK(looks.front().where == QStringLiteral("upload"));
    rig.session.lock();
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("a card scanned on the page of intakes is its person; elsewhere it is offered",
          "[desk][dossiers]")
{
    DossierDeskRig rig;
    const Dossier before = DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình", "1.001193");
    rig.signIn("hoa");
    rig.desk->scanned(cardOfAn());
    REQUIRE(rig.shows("scanView"));
    CHECK(rig.site.accessLog.byAccount(rig.hoa).empty());
    rig.child<QPushButton>("scanAction")->click();
    REQUIRE(rig.shows("intakeView"));
    CHECK(rig.child<QLineEdit>("ownerName")->text() == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(rig.child<QLineEdit>("ownerPhone")->text() == QStringLiteral("0912345678"));
    const auto looks = rig.site.accessLog.ofEntity(before.owner);
    REQUIRE(looks.size() == 1);
    CHECK(looks.front().where == QStringLiteral("intake"));
    QStringList differ;
    for (const QLabel *label :
         rig.child<QWidget>("owner")->findChildren<QLabel *>(QStringLiteral("personDifference")))
        differ.append(label->text());
    CHECK(differ.contains(QStringLiteral("Họ tên đã ghi trước đây: Nguyễn Thị Bình")));
    lookAt(rig.desk->window(), QSize(1366, 768), "desk-intake-differences");
    rig.desk->scanned(QStringLiteral("031085000111||Trần Văn Minh|02011985|Nam|X|10052021"));
    CHECK(rig.shows("intakeView"));
    CHECK(rig.child<QLineEdit>("ownerName")->text() == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(rig.everyText().contains(QStringLiteral("Thẻ vừa quét là của Trần Văn Minh")));
    lookAt(rig.desk->window(), QSize(1366, 768), "desk-intake-second-card");
    rig.child<QPushButton>("cardReplace")->click();
    CHECK(rig.child<QLineEdit>("ownerName")->text() == QStringLiteral("Trần Văn Minh"));
    rig.session.lock();
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("Trần Văn Minh")));
    CHECK(rig.child<QLineEdit>("ownerName")->text().isEmpty());
    rig.signIn("hoa"); // what was typed waits for its writer
    CHECK(rig.everyText().contains(QStringLiteral("1 hồ sơ đang nhập dở")));
    rig.session.lock();
    rig.signIn("binh");
    rig.key(Qt::Key_H, Qt::ControlModifier);
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("Trần Văn Minh")));
}

TEST_CASE("a dossier is received for the number at the counter, from the menu of the queue",
          "[desk][dossiers]")
{
    DossierDeskRig rig;
    rig.signIn("hoa");
    rig.site.take();
    rig.feed.refresh();
    rig.key(Qt::Key_F2); // called
    rig.site.clock.advance(1s);
    rig.key(Qt::Key_F12);
    const auto menus = rig.desk->window().findChildren<QMenu *>();
    QAction *receive = nullptr;
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("Nhận hồ sơ (Ctrl+H)"))
                receive = action;
        }
    }
    REQUIRE(receive);
    receive->trigger();
    CHECK(rig.shows("intakeView"));
    CHECK(rig.text("intakeView", "intakeTicket") == QStringLiteral("Cho số A001"));
}

TEST_CASE("the second screen is turned to the citizen and shows nothing of a locked desk",
          "[desk][dossiers]")
{
    DossierDeskRig rig;
    rig.signIn("hoa");
    auto *turned = rig.child<QAction>("deskCitizenScreen");
    turned->trigger();
    QWidget *window = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->objectName() == QStringLiteral("citizenWindow") && top->isVisible())
            window = top;
    }
    REQUIRE(window);
    rig.key(Qt::Key_H, Qt::ControlModifier);
    rig.desk->scanned(cardOfAn());
    const auto names = [window] {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    CHECK(names().contains(QStringLiteral("Nguyễn Thị Bình An")));
    rig.session.lock();
    CHECK_FALSE(names().contains(QStringLiteral("Nguyễn Thị Bình An")));
    rig.signIn("hoa");
    turned->trigger();
    CHECK_FALSE(window->isVisible());
}

TEST_CASE("the whole window with pages of dossiers can be read on an old laptop",
          "[desk][dossiers]")
{
    DossierDeskRig rig;
    DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    rig.signIn("hoa");
    rig.feed.refresh();
    rig.key(Qt::Key_H, Qt::ControlModifier);
    lookAt(rig.desk->window(), QSize(1366, 768), "desk-window-dossiers");
    CHECK(rig.desk->window().height() == 768);
    for (const char *page :
         {"intakeView", "dossierView", "handOverView", "dueView", "callView", "uploadView"}) {
        CAPTURE(page);
        CHECK(rig.child<QWidget>(page)->minimumSizeHint().height() <= 600);
        CHECK(rig.child<QWidget>(page)->minimumSizeHint().width() <= 1158);
    }
}
