#include "app/platform/printers/pdffolderprinter.h"
#include "tests/app/printers/printing.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace motcua;

TEST_CASE("PDF: a slip is a file, and a folder that is gone is a fault like any other")
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("slips"));
    PdfFolderPrinter printer(folder);
    const QImage slip = samplePicture(SlipPaper::Mm80);
    CHECK(condition(printer) == PrinterFault::NotThere);
    CHECK(printed(printer, slip) == PrintOutcome{PrintEvent::NotSent, PrinterFault::NotThere});
    REQUIRE(QDir().mkpath(folder));
    CHECK(condition(printer) == PrinterFault::None);
    CHECK(printed(printer, slip) == PrintOutcome{PrintEvent::Printed, PrinterFault::None});
    CHECK(QDir(folder).entryList({QStringLiteral("*.pdf")}).size() == 1);
}
