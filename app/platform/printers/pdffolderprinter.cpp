#include "app/platform/printers/pdffolderprinter.h"

#include "ui/print/slipfile.h"

#include <QFileInfo>

namespace motcua {

namespace {

PrintOutcome outcomeOf(const Result<QString, SlipFileError> &saved)
{
    if (saved)
        return {PrintEvent::Printed, PrinterFault::None};
    switch (saved.error()) {
    case SlipFileError::FolderMissing: return {PrintEvent::NotSent, PrinterFault::NotThere};
    case SlipFileError::NotAllowed: return {PrintEvent::NotSent, PrinterFault::NotAllowed};
    case SlipFileError::DiskFull: return {PrintEvent::NotSent, PrinterFault::DiskFull};
    case SlipFileError::WriteFailed: break;
    }
    return {PrintEvent::NotSent, PrinterFault::Broken};
}

} // namespace

PdfFolderPrinter::PdfFolderPrinter(QString folder)
    : m_folder(std::move(folder))
{
}

void PdfFolderPrinter::print(const PrintSheet &sheet, Answer answer)
{
    const PrintOutcome outcome =
        outcomeOf(saveSlip(sheet.slip, sheet.picture, sheet.paper, m_folder));
    QMetaObject::invokeMethod(
        &m_here, [answer = std::move(answer), outcome] { answer(outcome); }, Qt::QueuedConnection);
}

void PdfFolderPrinter::look(Condition answer)
{
    const QFileInfo folder(m_folder);
    const PrinterFault fault = !folder.isDir() ? PrinterFault::NotThere
        : !folder.isWritable()                 ? PrinterFault::NotAllowed
                                               : PrinterFault::None;
    QMetaObject::invokeMethod(
        &m_here, [answer = std::move(answer), fault] { answer(fault); }, Qt::QueuedConnection);
}

} // namespace motcua
