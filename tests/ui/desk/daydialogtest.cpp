// "Hôm nay là …, phải không?"
#include "ui/firstrun/daydialog.h"
#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"

#include <QDateEdit>
#include <QTest>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Asked {
    Asked()
    {
        rig.site.take();
        rig.site.clock.set(SiteZone::vietnam().at(QDate(2000, 1, 1), QTime(0, 4)));
        const auto question = rig.site.dayService.question();
        REQUIRE(question);
        REQUIRE(question.value());
        dialog = std::make_unique<DayDialog>(
            *question.value(), rig.site.sites.configuration(),
            [this](QDate day) { return rig.site.dayService.state(day, {}); });
        dialog->show();
    }
    QString text(const char *name)
    {
        return dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }
    void press(const char *name) { dialog->findChild<QPushButton *>(QLatin1String(name))->click(); }
    DeskRig rig;
    std::unique_ptr<DayDialog> dialog;
};

} // namespace

TEST_CASE("a machine with a dead battery asks which day it is, and why", "[desk][day]")
{
    Asked asked;
    CHECK(asked.text("dayDialogAsk")
          == QStringLiteral("Hôm nay là Thứ Hai 23/11/2026 phải không?"));
    CHECK(asked.text("dayDialogWhy").contains(QStringLiteral("00:04, Thứ Bảy 01/01/2000")));
    CHECK(asked.text("dayDialogWhy").contains(QStringLiteral("08:00, Thứ Hai 23/11/2026")));
    QTest::qWait(50);
    REQUIRE(asked.dialog->grab().save(QStringLiteral(MOTCUA_SHOTS "/desk-day-question.png")));
    SECTION("yes: the day goes on")
    {
        QTest::keyClick(asked.dialog->focusWidget(), Qt::Key_Return);
        CHECK(asked.dialog->result() == QDialog::Accepted);
        CHECK(asked.rig.site.queue.today() == FakeClock::startDay());
    }
    SECTION("another day: it counts from now on")
    {
        asked.dialog->findChild<QDateEdit *>()->setDate(FakeClock::startDay().addDays(1));
        asked.press("dayDialogOther");
        CHECK(asked.dialog->result() == QDialog::Accepted);
        CHECK(asked.rig.site.take().day == FakeClock::startDay().addDays(1));
    }
    SECTION("a day that is over is refused in words, nothing is written")
    {
        const auto operations = asked.rig.site.operationCount();
        asked.dialog->findChild<QDateEdit *>()->setDate(FakeClock::startDay().addDays(-1));
        asked.press("dayDialogOther");
        CHECK(asked.dialog->isVisible());
        CHECK_FALSE(asked.text("dayProblem").isEmpty());
        asked.press("dayDialogLeave");
        CHECK(asked.dialog->result() == QDialog::Rejected);
        CHECK(asked.rig.site.operationCount() == operations);
    }
}
