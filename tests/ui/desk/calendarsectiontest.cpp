// The section "Lịch làm việc": the days of a year.
#include "tests/ui/desk/calendarrig.h"
#include "ui/desk/calendar/calendardraft.h"
#include "ui/desk/window/deskwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace motcua;

TEST_CASE("a day is written as people write it, or is none", "[desk][calendar]")
{
    const QDate tet(2027, 2, 6);
    for (const char *typed :
         {"06/02/2027", "6/2/2027", "6-2-2027", "6.2.2027", " 6/2 ", "6 2 2027", "2027-02-06"})
        CHECK(writtenDay(QString::fromLatin1(typed), 2027) == tet);
    for (const char *typed : {"", "6", "30/2/2027", "31/4", "6/13/2027", "mai", "6/2/2027/1"})
        CHECK_FALSE(writtenDay(QString::fromLatin1(typed), 2027));
    CHECK(writtenDay(writtenDay(tet), 1990) == tet);
}

TEST_CASE("calendar: a year that nobody published stands as the law gives it", "[desk][calendar]")
{
    CalendarRig rig;
    CHECK(rig.told("calendarUnconfirmed").contains(QStringLiteral("2026, 2027")));
    rig.press("yearNext");
    CHECK(rig.in<QSpinBox>("yearOther")->value() == 2027);
    // The first of Tết is a Saturday: two days of rest are given back.
    const QStringList days{
        QStringLiteral("Thứ Sáu 05/02/2027"),  QStringLiteral("Thứ Bảy 06/02/2027"),
        QStringLiteral("Chủ nhật 07/02/2027"), QStringLiteral("Thứ Hai 08/02/2027"),
        QStringLiteral("Thứ Ba 09/02/2027"),   QStringLiteral("Thứ Tư 10/02/2027"),
        QStringLiteral("Thứ Năm 11/02/2027"),  QStringLiteral("Thứ Tư 24/11/2027")};
    CHECK(rig.listed(0) == days);
    CHECK(rig.listed(1).mid(4, 2)
          == QStringList{QStringLiteral("Nghỉ lễ, Tết"), QStringLiteral("Nghỉ bù")});
    CHECK(rig.listed(3).count(QStringLiteral("Máy tính theo luật")) == 8);
    CHECK_FALSE(rig.in<QLineEdit>("yearSource")->text().size());
    CHECK_FALSE(rig.in<QPushButton>("calendarSave")->isEnabled());
    rig.in<QSpinBox>("yearOther")->setValue(2030); // another than in China
    CHECK(rig.listed(0).contains(QStringLiteral("Thứ Bảy 02/02/2030")));
    rig.inspect("settings-calendar-lawful");
}

TEST_CASE("calendar: the notice of Tết is entered, and the red notice goes", "[desk][calendar]")
{
    CalendarRig rig;
    rig.press("yearNext");
    rig.press("yearTet");
    CHECK(rig.told("calendarUnconfirmed").contains(QStringLiteral("Tết 2026")));
    rig.save();
    CHECK(rig.told("yearProblem").contains(QStringLiteral("2027")));
    CHECK(rig.in<QLineEdit>("yearSource")->hasFocus());
    CHECK(rig.service().calendar().unconfirmed(QDate(2026, 11, 23)) == std::vector{2026, 2027});
    rig.type("yearSource", QStringLiteral("12/TB-BNV"));
    CHECK(rig.told("yearProblem").isEmpty());
    CHECK(rig.listed(3).count(QStringLiteral("Đã nhập, khớp luật")) == 8);
    rig.inspect("settings-calendar-notice");
    rig.save();
    CHECK(rig.message().contains(QStringLiteral("năm 2027")));
    CHECK(rig.lastActor() == rig.admin);
    const CalendarYear year = rig.service().calendar().year(2027);
    CHECK(year.tetConfirmed);
    CHECK(year.source == QStringLiteral("12/TB-BNV"));
    CHECK(year.days.size() == 8);
    CHECK(rig.service().calendar().unconfirmed(QDate(2026, 11, 23)) == std::vector{2026});
    CHECK_FALSE(rig.in<QPushButton>("calendarSave")->isEnabled());
}

