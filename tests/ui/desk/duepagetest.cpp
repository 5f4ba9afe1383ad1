#include "tests/support/catch.h"
#include "tests/ui/desk/dossierrig.h"
#include "ui/desk/due/apologyform.h"
#include "ui/desk/due/duecontroller.h"
#include "ui/desk/due/dueview.h"
#include "ui/desk/window/desklook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct DueRig : DossierRig {
    DueRig()
        : controller(services(), view)
    {
        dressAsDesk(view);
        view.resize(1158, 768);
        QObject::connect(&controller, &DueController::pressingChanged,
                         [this](int n) { pressing = n; });
    }
    void show()
    {
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }
    QPushButton *group(Nearness nearness)
    {
        return view.findChild<QPushButton *>(QStringLiteral("dueGroup%1").arg(int(nearness)));
    }
    QStringList seen(int column = 0)
    {
        QStringList texts;
        const auto *list = view.findChild<QTreeWidget *>();
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (!list->topLevelItem(row)->isHidden())
                texts.append(list->topLevelItem(row)->text(column));
        }
        return texts;
    }
    DueView view;
    DueController controller;
    int pressing = 0;
};

} // namespace

TEST_CASE("what is due stands in groups with their figures", "[desk][due]")
{
    DueRig rig;
    const Dossier today = rig.receive("031190001234", "Nguyễn Thị Bình An"); // same day
    const Dossier week = rig.receive("031190005678", "Trần Văn Minh", "1.004884"); // five days
    rig.controller.refresh();
    CHECK(rig.pressing == 1);
    rig.show();
    CHECK(rig.group(Nearness::Late)->text() == QStringLiteral("Quá hạn: 0"));
    CHECK(rig.group(Nearness::Today)->text() == QStringLiteral("Hôm nay: 1"));
    CHECK(rig.group(Nearness::Later)->text() == QStringLiteral("Sau đó: 1"));
    CHECK(rig.seen().isEmpty());
    CHECK(rig.view.findChild<QLabel *>(QStringLiteral("dueNothing"))->isVisible());
    rig.group(Nearness::Today)->click();
    CHECK(rig.seen() == QStringList{today.code()});
    CHECK(rig.seen(4) == QStringList{QStringLiteral("đến 17:00 hôm nay")});
    rig.group(Nearness::Later)->click();
    CHECK(rig.seen(4) == QStringList{QStringLiteral("còn 5 ngày làm việc")}); // 24/11 is off

    rig.site.clock.advance(24h * 7); // the next Monday
    rig.feed.refresh();
    CHECK(rig.group(Nearness::Late)->text() == QStringLiteral("Quá hạn: 1"));
    CHECK(rig.group(Nearness::Tomorrow)->text() == QStringLiteral("Ngày làm việc tới: 1"));
    rig.group(Nearness::Late)->click();
    CHECK(rig.seen() == QStringList{today.code()});
    CHECK(rig.seen(4) == QStringList{QStringLiteral("quá hạn 4 ngày làm việc")});
    rig.group(Nearness::Tomorrow)->click();
    CHECK(rig.seen() == QStringList{week.code()});
    REQUIRE(rig.site.dossiers.approve(today.id, {}, {}));
    rig.feed.refresh();
    CHECK(rig.group(Nearness::Late)->text() == QStringLiteral("Quá hạn: 0"));
    CHECK(rig.pressing == 0);
}

