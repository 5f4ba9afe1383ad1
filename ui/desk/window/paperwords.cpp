#include "ui/desk/window/paperwords.h"

namespace motcua {

QString PaperWords::trouble(PrinterFault fault, int waiting)
{
    if (fault == PrinterFault::None)
        return {};
    const QString safe = tr("Numbers are given as usual; people read theirs from the screen.");
    const QString later = waiting == 0
        ? QString()
        : QString(u' ' + tr("Slips that wait and come by themselves: %1.").arg(waiting));
    return advice(fault) + u' ' + safe + later;
}

QString PaperWords::listTrouble(PrinterFault fault)
{
    if (fault == PrinterFault::None)
        return {};
    return tr("Sorry, the list of who waits could not be printed. The queue goes on, and the list "
              "is tried again by itself. Please look at the printer with A4 paper.");
}

QString PaperWords::question(const QString &number)
{
    return tr("Did slip %1 come out of the printer?").arg(number);
}

QString PaperWords::advice(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::None: break;
    case PrinterFault::PaperOut:
        return tr("The printer is out of paper. Please put in a new roll.");
    case PrinterFault::CoverOpen:
        return tr("The cover of the printer is open. Please press it shut until it clicks.");
    case PrinterFault::Offline:
        return tr("The printer is paused or used by another program. Please let it go on.");
    case PrinterFault::NotThere:
        return tr("The printer cannot be found. Please look at its switch, plug and cable.");
    case PrinterFault::NoAnswer:
        return tr("The printer does not answer. Please switch it off and on again.");
    case PrinterFault::NotAllowed:
        return tr("This program may not use the printer. Please call the administrator.");
    case PrinterFault::DiskFull:
        return tr("There is no room left for slips. Please call the administrator.");
    case PrinterFault::Cancelled:
        return tr("The print system did not print a slip. Please look at its queue.");
    case PrinterFault::Broken:
        return tr("The printer reports a fault. Please open it, look for jammed paper and close "
                  "it again.");
    }
    return {};
}

} // namespace motcua
