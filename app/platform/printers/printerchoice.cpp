#include "app/platform/printers/printerchoice.h"

#include "app/platform/printers/cupsprinter.h"
#include "app/platform/printers/devicechannel.h"
#include "app/platform/printers/escposprinter.h"
#include "app/platform/printers/pdffolderprinter.h"
#include "app/platform/printers/tcpchannel.h"

namespace motcua {

std::unique_ptr<Printer> makePrinter(const std::optional<PrinterSetting> &setting,
                                     const QString &slips)
{
    if (!setting)
        return std::make_unique<PdfFolderPrinter>(QString());
    const PaperEnd end = setting->cutter ? PaperEnd::Cut : PaperEnd::TearOff;
    const auto escpos = [&](std::unique_ptr<ByteChannel> channel) {
        return std::make_unique<EscposPrinter>(std::move(channel), end, setting->answers);
    };
    switch (setting->kind) {
    case PrinterKind::EscposDevice:
        return escpos(std::make_unique<DeviceChannel>(setting->target, setting->baud));
    case PrinterKind::EscposTcp:
        return escpos(std::make_unique<TcpChannel>(printerHost(*setting), printerPort(*setting)));
    case PrinterKind::EscposCups: return std::make_unique<CupsPrinter>(setting->target, end);
    case PrinterKind::Cups: return std::make_unique<CupsPrinter>(setting->target, std::nullopt);
    case PrinterKind::Pdf: break;
    }
    return std::make_unique<PdfFolderPrinter>(setting->target.isEmpty() ? slips : setting->target);
}

} // namespace motcua