TEST_CASE("a Tết that nobody announced is told of in red", "[desk][due]")
{
    DueRig rig;
    rig.show();
    const auto *notice = rig.view.findChild<QLabel *>(QStringLiteral("dueCalendar"));
    const WorkCalendar &calendar = rig.site.calendar.calendar();
    const std::vector<int> unsure = calendar.unconfirmed(QDate(2026, 11, 23));
    REQUIRE_FALSE(unsure.empty());
    CHECK(notice->isVisible());
    CHECK(notice->text().contains(QString::number(unsure.front())));
    int wanted = 0;
    QObject::connect(&rig.controller, &DueController::calendarWanted,
                     [&](int year) { wanted = year; });
    auto *enter = rig.view.findChild<QPushButton *>(QStringLiteral("dueEnter"));
    REQUIRE(enter->isVisible());
    enter->click();
    CHECK(wanted == 2027);
    CalendarData decided = calendar.data();
    for (const int open : unsure) {
        CalendarYear year = calendar.year(open);
        year.tetConfirmed = true;
        year.source = QStringLiteral("CV 1/VPCP-KGVX");
        std::erase_if(decided.years, [open](const CalendarYear &y) { return y.year == open; });
        decided.years.push_back(year);
    }
    REQUIRE(rig.site.calendar.apply(decided, rig.site.calendar.rules(), {}));
    rig.controller.refresh();
    CHECK_FALSE(notice->isVisible());
    CHECK_FALSE(enter->isVisible());
}

TEST_CASE("from the red notice to the year in the settings", "[desk][due][calendar]")
{
    DossierRig rig;
    rig.setting.number = 2;
    rig.receive("031190001234", "Nguyễn Thị Bình An");
    Desk desk(rig.services());
    DeskWindow &window = desk.window();
    window.resize(1366, 768);
    window.show();
    const auto buttons = window.findChildren<QPushButton *>();
    const auto due = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->accessibleName().startsWith(QStringLiteral("Đến hạn"));
    });
    REQUIRE(due != buttons.end());
    (*due)->click();
    lookAt(window, QSize(1366, 768), "due-calendar");
    auto *enter = window.findChild<QPushButton *>(QStringLiteral("dueEnter"));
    REQUIRE(enter->isVisible());
    enter->click();
    REQUIRE(window.findChild<QWidget *>(QStringLiteral("calendarDays"))->isVisible());
    CHECK(window.findChild<QPushButton *>(QStringLiteral("yearNext"))->isChecked());
    lookAt(window, QSize(1366, 768), "due-calendar-settings");
}

TEST_CASE("from what is due to the dossier; those ticked are copied without numbers", "[desk][due]")
{
    DueRig rig;
    const Dossier first = rig.receive("031190001234", "Nguyễn Thị Bình An");
    const Dossier second = rig.receive("031190005678", "Trần Văn Minh");
    rig.show();
    rig.group(Nearness::Today)->click();
    Id wanted;
    QObject::connect(&rig.controller, &DueController::dossierWanted,
                     [&](const Dossier &dossier) { wanted = dossier.id; });
    auto *list = rig.view.findChild<QTreeWidget *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_F2);
    CHECK(wanted == (list->currentItem()->text(0) == first.code() ? first.id : second.id));

    QTest::keyClick(list, Qt::Key_F8);
    CHECK(readText(rig.view, "messageText").contains(QStringLiteral("Chưa đánh dấu")));
    QTest::keyClick(list, Qt::Key_F4);
    CHECK(rig.view.ticked().size() == 2);
    rig.feed.refresh();
    CHECK(rig.view.ticked().size() == 2);
    QTest::keyClick(list, Qt::Key_F8);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.split(u'\n').size() == 2);
    CHECK(copied.contains(first.code()));
    CHECK(copied.contains(QStringLiteral("Trần Văn Minh")));
    CHECK_FALSE(copied.contains(QStringLiteral("031190")));
    QTest::keyClick(list, Qt::Key_F4);
    CHECK(rig.view.ticked().empty());
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(rig.view.ticked().size() == 1);
}

TEST_CASE("unseen, the figure is counted once a minute", "[desk][due]")
{
    DueRig rig;
    rig.receive("031190001234", "Nguyễn Thị Bình An");
    rig.feed.refresh();
    CHECK(rig.pressing == 0);
    rig.site.clock.advance(1min);
    rig.feed.refresh();
    CHECK(rig.pressing == 1);
}

TEST_CASE("the page of what is due can be read", "[desk][due]")
{
    DueRig rig;
    for (const auto &[number, name] : {std::pair("031190001234", "Nguyễn Thị Bình An"),
                                       std::pair("031190005678", "Trần Văn Minh"),
                                       std::pair("031190009999", "Hợp tác xã Bình Minh")})
        rig.receive(number, name, "1.004884");
    rig.site.clock.advance(24h * 9);
    rig.show();
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-due");
}

