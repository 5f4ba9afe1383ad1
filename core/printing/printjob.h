#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace motcua {

/// Numbers are stored: never renumber.
enum class PrintState : int {
    Queued = 1, ///< nothing of it was sent to a printer
    Sending = 2, ///< a printer has it, or had it when the program was killed
    Printed = 3,
    Failed = 4, ///< no paper will come of it
    Unknown = 5, ///< perhaps on paper: only a person can see
    Expired = 6, ///< the printer came back too late; nobody waits for this paper any more
};

enum class PrintEvent {
    Take, ///< a printer gets it
    Printed,
    NotSent, ///< the printer could not take any of it
    Failed, ///< the printer will never print it
    Lost, ///< some of it was sent, and the printer did not say what became of it
    TooLate,
    SeenPrinted, ///< a person has the paper
    SeenMissing, ///< a person has no paper
};

/// The whole table of states: pure and total. Nothing means: not allowed, no effect.
constexpr std::optional<PrintState> after(PrintState state, PrintEvent event)
{
    using enum PrintState;
    const auto from = [state](PrintState wanted, PrintState next) {
        return state == wanted ? std::optional(next) : std::nullopt;
    };
    switch (event) {
    case PrintEvent::Take: return from(Queued, Sending);
    case PrintEvent::TooLate: return from(Queued, Expired);
    case PrintEvent::Printed: return from(Sending, Printed);
    case PrintEvent::NotSent: return from(Sending, Queued);
    case PrintEvent::Failed: return from(Sending, Failed);
    case PrintEvent::Lost: return from(Sending, Unknown);
    case PrintEvent::SeenPrinted: return from(Unknown, Printed);
    case PrintEvent::SeenMissing: return from(Unknown, Failed);
    }
    return std::nullopt;
}

static_assert(after(PrintState::Queued, PrintEvent::Take) == PrintState::Sending);
static_assert(!after(PrintState::Sending, PrintEvent::Take));

/// What is wrong with a printer. Numbers are stored: never renumber.
enum class PrinterFault : int {
    None = 0,
    PaperOut = 1,
    CoverOpen = 2,
    Offline = 3, ///< says so itself: switched off line, or paused in the print system
    NotThere = 4, ///< no such device, host, queue or folder
    NoAnswer = 5, ///< took longer than its time
    NotAllowed = 6, ///< this user may not use it
    DiskFull = 7, ///< of a folder
    Cancelled = 8, ///< somebody cancelled the job in the print system, or that gave it up
    Broken = 9, ///< knife, head or another fault that a person must look at
};

/// What became of a job that a printer was given.
struct PrintOutcome {
    /// Printed, NotSent, Failed or Lost.
    PrintEvent event = PrintEvent::Printed;
    PrinterFault fault = PrinterFault::None;
    bool operator==(const PrintOutcome &) const = default;
};

/// One copy of one slip on its way to paper. Local to this machine, part of no journal: the ticket
/// or the appointment is what counts, and a slip can be drawn from it again.
struct PrintJob {
    Id ticket; ///< or of an appointment, or one copy of a procedure's list or of a receipt
    int copy = 0; ///< 0 is the first; n is "Bản in lại lần n"
    QString number; ///< "A025" of a ticket; code of an appointment, a procedure or a dossier
    PrintState state = PrintState::Queued;
    PrinterFault fault = PrinterFault::None; ///< the last one met
    Instant queued{};
    Instant changed{}; ///< when it got into its state
    bool operator==(const PrintJob &) const = default;
};

} // namespace motcua
