#pragma once

#include "core/printing/printjob.h"

namespace motcua {

/// "queued sending printed failed unknown expired"
QString printStateName(PrintState state);
/// "paper-out cover-open …"; empty for none.
QString faultName(PrinterFault fault);
/// What to do about it, for whoever reads the doctor.
QString faultAdvice(PrinterFault fault);

} // namespace motcua
