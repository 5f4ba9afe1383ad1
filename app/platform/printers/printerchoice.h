#pragma once

#include "app/platform/printers/printer.h"
#include "app/platform/printers/printersetting.h"

#include <memory>

namespace motcua {

/// The printer of this machine. `slips`: folder for PDF unless the setting names one. Without a
/// setting that can be read, a printer that is not there: somebody has to mend the file.
std::unique_ptr<Printer> makePrinter(const std::optional<PrinterSetting> &setting,
                                     const QString &slips);

} // namespace motcua
