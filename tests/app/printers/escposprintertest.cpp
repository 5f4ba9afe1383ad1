// The bytes of a slip over real lines, to a printer that decodes them again.
#include "app/platform/printers/escposprinter.h"
#include "app/platform/printers/devicechannel.h"
#include "tests/app/printers/printerlines.h"
#include "tests/app/printers/printing.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const PrintOutcome Printed{PrintEvent::Printed, PrinterFault::None};

// Short for a person, long for a machine that compiles beside it.
EscposPrinter::Times quick()
{
    return {.open = 1s, .answer = 800ms, .stalled = 1500ms, .finishing = 6s, .check = 30ms};
}

struct EscposRig {
    explicit EscposRig(bool overTcp, bool answers = true)
        : line(overTcp ? std::unique_ptr<PrinterLine>(std::make_unique<TcpLine>())
                       : std::make_unique<PtyLine>())
        , printer(line->channel(), PaperEnd::Cut, answers, quick())
    {
    }
    PrintOutcome print(const QImage &picture) { return printed(printer, picture); }
    FakePrinter &fake() { return line->printer; }

    std::unique_ptr<PrinterLine> line;
    EscposPrinter printer;
};

} // namespace

TEST_CASE("escpos: the printer burns the very picture, on both papers")
{
    EscposRig rig(GENERATE(false, true));
    for (const QImage &slip : {samplePicture(SlipPaper::Mm58), samplePicture(SlipPaper::Mm80)}) {
        CHECK(rig.print(slip) == Printed);
        REQUIRE_FALSE(rig.fake().slips.empty());
        CHECK(rig.fake().slips.back() == slip);
    }
    CHECK(rig.fake().slips.size() == 2);
    CHECK(rig.fake().strangers == 0);
    CHECK(rig.fake().feeds.back() == QByteArray("\x1DVB\0", 4));
}

TEST_CASE("escpos: dots that look like commands are only dots")
{
    EscposRig rig(GENERATE(false, true));
    QImage slip(576, 300, QImage::Format_Mono);
    slip.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    const QByteArray traps = escposQuery(StatusQuery::Printer) + escposQuery(StatusQuery::Paper)
        + "\x1B@" + escposFence() + char(0x11) + char(0x13) + char(0x04) + char(0x1A);
    for (int y = 0; y < slip.height(); ++y) {
        for (int i = 0; i < 72; ++i)
            slip.scanLine(y)[i] = static_cast<uchar>(traps[(i + y) % traps.size()]);
    }
    CHECK(rig.print(slip) == Printed);
    REQUIRE(rig.fake().slips.size() == 1);
    CHECK(rig.fake().slips[0] == slip);
}

TEST_CASE("escpos: a printer that cannot print is sent nothing")
{
    EscposRig rig(GENERATE(false, true));
    const QImage slip = samplePicture(SlipPaper::Mm58);
    SECTION("no paper")
    {
        rig.fake().rowsLeft = 0;
        CHECK(rig.print(slip) == PrintOutcome{PrintEvent::NotSent, PrinterFault::PaperOut});
        CHECK(condition(rig.printer) == PrinterFault::PaperOut);
    }
    SECTION("cover open")
    {
        rig.fake().coverOpen = true;
        CHECK(rig.print(slip) == PrintOutcome{PrintEvent::NotSent, PrinterFault::CoverOpen});
    }
    SECTION("knife jammed")
    {
        rig.fake().broken = true;
        CHECK(rig.print(slip) == PrintOutcome{PrintEvent::NotSent, PrinterFault::Broken});
    }
    SECTION("answers nothing")
    {
        rig.fake().deaf = true;
        CHECK(rig.print(slip) == PrintOutcome{PrintEvent::NotSent, PrinterFault::NoAnswer});
        rig.fake().deaf = false;
    }
    CHECK(rig.fake().rowsHanging() == 0);
    rig.fake().mend();
    CHECK(condition(rig.printer) == PrinterFault::None);
    CHECK(rig.fake().slips.empty()); // a look prints nothing
    CHECK(rig.print(slip) == Printed);
    CHECK(rig.fake().slips == std::vector{slip});
}

