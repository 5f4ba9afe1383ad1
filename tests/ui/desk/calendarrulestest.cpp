// The section "Lịch làm việc": hours, how terms are counted, promises, and what they lead to.
#include "tests/ui/desk/calendarrig.h"
#include "ui/desk/settings/houredit.h"
#include "ui/desk/window/deskwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

using namespace motcua;

namespace {

QWidget &weekday(CalendarRig &rig, int day)
{
    return *rig.in<QWidget>(QStringLiteral("officeDay%1").arg(day).toLatin1().constData());
}

void writeHour(CalendarRig &rig, int day, const char *name, const char *typed)
{
    auto *hour = weekday(rig, day).findChild<HourEdit *>(QString::fromLatin1(name));
    REQUIRE(hour);
    hour->setFocus();
    hour->selectAll();
    QTest::keyClicks(hour, QString::fromLatin1(typed));
    QTest::keyClick(hour, Qt::Key_Return);
}

QString tried(CalendarRig &rig)
{
    rig.press("calendarTrial");
    return rig.in<QLabel>("trialResult")->text();
}

/// Five working days, at 16:00 on Tuesday 1/12/2026.
void tryLate(CalendarRig &rig)
{
    rig.press("calendarTrial");
    auto *procedure = rig.in<QComboBox>("trialProcedure");
    procedure->setCurrentIndex(procedure->findData(QStringLiteral("1.004884")));
    rig.in<QDateEdit>("trialDay")->setDate(QDate(2026, 12, 1));
    rig.in<HourEdit>("trialTime")->setTime(QTime(16, 0));
}

} // namespace

TEST_CASE("calendar: office hours, and those of the police's counters", "[desk][calendar]")
{
    CalendarRig rig;
    rig.press("calendarHours");
    rig.inspect("settings-calendar-hours");
    writeHour(rig, 5, "hourTo", "16:30");
    rig.choose("officeWhose", QStringLiteral("Quầy của: Công an phường"));
    CHECK_FALSE(weekday(rig, 6).isVisible());
    rig.press("officeOwn");
    REQUIRE(weekday(rig, 6).isVisible());
    auto *saturday = weekday(rig, 6).findChild<QCheckBox *>(QStringLiteral("dayOpen"));
    saturday->click();
    rig.save();
    CHECK(rig.message().contains(QStringLiteral("giờ tính hạn")));
    CHECK(rig.message().contains(QStringLiteral("giờ tiếp nhận")));
    const WorkCalendar &calendar = rig.service().calendar();
    CHECK(calendar.closing(QDate(2026, 11, 27)) == QTime(16, 30));
    CHECK_FALSE(calendar.isWorking(QDate(2026, 11, 28))); // terms do not count by it
    REQUIRE(calendar.data().counterHours.size() == 1);
    CHECK(std::ranges::any_of(calendar.data().counterHours.front().opening,
                              [](const OpeningInterval &o) { return o.weekday == 6; }));
}

TEST_CASE("calendar: hours that cannot be are named at their day", "[desk][calendar]")
{
    CalendarRig rig;
    rig.press("calendarHours");
    const CalendarData before = rig.service().calendar().data();
    writeHour(rig, 3, "hourTo", "6:00");
    rig.press("calendarYear"); // saved from another part
    rig.save();
    CHECK(rig.told("officeProblem").startsWith(QStringLiteral("Thứ Tư")));
    CHECK(weekday(rig, 3).isAncestorOf(QApplication::focusWidget()));
    CHECK(rig.service().calendar().data() == before);
    for (int day = 1; day <= 5; ++day)
        weekday(rig, day).findChild<QCheckBox *>(QStringLiteral("dayOpen"))->click();
    rig.save();
    CHECK(rig.told("officeProblem").contains(QStringLiteral("ít nhất một ngày")));
    CHECK(rig.service().calendar().data() == before);
}

TEST_CASE("calendar: what a choice does to a date is seen before it is saved", "[desk][calendar]")
{
    CalendarRig rig;
    tryLate(rig);
    CHECK(tried(rig).contains(QStringLiteral("Thứ Ba 08/12/2026")));
    rig.press("calendarTerms");
    CHECK_FALSE(rig.in<QCheckBox>("termsShifts")->isChecked());
    rig.inspect("settings-calendar-terms");
    rig.press("termsShifts");
    const QString both = tried(rig);
    CHECK(both.indexOf(QStringLiteral("Thứ Tư 09/12/2026")) >= 0);
    CHECK(both.indexOf(QStringLiteral("Thứ Tư 09/12/2026"))
          < both.indexOf(QStringLiteral("Thứ Ba 08/12/2026")));
    rig.inspect("settings-calendar-trial");
    CHECK_FALSE(rig.service().rules().lateShiftsTerms);
    rig.press("calendarTerms");
    rig.choose("termsSupplement", QStringLiteral("Tính tiếp phần thời hạn còn lại"));
    rig.save();
    CHECK(rig.message().contains(QStringLiteral("cách tính thời hạn")));
    CHECK(rig.service().rules().lateShiftsTerms);
    CHECK(rig.service().rules().supplement == SupplementClock::Pause);
    const QString after = tried(rig);
    CHECK(after.contains(QStringLiteral("09/12/2026")));
    CHECK_FALSE(after.contains(QStringLiteral("Thứ Ba 08/12/2026")));
}

TEST_CASE("calendar: letters that name no procedure leave the one that is tried",
          "[desk][calendar]")
{
    CalendarRig rig;
    tryLate(rig);
    auto *line = rig.in<QComboBox>("trialProcedure")->lineEdit();
    const QString before = line->text();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("xyzxyz"));
    rig.in<HourEdit>("trialTime")->setFocus();
    CHECK(line->text() == before);
}

TEST_CASE("calendar: a promise wants its decision", "[desk][calendar]")
{
    CalendarRig rig;
    rig.press("calendarHouse");
    auto *rules = rig.in<QListWidget>("houseRules");
    rules->setFocus();
    QTest::keyClick(rules, Qt::Key_Insert);
    rig.choose("houseApplies", QStringLiteral("Thời hạn dài"));
    rig.in<QSpinBox>("houseOver")->setValue(3);
    rig.choose("houseMeasure", QStringLiteral("Ngày làm việc trước hạn theo luật"));
    rig.in<QSpinBox>("houseCount")->setValue(2);
    rig.press("calendarYear");
    rig.save();
    CHECK(rig.problem("houseDecision").contains(QStringLiteral("quyết định")));
    CHECK(rig.in<QLineEdit>("houseDecision")->hasFocus());
    CHECK(rig.service().rules().house.empty());
    rig.inspect("settings-calendar-house");
    CHECK(tried(rig).contains(QStringLiteral("Cần sửa trước")));
    rig.press("calendarHouse");
    rig.type("houseDecision", QStringLiteral("12/QĐ-UBND"));
    tryLate(rig);
    CHECK(tried(rig).contains(QStringLiteral("12/QĐ-UBND")));
    rig.save();
    CHECK(rig.message().contains(QStringLiteral("mức phấn đấu")));
    const std::vector<HouseRule> kept{
        {HouseRule::Applies::LongTerm, 3, 0, 2, QStringLiteral("12/QĐ-UBND")}};
    CHECK(rig.service().rules().house == kept);
    rig.press("calendarHouse");
    rules->setFocus();
    QTest::keyClick(rules, Qt::Key_Delete);
    rig.save();
    CHECK(rig.service().rules().house.empty());
}
