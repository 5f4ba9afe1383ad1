#pragma once

#include "app/platform/printers/printer.h"

#include <ostream>

namespace motcua {

/// Event and fault by their numbers, for messages of failed tests.
std::ostream &operator<<(std::ostream &out, const PrintOutcome &outcome);

/// Prints and waits for the answer, which must come once and not from within the call.
PrintOutcome printed(Printer &printer, const QImage &picture, SlipPaper paper = SlipPaper::Mm80);
PrinterFault condition(Printer &printer);
/// Events go on for so many ms.
void pause(int ms);

/// A real slip.
QImage samplePicture(SlipPaper paper);

} // namespace motcua
