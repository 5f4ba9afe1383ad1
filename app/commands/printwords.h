#pragma once

#include "core/printing/printjob.h"

#include <vector>

namespace motcua {

/// "queued sending printed failed unknown expired"
QString printStateName(PrintState state);
/// "paper-out cover-open …"; empty for none.
QString faultName(PrinterFault fault);
/// What to do about it, for whoever reads the doctor.
QString faultAdvice(PrinterFault fault);

/// What keeps the printer from the slips that wait; none when nothing waits or nothing is known.
PrinterFault faultInTheWay(const std::vector<PrintJob> &jobs);

} // namespace motcua
