#pragma once

#include "app/platform/printers/printersetting.h"
#include "core/printing/printjob.h"

namespace motcua {

/// Whether the printer can be reached, as far as that can be seen beside a program that prints:
/// sends it nothing. Blocks for some seconds at most. `slips`: folder for PDF unless the setting
/// names one.
PrinterFault checkPrinter(const PrinterSetting &setting, const QString &slips);

} // namespace motcua
