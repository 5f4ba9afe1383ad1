#pragma once

#include "core/documents/slip.h"
#include "core/printing/printjob.h"
#include "ui/print/slippaper.h"

#include <QImage>

#include <functional>

namespace motcua {

/// What a printer is given.
struct PrintSheet {
    Slip slip;
    QImage picture; ///< of paintSlip()
    SlipPaper paper = SlipPaper::Mm80;
};

/// One way to paper. Everything happens on the thread that made it, which never waits: each step
/// has its time limit. One thing at a time: nothing is asked of it while it owes an answer. An
/// answer comes exactly once, never before the call returns, and not at all once the printer is
/// destroyed.
class Printer {
public:
    using Answer = std::function<void(const PrintOutcome &)>;
    using Condition = std::function<void(PrinterFault)>;

    Printer() = default;
    Printer(const Printer &) = delete;
    Printer &operator=(const Printer &) = delete;
    virtual ~Printer() = default;

    virtual void print(const PrintSheet &sheet, Answer answer) = 0;
    /// How it is just now, without printing.
    virtual void look(Condition answer) = 0;
    /// Whether look() knows. If not, only a job shows that a fault is gone.
    virtual bool isSure() const { return true; }
};

} // namespace motcua