TEST_CASE("apologies go out together, and are not done until the people were told", "[desk][due]")
{
    DueRig rig;
    const Dossier first = rig.receive("031190001234", "Nguyễn Thị Bình An", "1.004884");
    const Dossier second = rig.receive("031190005678", "Trần Văn Minh", "1.004884");
    const Dossier twice = rig.receive("031190009999", "Hợp tác xã Bình Minh", "1.004884");
    REQUIRE(rig.site.dossiers.extend(twice.id, QDate(2026, 12, 2), QStringLiteral("x"), {}, {}));
    rig.site.clock.advance(24h * 7); // a working day before the date
    rig.show();
    auto *wanted = rig.view.findChild<QPushButton *>(QStringLiteral("dueGroup5"));
    CHECK(wanted->text() == QStringLiteral("Cần thư xin lỗi: 2"));
    auto *list = rig.view.findChild<QTreeWidget *>();
    wanted->click();
    CHECK(rig.seen().size() == 2);
    CHECK(rig.seen(5).front() == QStringLiteral("cần thư xin lỗi"));
    QTest::keyClick(list, Qt::Key_F7);
    CHECK(readText(rig.view, "messageText").contains(QStringLiteral("Chưa đánh dấu")));
    QTest::keyClick(list, Qt::Key_F4);
    QTest::keyClick(list, Qt::Key_F7);
    REQUIRE(rig.view.apologies().isOpen());
    CHECK(readText(rig.view, "apologyDrafts").count(QStringLiteral("hẹn 02/12/2026 thay cho"))
          == 2);
    rig.view.findChild<QSpinBox *>(QStringLiteral("apologyDays"))->setValue(3);
    CHECK(readText(rig.view, "apologyDrafts").count(QStringLiteral("hẹn 04/12/2026 thay cho"))
          == 2);
    QTest::keyClick(&rig.view.apologies(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(rig.again(first).extended); // why?
    CHECK(readText(rig.view, "messageText").contains(QStringLiteral("lý do")));
    rig.view.findChild<QLineEdit *>(QStringLiteral("apologyReason"))
        ->setText(QStringLiteral("chờ nơi đăng ký trước trả lời"));
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-due-apologies");
    bool calls = false;
    QObject::connect(&rig.controller, &DueController::callsWanted, [&calls] { calls = true; });
    QTest::keyClick(&rig.view.apologies(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(rig.view.apologies().isOpen());
    CHECK(rig.again(first).extended);
    CHECK(rig.site.sites.configuration().zone().date(rig.again(second).due) == QDate(2026, 12, 4));
    CHECK(rig.papers == std::vector{FormKind::Apology}); // one document
    CHECK(rig.papersOf == std::vector{2});
    CHECK(readText(rig.view, "messageText").contains(QStringLiteral("Chưa xong")));
    rig.view.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    CHECK(calls);
    CHECK(rig.site.notifications.untold().value().size() == 3);
    rig.controller.refresh();
    rig.group(Nearness::Later)->click();
    CHECK(rig.seen(5).contains(QStringLiteral("chưa báo ngày mới")));
}

TEST_CASE("the new date of a late dossier is after today", "[desk][due]")
{
    DueRig rig;
    const Dossier late = rig.receive("031190001234", "Nguyễn Thị Bình An"); // due the same day
    rig.site.clock.advance(24h * 7);
    rig.show();
    rig.group(Nearness::Late)->click();
    auto *list = rig.view.findChild<QTreeWidget *>();
    QTest::keyClick(list, Qt::Key_F4);
    QTest::keyClick(list, Qt::Key_F7);
    CHECK(readText(rig.view, "apologyDrafts").contains(QStringLiteral("hẹn 01/12/2026")));
    QTest::keyClick(&rig.view.apologies(), Qt::Key_Escape);
    CHECK_FALSE(rig.view.apologies().isOpen());
    CHECK_FALSE(rig.again(late).extended);
}
