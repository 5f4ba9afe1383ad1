#pragma once

#include "ui/print/printersetting.h"

#include <optional>

class QSettings;

namespace motcua {

/// Host and port of a printer in the network; brackets around an IPv6 address.
QString printerHost(const PrinterSetting &setting);
quint16 printerPort(const PrinterSetting &setting);
/// Whether it names what its kind prints to.
bool namesPrinter(const PrinterSetting &setting);

/// Nothing when a key holds what it cannot; `problem` then says which.
std::optional<PrinterSetting> readPrinterSetting(const QSettings &settings,
                                                 QString *problem = nullptr);
/// What readPrinterSetting() reads back.
void writePrinterSetting(QSettings &settings, const PrinterSetting &setting);
/// "escpos-tcp": as it stands in the file.
QString printerKindName(PrinterKind kind);

} // namespace motcua
