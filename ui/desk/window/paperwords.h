#pragma once

#include "core/printing/printjob.h"

#include <QCoreApplication>

namespace motcua {

/// What the desk says of the printer.
class PaperWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::PaperWords)

public:
    /// What is wrong, what to do and what is safe; empty without a fault. `waiting`: slips that
    /// come by themselves once it is mended.
    static QString trouble(PrinterFault fault, int waiting);
    /// The same of the list of who waits, which goes to another printer.
    static QString listTrouble(PrinterFault fault);
    /// "Did slip A025 come out?"
    static QString question(const QString &number);
    /// What is wrong and what to do; empty without a fault.
    static QString advice(PrinterFault fault);
};

} // namespace motcua
