// Slips through a real CUPS to a real IPP printer.
#include "app/platform/printers/cupsprinter.h"
#include "app/platform/printers/cupsqueue.h"
#include "core/printing/printservice.h"
#include "tests/app/printers/printerlines.h"
#include "tests/app/printers/printing.h"
#include "tests/app/printers/privatecups.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"
#include "ui/print/slipfile.h"

#include <QTimer>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const PrintOutcome Printed{PrintEvent::Printed, PrinterFault::None};
const QString Queue = QString::fromLatin1(PrivateCups::Queue);

CupsPrinter::Times soonAnswered() { return {.whole = 25s, .trouble = 2500ms, .check = 100ms}; }

struct CupsRig {
    PrivateCups cups;
    CupsPrinter printer{Queue, std::nullopt, soonAnswered()};
    QImage slip = samplePicture(SlipPaper::Mm80);
    PrintOutcome print() { return printed(printer, slip); }
};

} // namespace

TEST_CASE("CUPS: the printer gets the very PDF")
{
    CupsRig rig;
    CHECK(condition(rig.printer) == PrinterFault::None);
    CHECK(rig.print() == Printed);
    CHECK(rig.cups.papers() == QList{slipPdf(rig.slip, SlipPaper::Mm80)});
    CHECK(rig.cups.openJobs().isEmpty());
}

TEST_CASE("CUPS: the queue for who names none")
{
    PrivateCups cups;
    CHECK(CupsQueue::usual().isEmpty());
    cups.run(QStringLiteral("lpadmin"), {QStringLiteral("-d"), Queue});
    CHECK(CupsQueue::usual() == PrivateCups::Queue);
}

TEST_CASE("CUPS: a receipt printer behind a raw queue gets the very picture")
{
    CupsRig rig;
    TcpLine line;
    rig.cups.run(QStringLiteral("lpadmin"),
                 {QStringLiteral("-p"), QStringLiteral("receipts"), QStringLiteral("-E"),
                  QStringLiteral("-v"),
                  QStringLiteral("socket://127.0.0.1:%1/?waiteof=false").arg(line.port())});
    CupsPrinter raw(QStringLiteral("receipts"), PaperEnd::Cut, soonAnswered());
    CHECK(printed(raw, rig.slip) == Printed);
    for (int i = 0; i < 60 && line.printer.slips.empty(); ++i)
        pause(50); // CUPS has done with it when the line has taken it
    CHECK(line.printer.slips == std::vector{rig.slip});
    CHECK(line.printer.strangers == 0);
}

TEST_CASE("CUPS: a job somebody cancels will not be printed, and is not called printed")
{
    CupsRig rig;
    rig.cups.setPaper(false); // so that there is time to cancel it
    CupsPrinter patient(Queue, std::nullopt, {.whole = 25s, .trouble = 20s, .check = 100ms});
    QTimer::singleShot(1500, [&] {
        rig.cups.run(QStringLiteral("cancel"), {QStringLiteral("-a"), Queue});
    });
    CHECK(printed(patient, rig.slip) == PrintOutcome{PrintEvent::Failed, PrinterFault::Cancelled});
}

TEST_CASE("CUPS: without paper nobody knows how much of the slip came out")
{
    CupsRig rig;
    rig.cups.setPaper(false);
    CHECK(rig.print() == PrintOutcome{PrintEvent::Lost, PrinterFault::PaperOut});
    CHECK(rig.cups.openJobs().isEmpty());
    CHECK(condition(rig.printer) == PrinterFault::PaperOut);
    // Nothing of the next one can have come out.
    CHECK(rig.print() == PrintOutcome{PrintEvent::NotSent, PrinterFault::PaperOut});
    rig.cups.setPaper(true);
    CHECK(rig.print() == Printed);
    CHECK(condition(rig.printer) == PrinterFault::None);
}

TEST_CASE("CUPS: a slip for a printer that was away for an hour is never printed")
{
    CupsRig rig;
    TestSite site;
    PrintService prints(site.database, site.clock);
    REQUIRE(prints.print(site.take()));
    const PrintJob job = *prints.takeNext().value();
    rig.cups.stopPrinter();
    const PrintOutcome outcome = rig.print();
    CHECK(outcome == PrintOutcome{PrintEvent::NotSent, PrinterFault::NotThere});
    REQUIRE(prints.settle(job, outcome));
    CHECK(rig.cups.openJobs().isEmpty());

    site.clock.advance(1h);
    rig.cups.startPrinter();
    pause(3000);
    CHECK(rig.cups.papers().isEmpty());
    CHECK_FALSE(prints.takeNext().value());
    CHECK(prints.last(job.ticket)->state == PrintState::Expired);
    CHECK(rig.print() == Printed);
    CHECK(rig.cups.papers().size() == 1);
}

TEST_CASE("CUPS: a queue that does not work is given nothing")
{
    CupsRig rig;
    SECTION("stopped")
    {
        rig.cups.run(QStringLiteral("cupsdisable"), {Queue});
        CHECK(rig.print() == PrintOutcome{PrintEvent::NotSent, PrinterFault::Offline});
        CHECK(condition(rig.printer) == PrinterFault::Offline);
        rig.cups.run(QStringLiteral("cupsenable"), {Queue});
        CHECK(rig.print() == Printed);
    }
    SECTION("refusing")
    {
        rig.cups.run(QStringLiteral("cupsreject"), {Queue});
        CHECK(rig.print() == PrintOutcome{PrintEvent::NotSent, PrinterFault::Offline});
    }
    SECTION("no such queue")
    {
        CupsPrinter other(QStringLiteral("other"), std::nullopt, soonAnswered());
        CHECK(printed(other, rig.slip)
              == PrintOutcome{PrintEvent::NotSent, PrinterFault::NotThere});
    }
    SECTION("no CUPS")
    {
        rig.cups.stopScheduler();
        CHECK(rig.print() == PrintOutcome{PrintEvent::NotSent, PrinterFault::NotThere});
    }
}

TEST_CASE("CUPS: what a killed program left in the queue is taken out")
{
    CupsRig rig;
    rig.cups.stopPrinter();
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("old.pdf"));
    QFile old(file);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("%PDF-1.4 old");
    old.close();
    for (const char *title : {"Motcua A001", "letter"})
        rig.cups.run(
            QStringLiteral("lp"),
            {QStringLiteral("-d"), Queue, QStringLiteral("-t"), QString::fromLatin1(title), file});
    CHECK(rig.cups.openJobs().count('\n') == 2);
    CHECK(rig.print() == PrintOutcome{PrintEvent::NotSent, PrinterFault::NotThere});
    CHECK(rig.cups.openJobs().count('\n') == 1); // the letter is not ours
}

TEST_CASE("CUPS: destroyed in the middle of a job, it answers nobody and leaves nothing behind")
{
    CupsRig rig;
    rig.cups.setPaper(false);
    bool answered = false;
    {
        CupsPrinter leaving(Queue, std::nullopt, soonAnswered());
        leaving.print({{}, rig.slip, SlipPaper::Mm80},
                      [&](const PrintOutcome &) { answered = true; });
        pause(1000);
    }
    pause(100);
    CHECK_FALSE(answered);
    CHECK(rig.cups.openJobs().isEmpty());
}
