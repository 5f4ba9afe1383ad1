#pragma once

#include "ui/print/slippaper.h"

#include <QString>

namespace motcua {

/// How slips get onto paper on this machine.
enum class PrinterKind {
    Pdf, ///< into a folder; no printer
    EscposDevice, ///< receipt printer behind a device file: USB or serial
    EscposTcp, ///< receipt printer in the network, port 9100
    EscposCups, ///< receipt printer behind a raw queue of CUPS
    Cups, ///< any printer of CUPS that takes PDF
};

/// Group "printer" of machine.ini.
struct PrinterSetting {
    PrinterKind kind = PrinterKind::Pdf; ///< kind=pdf|escpos-device|escpos-tcp|escpos-cups|cups
    QString target; ///< target=: /dev/usb/lp0, host[:port], queue, folder; empty: the slips folder
    SlipPaper paper = SlipPaper::Mm80; ///< paper=58|80
    bool cutter = true; ///< cutter=no: the paper is torn off
    bool answers = true; ///< status=no: the printer never tells how it is (few do not)
    int baud = 9600; ///< baud=: of a serial device
    bool operator==(const PrinterSetting &) const = default;
};

} // namespace motcua
