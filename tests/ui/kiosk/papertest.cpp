// What the kiosk says of a slip that does not come.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

#include <QQuickItem>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct PaperRig : KioskRig {
    void takeNumber()
    {
        controller.openFields();
        controller.chooseField(QStringLiteral("ho-tich"));
        settle(50);
        REQUIRE(controller.page() == KioskController::NumberPage);
    }
    QString said() { return item("keep")->property("text").toString(); }
    void settleJob(PrintEvent event, PrinterFault fault)
    {
        const auto job = prints.takeNext();
        REQUIRE(job);
        REQUIRE(job.value());
        REQUIRE(prints.settle(*job.value(), {event, fault}));
        settle(30);
    }
};

const QString OutOfPaper = QStringLiteral(
    "Xin lỗi, máy in hết giấy. Số của ông bà là A001. Xin nhớ số này hoặc chụp ảnh.");

} // namespace

TEST_CASE("a slip that comes is not spoken of", "[kiosk][paper]")
{
    PaperRig rig;
    rig.takeNumber();
    CHECK(rig.controller.ticket().paper.isEmpty());
    rig.settleJob(PrintEvent::Printed, PrinterFault::None);
    CHECK(rig.controller.ticket().paper.isEmpty());
    CHECK_FALSE(rig.said().contains(QStringLiteral("Xin lỗi")));
    CHECK(rig.said().startsWith(QStringLiteral("Xin giữ phiếu và ngồi chờ")));
}

TEST_CASE("where no slips are printed the number is to be remembered", "[kiosk][paper]")
{
    KioskRig::Options options;
    options.printsSlips = false;
    KioskRig rig(options);
    rig.controller.openFields();
    rig.controller.chooseField(QStringLiteral("ho-tich"));
    CHECK(rig.controller.ticket().keep.startsWith(QStringLiteral("Xin nhớ số này")));
}

TEST_CASE("without paper the citizen is told at once, in the language of the screen",
          "[kiosk][paper]")
{
    PaperRig rig;
    rig.paper.setFault(PrinterFault::PaperOut); // known before anybody came
    rig.takeNumber();
    CHECK(rig.said() == OutOfPaper);
    rig.controller.switchLanguage();
    rig.settle(30);
    CHECK(rig.said().startsWith(QStringLiteral("Sorry, the printer is out of paper.")));
    CHECK(rig.said().contains(QStringLiteral("A001")));
    // The clerk puts in a roll, and the slip comes after all.
    rig.paper.setFault(PrinterFault::None);
    rig.settleJob(PrintEvent::Printed, PrinterFault::None);
    CHECK(rig.controller.ticket().paper.isEmpty());
}

TEST_CASE("a slip that fails while the number is looked at", "[kiosk][paper]")
{
    PaperRig rig;
    rig.takeNumber();
    SECTION("paper")
    {
        rig.settleJob(PrintEvent::NotSent, PrinterFault::PaperOut);
        CHECK(rig.said() == OutOfPaper);
    }
    SECTION("anything else")
    {
        rig.settleJob(PrintEvent::Lost, PrinterFault::NoAnswer);
        CHECK(rig.said().contains(QStringLiteral("chưa in được phiếu")));
        CHECK(rig.said().contains(QStringLiteral("A001")));
    }
    SECTION("of the next citizen nothing is said")
    {
        rig.settleJob(PrintEvent::Lost, PrinterFault::NoAnswer);
        rig.controller.home();
        rig.settle(30);
        CHECK(rig.controller.ticket().paper.isEmpty());
    }
}
