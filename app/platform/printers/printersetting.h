#pragma once

#include "ui/print/printersetting.h"

#include <QStringList>

#include <optional>
#include <vector>

class QSettings;

namespace motcua {

/// Host and port of a printer in the network; brackets around an IPv6 address.
QString printerHost(const PrinterSetting &setting);
quint16 printerPort(const PrinterSetting &setting);
/// Whether it names what its kind prints to.
bool namesPrinter(const PrinterSetting &setting);

/// Nothing when a key holds what it cannot; `problem` then says which is the first.
std::optional<PrinterSetting> readPrinterSetting(const QSettings &settings,
                                                 QString *problem = nullptr);
/// A key of the printer that holds what it cannot.
struct BadPrinterKey {
    QString key; ///< "printer/kind"
    QString value;
    QString allowed; ///< "pdf, escpos-device, …"
};
std::vector<BadPrinterKey> wrongPrinterKeys(const QSettings &settings);
/// All keys of the group: "printer/kind", …
const QStringList &printerKeys();
/// What readPrinterSetting() reads back.
void writePrinterSetting(QSettings &settings, const PrinterSetting &setting);
/// "escpos-tcp": as it stands in the file.
QString printerKindName(PrinterKind kind);

} // namespace motcua
