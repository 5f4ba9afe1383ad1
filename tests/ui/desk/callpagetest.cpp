#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/calls/callcontroller.h"
#include "ui/desk/window/desklook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct CallRig : DossierRig {
    CallRig()
        : controller(services(), view)
    {
        dressAsDesk(view);
        QObject::connect(&controller, &CallController::untoldChanged,
                         [this](int n) { untold = n; });
        first = receive("031190001234", "Nguyễn Thị Bình An");
        second = receive("031190005678", "Trần Văn Minh", "1.004884");
        REQUIRE(site.dossiers.approve(first.id, {}, {}));
        REQUIRE(site.dossiers.extend(second.id, QDate(2026, 12, 4), QStringLiteral("chờ xác minh"),
                                     {}, {}));
        view.resize(1158, 768);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    QTreeWidget *list() { return view.findChild<QTreeWidget *>(); }
    void choose(const Dossier &dossier)
    {
        for (int row = 0; row < list()->topLevelItemCount(); ++row) {
            if (list()->topLevelItem(row)->text(0).startsWith(dossier.code()))
                list()->setCurrentItem(list()->topLevelItem(row));
        }
        REQUIRE(view.chosen() == dossier.id);
    }
    void key(Qt::Key key) { QTest::keyClick(list(), key); }
    QString said() { return readText(view, "callSaid"); }
    QString message() { return readText(view, "messageText"); }
    void note(const char *text)
    {
        view.findChild<QLineEdit *>(QStringLiteral("callNote"))->setText(QString::fromUtf8(text));
    }
    CallView view;
    CallController controller;
    Dossier first;
    Dossier second;
    int untold = 0;
};

} // namespace

TEST_CASE("calls: not done until the citizen was told, with hour and outcome", "[desk][calls]")
{
    CallRig rig;
    CHECK(rig.untold == 2);
    rig.choose(rig.second);
    CHECK(rig.said().contains(QStringLiteral("chờ xác minh")));
    CHECK_FALSE(rig.said().contains(QStringLiteral("0912345678")));
    rig.key(Qt::Key_F7);
    CHECK(rig.untold == 2);
    CHECK(rig.message().contains(QStringLiteral("chưa gặp")));
    rig.key(Qt::Key_F8); // when?
    CHECK(rig.again(rig.second).notifications.size() == 1);
    rig.note("14 giờ gọi lại");
    rig.site.clock.advance(5min);
    rig.key(Qt::Key_F8);
    const auto tries = rig.again(rig.second).notifications;
    REQUIRE(tries.size() == 2);
    CHECK(tries.back().later);
    CHECK(tries.back().note == QStringLiteral("14 giờ gọi lại"));
    CHECK(rig.view.chosen() == rig.second.id);
    CHECK(rig.said().contains(QStringLiteral("14 giờ gọi lại")));
    CHECK(rig.list()->currentItem()->text(2).contains(QStringLiteral("2 lần")));
    rig.note("con gái nghe máy");
    rig.key(Qt::Key_F2);
    CHECK(rig.untold == 1);
    CHECK(rig.again(rig.second).notifications.back().reached);
    CHECK(rig.again(rig.second).notifications.back().at == rig.site.clock.now());
    CHECK(rig.view.chosen() == rig.first.id);
    CHECK(rig.view.note().isEmpty());
    rig.view.findChild<QPushButton *>(QStringLiteral("messageAction"))->click(); // a mistake
    CHECK(rig.untold == 2);
}

TEST_CASE("calls: the sentence is copied, without the number", "[desk][calls]")
{
    CallRig rig;
    rig.choose(rig.first);
    rig.key(Qt::Key_F9);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(rig.first.code()));
    CHECK_FALSE(copied.contains(QStringLiteral("0912345678")));
    rig.key(Qt::Key_F11); // a site without accounts could not write down who looks
    CHECK(rig.message().contains(QStringLiteral("tài khoản")));
    CHECK_FALSE(rig.said().contains(QStringLiteral("0912345678")));
}

TEST_CASE("calls: who needs the number is written down, and it hides again", "[desk][calls]")
{
    SessionRig rig;
    DossierRig::load(rig);
    const Dossier dossier =
        DossierRig::receive(rig, "031190001234", "Nguyễn Thị Bình An", "1.001193");
    REQUIRE(rig.site.dossiers.approve(dossier.id, {}, {}));
    rig.signIn("hoa");
    rig.feed.refresh();
    rig.child<QPushButton>("navigationPage13")->click();
    REQUIRE(rig.child<QWidget>("callView")->isVisible());
    const auto said = [&] { return readText(*rig.child<QWidget>("callView"), "callSaid"); };
    CHECK_FALSE(said().contains(QStringLiteral("0912345678")));
    rig.key(Qt::Key_F11);
    CHECK(said().contains(QStringLiteral("0912345678")));
    const auto looks = rig.site.accessLog.ofEntity(dossier.id);
    REQUIRE(looks.size() == 1);
    CHECK(looks.front().where == QStringLiteral("call"));
    rig.desk->window().showPage(0);
    rig.child<QPushButton>("navigationPage13")->click();
    CHECK_FALSE(said().contains(QStringLiteral("0912345678")));
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
        lookAt(rig.desk->window(), size, "desk-window-calls");
    rig.session.lock();
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("Nguyễn Thị Bình An")));
}

TEST_CASE("calls: the page can be read", "[desk][calls]")
{
    CallRig rig;
    rig.choose(rig.second);
    rig.note("sáng mai gọi lại");
    rig.key(Qt::Key_F8);
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-calls");
}
