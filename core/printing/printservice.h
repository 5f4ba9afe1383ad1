#pragma once

#include "core/base/result.h"
#include "core/printing/printspool.h"

#include <chrono>
#include <functional>

namespace motcua {

struct Appointment;
struct Ticket;

enum class PrintError {
    NoQuestion, ///< nobody asks whether this paper came out
    AlreadyWaiting, ///< a copy is on its way
    NotSending, ///< the job is in another state by now
    StorageFailed,
};

/// Slips on their way to paper, in a spool that survives everything the queue survives. Knows no
/// printer: a driver takes one job after the other and tells what became of it. A call is one
/// transaction; after an error nothing was written. The queue never waits for any of this.
class PrintService {
public:
    struct Limits {
        /// A job that waited longer is not printed any more: its owner went by the screen.
        std::chrono::milliseconds fresh{std::chrono::minutes{5}};
        /// Jobs older than this are forgotten.
        std::chrono::milliseconds remembered{std::chrono::hours{24 * 7}};
    };
    using JobResult = Result<PrintJob, PrintError>;

    PrintService(Database &database, const Clock &clock);
    PrintService(Database &database, const Clock &clock, Limits limits);

    /// Queues the first slip of a ticket; asked again for the same ticket, changes nothing.
    JobResult print(const Ticket &ticket);
    /// The same for the slip of an appointment.
    JobResult print(const Appointment &appointment);
    /// The same for what to bring for a procedure, by its code; `paper` is this one copy.
    JobResult printChecklist(const Id &paper, const QString &procedure);
    /// The same for the receipt of a dossier, by its code.
    JobResult printReceipt(const Id &paper, const QString &dossier);
    /// Queues one more copy, which says so; number and time stay the ticket's. Refuses while a copy
    /// is queued or being sent.
    JobResult reprint(const Ticket &ticket);
    JobResult reprint(const Appointment &appointment);

    /// Drops what waited too long, then gives the oldest job left, marked as being sent in the same
    /// transaction. Nothing when none waits or one is being sent already.
    Result<std::optional<PrintJob>, PrintError> takeNext();
    /// What became of the job taken.
    JobResult settle(const PrintJob &job, const PrintOutcome &outcome);
    /// What keeps the printer from all that waits: noted with each job that does not say so yet.
    /// Answers how many.
    Result<int, PrintError> noteFault(PrinterFault fault);
    /// Drops what waited too long; answers how many.
    Result<int, PrintError> expire();
    /// At the start of the program that prints: what the last one was sending when it was killed is
    /// perhaps on paper. Answers how many.
    Result<int, PrintError> recover();

    /// Answers the question whether the paper came out. If not, one more copy is queued, which is
    /// the answer.
    JobResult confirm(const Id &ticket, bool printed);

    // Reads throw StorageError.

    /// The last copy of the ticket's slip.
    std::optional<PrintJob> last(const Id &ticket) const;
    /// Jobs of which only a person can say whether they are on paper; oldest first.
    std::vector<PrintJob> questions() const;
    /// Jobs that wait for the printer; oldest first.
    std::vector<PrintJob> waiting() const;
    /// Queued at or after `from`, oldest first.
    std::vector<PrintJob> list(Instant from) const;

    /// Called after each change, on the caller's thread.
    void setObserver(std::function<void()> observer) { m_observer = std::move(observer); }

private:
    JobResult printFirst(const Id &paper, const QString &number);
    JobResult printCopy(const Id &paper, const QString &number);
    PrintJob step(PrintJob job, PrintEvent event, PrinterFault fault);
    PrintJob addCopy(const PrintJob &before);
    std::vector<PrintJob> stale() const;
    int dropStale();
    template <typename Use> auto write(Use &&use) -> decltype(use());

    Database &m_database;
    const Clock &m_clock;
    Limits m_limits;
    PrintSpool m_spool;
    std::function<void()> m_observer;
};

} // namespace motcua