TEST_CASE("calendar: days are added, changed and taken away with the keyboard", "[desk][calendar]")
{
    CalendarRig rig;
    rig.press("yearNext");
    rig.type("yearSource", QStringLiteral("12/TB-BNV"));
    rig.addDay(QStringLiteral("20/2/2027"), QStringLiteral("Làm bù cho ngày 12/02/2027"));
    rig.choose("dayKind", QStringLiteral("Làm bù"));
    rig.addDay(QStringLiteral("12/2"), QStringLiteral("Hoán đổi với ngày 20/02/2027"));
    rig.choose("dayKind", QStringLiteral("Nghỉ hoán đổi"));
    rig.chooseDay(4);
    rig.days().setFocus();
    QTest::keyClick(&rig.days(), Qt::Key_Delete); // Tuesday 09/02
    CHECK(rig.listed(3).contains(QStringLiteral("Luật có, chưa nhập")));
    rig.save();
    CHECK(rig.message().contains(QStringLiteral("thêm 2 ngày")));
    CHECK(rig.message().contains(QStringLiteral("bỏ 1 ngày")));
    const WorkCalendar &calendar = rig.service().calendar();
    CHECK_FALSE(calendar.isWorking(QDate(2027, 2, 12)));
    CHECK(calendar.isWorking(QDate(2027, 2, 20)));
    CHECK(calendar.isWorking(QDate(2027, 2, 9)));
    CHECK_FALSE(calendar.year(2027).tetConfirmed);
    // What was left out is taken up again as the law has it.
    rig.press("yearNext");
    rig.chooseDay(int(rig.listed(3).indexOf(QStringLiteral("Luật có, chưa nhập"))));
    QTest::keyClick(&rig.days(), Qt::Key_Insert);
    CHECK(rig.in<QLineEdit>("dayDay")->text() == QStringLiteral("09/02/2027"));
    CHECK_FALSE(rig.listed(3).contains(QStringLiteral("Luật có, chưa nhập")));
    rig.press("calendarDrop");
    CHECK(rig.listed(3).contains(QStringLiteral("Luật có, chưa nhập")));
}

TEST_CASE("calendar: what cannot be is named at its row, and nothing is saved", "[desk][calendar]")
{
    CalendarRig rig;
    rig.press("yearNext");
    rig.press("yearTet");
    rig.type("yearSource", QStringLiteral("12/TB-BNV"));
    const auto refused = [&](const char *day, const char *name, const char *words) {
        rig.addDay(QString::fromLatin1(day), QString::fromUtf8(name));
        rig.save();
        INFO(day);
        CHECK(rig.told("dayProblem").contains(QString::fromUtf8(words)));
        CHECK(rig.in<QLineEdit>("dayDay")->text() == QString::fromLatin1(day));
        CHECK_FALSE(rig.service().calendar().year(2027).tetConfirmed);
        rig.press("dayRemove");
    };
    refused("08/02/2027", "Tết Âm lịch", "hai dòng");
    refused("30/02/2027", "Tết Âm lịch", "không có trong lịch");
    refused("02/02/2026", "Tết Âm lịch", "không thuộc năm 2027");
    refused("", "Tết Âm lịch", "ghi ngày");
    refused("12/02/2027", "", "ngày gì");
    rig.addDay(QStringLiteral("30/02/2027"), QStringLiteral("Tết Âm lịch"));
    rig.save();
    rig.inspect("settings-calendar-fault");
    rig.press("dayRemove");
    rig.save();
    CHECK(rig.service().calendar().year(2027).tetConfirmed);
}

TEST_CASE("calendar: what was not saved waits for its admin, behind the lock too",
          "[desk][calendar]")
{
    CalendarRig rig;
    rig.press("yearNext");
    rig.type("yearSource", QStringLiteral("12/TB-BNV"));
    rig.key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(rig.asks());
    CHECK_FALSE(rig.everyText().contains(QStringLiteral("12/TB-BNV")));
    rig.signIn("admin");
    rig.child<QPushButton>(SettingsEntry)->click();
    rig.open(Section::Calendar);
    rig.press("yearNext");
    CHECK(rig.in<QLineEdit>("yearSource")->text() == QStringLiteral("12/TB-BNV"));
    // Meanwhile somebody else changes what this admin did not.
    CalendarData data = rig.service().calendar().data();
    data.officeHours.pop_back();
    REQUIRE(rig.service().apply(data, rig.service().rules(), {}));
    rig.feed.refresh();
    CHECK(rig.message().contains(QStringLiteral("Trong lúc đó")));
    rig.save();
    CHECK(rig.service().calendar().data().officeHours == data.officeHours);
    CHECK(rig.service().calendar().year(2027).source == QStringLiteral("12/TB-BNV"));
}

TEST_CASE("calendar: what was not saved is there again after the program ended", "[desk][calendar]")
{
    CalendarRig rig;
    rig.press("yearNext");
    rig.addDay(QStringLiteral("30/2"), QStringLiteral("Hoán đổi"));
    rig.desk.reset();
    REQUIRE(rig.calendarShelf.calendar);
    CHECK(rig.calendarShelf.calendar->actor == rig.admin);
    rig.desk = std::make_unique<Desk>(rig.services());
    rig.desk->window().show();
    rig.signIn("admin");
    rig.child<QPushButton>("yearNext")->click();
    const auto written =
        rig.child<QTreeWidget>("calendarDays")->findItems(QStringLiteral("30/2"), Qt::MatchExactly);
    CHECK(written.size() == 1);
    rig.child<QPushButton>("calendarDrop")->click();
    rig.desk.reset();
    CHECK_FALSE(rig.calendarShelf.calendar);
}

TEST_CASE("calendar: whoever is no admin sees and changes nothing of it", "[desk][calendar]")
{
    CalendarRig rig("hoa");
    CHECK_FALSE(rig.child<QPushButton>(SettingsEntry)->isVisible());
    CHECK(rig.listed(0).isEmpty());
}
