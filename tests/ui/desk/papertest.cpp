#include "tests/support/catch.h"
#include "tests/ui/desk/deskrig.h"
#include "ui/desk/window/paperbanner.h"
#include "ui/desk/window/paperwords.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Rig : DeskRig {
    Desk desk{services()};
    PaperBanner &banner = desk.window().paper();

    // A slip that was being sent when the program was killed.
    Ticket lost()
    {
        const Ticket ticket = site.take();
        REQUIRE(prints.print(ticket));
        REQUIRE(prints.takeNext());
        REQUIRE(prints.recover());
        site.clock.advance(1s);
        return ticket;
    }
    void press(const char *name)
    {
        auto *button = banner.findChild<QPushButton *>(QString::fromLatin1(name));
        REQUIRE(button);
        REQUIRE_FALSE(button->isHidden());
        button->click();
    }
};

} // namespace

TEST_CASE("desk paper: nothing is said of a printer that works")
{
    Rig rig;
    CHECK(rig.banner.isHidden());
    const Ticket ticket = rig.site.take();
    REQUIRE(rig.prints.print(ticket));
    CHECK(rig.banner.isHidden());
}

TEST_CASE("desk paper: a fault is shown at once with what to do, and goes when it is mended")
{
    Rig rig;
    rig.paper.setFault(PrinterFault::PaperOut);
    CHECK_FALSE(rig.banner.isHidden());
    CHECK(rig.banner.trouble().contains(QStringLiteral("hết giấy")));
    CHECK(rig.banner.question().isEmpty());
    CHECK_FALSE(rig.banner.trouble().contains(u'1'));
    REQUIRE(rig.prints.print(rig.site.take()));
    CHECK(rig.banner.trouble().contains(u'1')); // a slip waits
    rig.paper.setFault(PrinterFault::None);
    CHECK(rig.banner.isHidden());
}

TEST_CASE("desk paper: a list of who waits that did not come is told beside the slips' printer")
{
    Rig rig;
    rig.paper.setListFault(PrinterFault::Offline);
    CHECK_FALSE(rig.banner.isHidden());
    CHECK(rig.banner.trouble().contains(QStringLiteral("danh sách người chờ")));
    rig.paper.setFault(PrinterFault::PaperOut);
    CHECK(rig.banner.trouble().contains(QStringLiteral("hết giấy")));
    CHECK(rig.banner.trouble().contains(QStringLiteral("danh sách người chờ")));
    rig.paper.setFault(PrinterFault::None);
    rig.paper.setListFault(PrinterFault::None);
    CHECK(rig.banner.isHidden());
}

TEST_CASE("desk paper: every fault has its own advice")
{
    QStringList said;
    for (int fault = 1; fault <= int(PrinterFault::Broken); ++fault)
        said.append(PaperWords::trouble(PrinterFault(fault), 0));
    CHECK(said.removeDuplicates() == 0);
    CHECK_FALSE(said.contains(QString()));
    CHECK(PaperWords::trouble(PrinterFault::None, 3).isEmpty());
}

TEST_CASE("desk paper: after a crash the desk asks whether the slip came out")
{
    Rig rig;
    const Ticket first = rig.lost();
    const Ticket second = rig.lost();
    CHECK(rig.banner.question() == PaperWords::question(first.shownNumber()));
    CHECK(rig.banner.question() == QStringLiteral("Giấy A001 đã in ra chưa?"));
    rig.press("paperPrinted");
    CHECK(rig.prints.last(first.id)->state == PrintState::Printed);
    CHECK(rig.banner.question() == PaperWords::question(second.shownNumber()));
    rig.press("paperAgain");
    CHECK(rig.prints.last(second.id)->copy == 1);
    CHECK(rig.prints.last(second.id)->state == PrintState::Queued);
    CHECK(rig.banner.isHidden());
}

TEST_CASE("desk paper: the banner leaves the keyboard where it is")
{
    Rig rig;
    rig.lost();
    for (const QPushButton *button : rig.banner.findChildren<QPushButton *>())
        CHECK(button->focusPolicy() == Qt::TabFocus);
}