TEST_CASE("escpos: the plug out, and in again")
{
    EscposRig rig(GENERATE(false, true));
    const QImage slip = samplePicture(SlipPaper::Mm58);
    rig.line->setThere(false);
    CHECK(rig.print(slip) == PrintOutcome{PrintEvent::NotSent, PrinterFault::NotThere});
    CHECK(condition(rig.printer) == PrinterFault::NotThere);
    rig.line->setThere(true);
    CHECK(condition(rig.printer) == PrinterFault::None);
    CHECK(rig.print(slip) == Printed);
    CHECK(rig.fake().slips == std::vector{slip});
}

TEST_CASE("escpos: a slow printer is waited for, and nobody waits with it")
{
    EscposRig rig(GENERATE(false, true));
    const QImage slip = samplePicture(SlipPaper::Mm80);
    rig.line->slowness = 30; // some two seconds for a slip, longer than it may do nothing
    int turns = 0;
    QTimer others;
    QObject::connect(&others, &QTimer::timeout, [&] { ++turns; });
    others.start(10);
    QElapsedTimer time;
    time.start();
    CHECK(rig.print(slip) == Printed);
    CHECK(time.elapsed() > 700);
    CHECK(turns > time.elapsed() / 40);
    CHECK(rig.fake().slips == std::vector{slip});
}

TEST_CASE("escpos: what came out is not known when the printer stops in the middle")
{
    EscposRig rig(GENERATE(false, true));
    const QImage slip = samplePicture(SlipPaper::Mm80);
    SECTION("the paper ends, and the rest of the slip never comes out")
    {
        rig.fake().rowsLeft = slip.height() / 2;
        CHECK(rig.print(slip) == PrintOutcome{PrintEvent::Lost, PrinterFault::PaperOut});
        CHECK(rig.fake().cleared == 1);
        CHECK(rig.fake().rowsHanging() == slip.height() / 2);
        rig.fake().mend();
        CHECK(rig.fake().slips.empty());
        CHECK(rig.fake().rowsHanging() == slip.height() / 2);
    }
    SECTION("the plug is pulled")
    {
        rig.line->slowness = 20;
        QTimer::singleShot(300, [&] { rig.line->setThere(false); });
        CHECK(rig.print(slip) == PrintOutcome{PrintEvent::Lost, PrinterFault::NotThere});
        CHECK(rig.fake().slips.empty());
    }
    SECTION("it hangs")
    {
        rig.line->slowness = 20;
        QTimer::singleShot(300, [&] { rig.line->reading = false; });
        CHECK(rig.print(slip) == PrintOutcome{PrintEvent::Lost, PrinterFault::NoAnswer});
        CHECK(rig.fake().slips.empty());
    }
}

TEST_CASE("escpos: a printer that never tells how it is prints blindly when it is set so")
{
    const bool overTcp = GENERATE(false, true);
    const QImage slip = samplePicture(SlipPaper::Mm58);
    EscposRig blind(overTcp, false);
    blind.fake().mute = true;
    CHECK(blind.print(slip) == Printed);
    for (int i = 0; i < 60 && blind.fake().slips.empty(); ++i)
        pause(50); // it says nothing, so it may still be printing
    CHECK(blind.fake().slips == std::vector{slip});
    EscposRig seeing(overTcp);
    seeing.fake().mute = true;
    CHECK(seeing.print(slip) == PrintOutcome{PrintEvent::NotSent, PrinterFault::NoAnswer});
    CHECK(seeing.fake().slips.empty());
}

TEST_CASE("escpos: paper without a knife is fed to where it is torn")
{
    PtyLine line;
    EscposPrinter printer(line.channel(), PaperEnd::TearOff, true, quick());
    CHECK(printed(printer, samplePicture(SlipPaper::Mm58)) == Printed);
    CHECK(line.printer.feeds == std::vector<QByteArray>{"\x1BJ\x78"});
}

TEST_CASE("escpos: what is no device is no printer")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("lp0"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    EscposPrinter printer(std::make_unique<DeviceChannel>(path, 9600), PaperEnd::Cut, true);
    CHECK(printed(printer, samplePicture(SlipPaper::Mm58))
          == PrintOutcome{PrintEvent::NotSent, PrinterFault::NotThere});
    CHECK(file.size() == 0);
}

TEST_CASE("escpos: a printer that is destroyed answers nobody")
{
    PtyLine line;
    bool answered = false;
    {
        EscposPrinter printer(line.channel(), PaperEnd::Cut, true, quick());
        printer.look([&](PrinterFault) { answered = true; });
    }
    pause(50);
    CHECK_FALSE(answered);
}
