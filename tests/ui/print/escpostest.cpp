#include "ui/print/escpos.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprinter.h"
#include "tests/ui/print/paper.h"

using namespace motcua;

TEST_CASE("ESC/POS: every slip comes back from its bytes dot for dot")
{
    for (const Sample &sample : samples()) {
        for (const SlipPaper paper : {SlipPaper::Mm58, SlipPaper::Mm80}) {
            INFO(sample.name.toStdString() << ' ' << paperWidthMm(paper));
            const QImage slip = painted(sample.slip, paper);
            FakePrinter printer;
            printer.receive(escposSlip(slip, PaperEnd::Cut));
            CHECK(printer.strangers == 0);
            CHECK(printer.slips == std::vector{slip});
        }
    }
}

TEST_CASE("ESC/POS: the bytes are the ones of the manual")
{
    QImage dots(16, EscposBandRows + 1, QImage::Format_Mono);
    dots.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    dots.fill(0);
    dots.setPixel(0, 0, 1);
    dots.setPixel(15, EscposBandRows, 1);
    const QByteArray wanted = QByteArray("\x1B@\x1D", 3) + QByteArray("a\0", 2)
        + QByteArray("\x1Dv0\0\x02\0\x80\0", 8) + '\x80' + QByteArray(255, 0)
        + QByteArray("\x1Dv0\0\x02\0\x01\0\0\x01", 10);
    CHECK(escposSlip(dots, PaperEnd::Cut) == wanted + QByteArray("\x1DVB\0", 4));
    CHECK(escposSlip(dots, PaperEnd::TearOff) == wanted + QByteArray("\x1BJ\x78", 3));
    CHECK(escposQuery(StatusQuery::Paper) == QByteArray("\x10\x04\x04", 3));
    CHECK(escposFence() == QByteArray("\x1Dr\x01", 3));
    CHECK(escposClear() == QByteArray("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", 10));
}

TEST_CASE("ESC/POS: answers are told apart")
{
    int status = 0;
    int fence = 0;
    for (int byte = 0; byte < 256; ++byte) {
        status += isStatusAnswer(static_cast<char>(byte)) ? 1 : 0;
        fence += isFenceAnswer(static_cast<char>(byte)) ? 1 : 0;
        CHECK_FALSE(
            (isStatusAnswer(static_cast<char>(byte)) && isFenceAnswer(static_cast<char>(byte))));
    }
    CHECK(status == 16);
    CHECK(fence == 64);
    CHECK_FALSE(isStatusAnswer(0x11)); // XON and XOFF of a serial line
    CHECK_FALSE(isFenceAnswer(0x13));
}

TEST_CASE("ESC/POS: the state is what the bits say")
{
    const auto fault = [](int printer, int cause, int paper) {
        EscposStatus status;
        status.read(StatusQuery::Printer, static_cast<char>(printer));
        status.read(StatusQuery::OfflineCause, static_cast<char>(cause));
        status.read(StatusQuery::Paper, static_cast<char>(paper));
        return status.fault();
    };
    CHECK(fault(0x12, 0x12, 0x12) == PrinterFault::None);
    CHECK(fault(0x16, 0x12, 0x12) == PrinterFault::None); // no cash drawer
    CHECK(fault(0x12, 0x12, 0x1E) == PrinterFault::None); // nearly out
    CHECK(fault(0x1A, 0x12, 0x12) == PrinterFault::Offline);
    CHECK(fault(0x1A, 0x16, 0x7E) == PrinterFault::CoverOpen);
    CHECK(fault(0x1A, 0x32, 0x7E) == PrinterFault::PaperOut);
    CHECK(fault(0x1A, 0x12, 0x72) == PrinterFault::PaperOut);
    CHECK(fault(0x1A, 0x32, 0x12) == PrinterFault::PaperOut);
    CHECK(fault(0x1A, 0x52, 0x12) == PrinterFault::Broken);
}
