#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "tests/ui/desk/patience.h"
#include "ui/desk/appointments/appointmentcontroller.h"
#include "ui/desk/appointments/appointmentview.h"
#include "ui/desk/window/desklook.h"
#include "ui/inspection/pageinspection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct AppointmentRig : DeskRig {
    AppointmentRig()
        : DeskRig(offering())
        , controller(services(), view)
    {
        site.clock.set(SiteZone::vietnam().at(monday, QTime(8, 0)));
        dressAsDesk(view);
        view.resize(1158, 768);
        view.show();
        feed.refresh();
    }
    static SiteConfiguration offering()
    {
        SiteConfiguration wanted = testConfiguration();
        wanted.site.opening.clear();
        for (int weekday = 1; weekday <= 5; ++weekday)
            wanted.site.opening.push_back({weekday, QTime(7, 30), QTime(17, 0)});
        wanted.fields[0].slot = 30min;
        wanted.fields[0].slotPlaces = 2;
        return wanted;
    }
    QComboBox *box(const char *name)
    {
        return view.findChild<QComboBox *>(QString::fromLatin1(name));
    }
    void press(const char *name)
    {
        auto *button = view.findChild<QPushButton *>(QString::fromLatin1(name));
        REQUIRE(button->isEnabled());
        button->click();
    }
    QString message() { return view.findChild<QLabel *>(QStringLiteral("messageText"))->text(); }
    QStringList lines()
    {
        QStringList lines;
        const auto *list = view.findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines;
    }
    QDate monday = FakeClock::startDay().addDays(7);
    AppointmentView view;
    AppointmentController controller;
};

} // namespace

TEST_CASE("for somebody who phones a place is kept and the code is told", "[desk][appointments]")
{
    AppointmentRig rig;
    CHECK(rig.controller.isOffered());
    CHECK(rig.box("appointmentField")->count() == 1);
    CHECK(rig.box("appointmentDay")->currentText() == QStringLiteral("Thứ Hai 30/11/2026"));
    CHECK(rig.box("appointmentDay")->itemText(5) == QStringLiteral("Thứ Hai 07/12/2026"));
    CHECK(rig.box("appointmentTime")->currentText() == QStringLiteral("08:30 · còn 2 chỗ"));
    rig.view.findChild<QCheckBox *>(QStringLiteral("appointmentNeed1"))->setChecked(true);
    rig.press("appointmentMake");
    const auto made = rig.appointments.list(rig.monday);
    REQUIRE(made.size() == 1);
    const Appointment &appointment = made.front().appointment;
    CHECK(appointment.needs == Needs(Need::Hearing));
    CHECK(rig.message().contains(appointment.code));
    CHECK(rig.appointmentSlips.empty());
    CHECK(rig.lines()
          == QStringList{
              QStringLiteral("08:30 · Hộ tịch · %1 · chưa đến · nghe kém").arg(appointment.code)});
    CHECK_FALSE(rig.view.findChild<QCheckBox *>(QStringLiteral("appointmentNeed1"))->isChecked());
    CHECK(rig.box("appointmentTime")->currentText() == QStringLiteral("08:30 · còn 1 chỗ"));
    rig.press("appointmentPrint");
    CHECK(rig.appointmentSlips.size() == 1);
    CHECK(rig.box("appointmentTime")->currentText() == QStringLiteral("09:00 · còn 2 chỗ"));
}

TEST_CASE("who has come gets a number with a slip; who cancels gives the place back",
          "[desk][appointments]")
{
    AppointmentRig rig;
    rig.press("appointmentMake");
    rig.press("appointmentMake");
    auto *list = rig.view.findChild<QListWidget *>();
    list->setCurrentRow(0);
    rig.press("appointmentArrive");
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().due);
    CHECK(rig.message() == QStringLiteral("Số là A001. Phiếu đang in."));
    CHECK(rig.lines().first().endsWith(QStringLiteral("đã đến: A001")));
    CHECK_FALSE(
        rig.view.findChild<QPushButton *>(QStringLiteral("appointmentArrive"))->isEnabled());
    list->setCurrentRow(1);
    rig.press("appointmentCancel");
    CHECK(rig.lines().last().endsWith(QStringLiteral("đã hủy")));
    CHECK(rig.slips.size() == 1);
}

TEST_CASE("the slip of an appointment is printed again", "[desk][appointments]")
{
    AppointmentRig rig;
    rig.press("appointmentMake");
    rig.view.findChild<QListWidget *>()->setCurrentRow(0);
    rig.press("appointmentCopy");
    const Appointment appointment = rig.appointments.list(rig.monday).front().appointment;
    const auto job = rig.prints.last(appointment.id);
    REQUIRE(job);
    CHECK(job->number == appointment.code);
    CHECK(rig.message().contains(appointment.code));
    rig.press("appointmentCopy");
    CHECK_FALSE(rig.message().contains(appointment.code)); // one is on its way
    CHECK(rig.prints.last(appointment.id)->copy == job->copy);
}

TEST_CASE("the page of appointments can be read", "[desk][appointments]")
{
    AppointmentRig rig;
    rig.press("appointmentMake");
    rig.press("appointmentMake");
    rig.view.findChild<QListWidget *>()->setCurrentRow(1);
    const QImage picture = settled(rig.view);
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    picture.save(QStringLiteral(MOTCUA_SHOTS "/desk-appointments.png"));
    for (const PageFinding &finding : inspectPage(textsOf(rig.view), picture, 4.5))
        FAIL_CHECK(finding.sentence().toStdString());
}

TEST_CASE("hour and places of an appointment are read whole, whenever they come",
          "[desk][appointments]")
{
    AppointmentView view;
    dressAsDesk(view);
    view.resize(1158, 560);
    view.show();
    QTest::qWait(50); // laid out while there is nothing to choose
    const QString text = QStringLiteral("11:00 · còn 12 chỗ");
    view.setTimes({{1, text}});
    QTest::qWait(50);
    const auto *times = view.findChild<QComboBox *>(QStringLiteral("appointmentTime"));
    QStyleOptionComboBox option;
    option.initFrom(times);
    const QRect room = times->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                      QStyle::SC_ComboBoxEditField, times);
    CHECK(times->fontMetrics().horizontalAdvance(text) <= room.width());
}
