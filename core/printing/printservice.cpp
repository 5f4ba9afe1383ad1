#include "core/printing/printservice.h"

#include "core/queueing/appointment.h"
#include "core/queueing/ticket.h"
#include "core/storage/database.h"

namespace motcua {

namespace {

// A write that would change nothing costs no transaction and is told to nobody.
template <typename Needed> Result<bool, PrintError> isNeeded(Needed &&needed)
{
    try {
        return bool(needed());
    } catch (const StorageError &) {
        return PrintError::StorageFailed;
    }
}

} // namespace

PrintService::PrintService(Database &database, const Clock &clock)
    : PrintService(database, clock, Limits{})
{
}

PrintService::PrintService(Database &database, const Clock &clock, Limits limits)
    : m_database(database)
    , m_clock(clock)
    , m_limits(limits)
    , m_spool(database)
{
}

// One transaction; an error of `use` undoes it, and the observer hears of what was committed.
template <typename Use> auto PrintService::write(Use &&use) -> decltype(use())
{
    using Answer = decltype(use());
    const auto written = [&]() -> Answer {
        try {
            Transaction transaction(m_database);
            Answer result = use();
            if (result)
                transaction.commit();
            return result;
        } catch (const StorageError &) {
            return PrintError::StorageFailed;
        }
    };
    Answer answer = written();
    if (answer && m_observer)
        m_observer();
    return answer;
}

// The event is allowed: whoever calls has looked.
PrintJob PrintService::step(PrintJob job, PrintEvent event, PrinterFault fault)
{
    job.state = after(job.state, event).value();
    job.fault = fault;
    job.changed = m_clock.now();
    m_spool.update(job);
    return job;
}

PrintJob PrintService::addCopy(const PrintJob &before)
{
    const Instant now = m_clock.now();
    const PrintJob job{before.ticket,
                       before.copy + 1,
                       before.number,
                       PrintState::Queued,
                       PrinterFault::None,
                       now,
                       now};
    m_spool.add(job);
    return job;
}

std::vector<PrintJob> PrintService::stale() const
{
    std::vector<PrintJob> jobs = m_spool.inState(PrintState::Queued);
    std::erase_if(jobs, [oldest = m_clock.now() - m_limits.fresh](const PrintJob &job) {
        return job.queued >= oldest;
    });
    return jobs;
}

int PrintService::dropStale()
{
    const std::vector<PrintJob> dropped = stale();
    for (const PrintJob &job : dropped)
        step(job, PrintEvent::TooLate, job.fault);
    return int(dropped.size());
}

PrintService::JobResult PrintService::print(const Ticket &ticket)
{
    return printFirst(ticket.id, ticket.shownNumber());
}

PrintService::JobResult PrintService::print(const Appointment &appointment)
{
    return printFirst(appointment.id, appointment.code);
}

PrintService::JobResult PrintService::printChecklist(const Id &paper, const QString &procedure)
{
    return printFirst(paper, procedure);
}

PrintService::JobResult PrintService::printReceipt(const Id &paper, const QString &dossier)
{
    return printFirst(paper, dossier);
}

PrintService::JobResult PrintService::printFirst(const Id &paper, const QString &number)
{
    try {
        if (const auto known = m_spool.last(paper))
            return *known;
    } catch (const StorageError &) {
        return PrintError::StorageFailed;
    }
    return write([&]() -> JobResult {
        const Instant now = m_clock.now();
        const PrintJob job{paper, 0, number, PrintState::Queued, PrinterFault::None, now, now};
        m_spool.forgetBefore(now - m_limits.remembered);
        m_spool.add(job);
        return job;
    });
}

PrintService::JobResult PrintService::reprint(const Ticket &ticket)
{
    return printCopy(ticket.id, ticket.shownNumber());
}

PrintService::JobResult PrintService::reprint(const Appointment &appointment)
{
    return printCopy(appointment.id, appointment.code);
}

PrintService::JobResult PrintService::printCopy(const Id &paper, const QString &number)
{
    return write([&]() -> JobResult {
        dropStale();
        const auto before = m_spool.last(paper);
        if (!before) // its first slip was never asked for, or is forgotten: this is a copy all the
                     // same
            return addCopy({paper, 0, number, {}, {}, {}, {}});
        if (before->state == PrintState::Queued || before->state == PrintState::Sending)
            return PrintError::AlreadyWaiting;
        // Whoever asks for another copy does not have the last one.
        if (before->state == PrintState::Unknown)
            step(*before, PrintEvent::SeenMissing, before->fault);
        return addCopy(*before);
    });
}

Result<std::optional<PrintJob>, PrintError> PrintService::takeNext()
{
    using Taken = Result<std::optional<PrintJob>, PrintError>;
    const auto needed = isNeeded([this] {
        return !m_spool.inState(PrintState::Queued).empty()
            && m_spool.inState(PrintState::Sending).empty();
    });
    if (!needed)
        return needed.error();
    if (!needed.value())
        return Taken(std::nullopt);
    return write([&]() -> Taken {
        dropStale();
        const std::vector<PrintJob> queued = m_spool.inState(PrintState::Queued);
        if (queued.empty())
            return std::optional<PrintJob>();
        return std::optional(step(queued.front(), PrintEvent::Take, queued.front().fault));
    });
}

PrintService::JobResult PrintService::settle(const PrintJob &job, const PrintOutcome &outcome)
{
    return write([&]() -> JobResult {
        const auto now = m_spool.find(job.ticket, job.copy);
        if (!now || now->state != PrintState::Sending || !after(now->state, outcome.event))
            return PrintError::NotSending;
        return step(*now, outcome.event, outcome.fault);
    });
}

Result<int, PrintError> PrintService::expire()
{
    const auto needed = isNeeded([this] { return !stale().empty(); });
    if (!needed)
        return needed.error();
    if (!needed.value())
        return 0;
    return write([&]() -> Result<int, PrintError> { return dropStale(); });
}

Result<int, PrintError> PrintService::noteFault(PrinterFault fault)
{
    const auto silent = [&] {
        std::vector<PrintJob> jobs = m_spool.inState(PrintState::Queued);
        std::erase_if(jobs, [fault](const PrintJob &job) { return job.fault == fault; });
        return jobs;
    };
    const auto needed = isNeeded([&] { return !silent().empty(); });
    if (!needed)
        return needed.error();
    if (!needed.value())
        return 0;
    return write([&]() -> Result<int, PrintError> {
        std::vector<PrintJob> jobs = silent();
        for (PrintJob &job : jobs) {
            job.fault = fault;
            m_spool.update(job);
        }
        return int(jobs.size());
    });
}

Result<int, PrintError> PrintService::recover()
{
    const auto needed = isNeeded([this] { return !m_spool.inState(PrintState::Sending).empty(); });
    if (!needed)
        return needed.error();
    if (!needed.value())
        return 0;
    return write([&]() -> Result<int, PrintError> {
        int lost = 0;
        for (const PrintJob &job : m_spool.inState(PrintState::Sending)) {
            step(job, PrintEvent::Lost, job.fault);
            ++lost;
        }
        return lost;
    });
}

PrintService::JobResult PrintService::confirm(const Id &ticket, bool printed)
{
    return write([&]() -> JobResult {
        const auto job = m_spool.last(ticket);
        if (!job || job->state != PrintState::Unknown)
            return PrintError::NoQuestion;
        if (printed)
            return step(*job, PrintEvent::SeenPrinted, PrinterFault::None);
        return addCopy(step(*job, PrintEvent::SeenMissing, job->fault));
    });
}

std::optional<PrintJob> PrintService::last(const Id &ticket) const { return m_spool.last(ticket); }

std::vector<PrintJob> PrintService::questions() const
{
    return m_spool.inState(PrintState::Unknown);
}

std::vector<PrintJob> PrintService::waiting() const { return m_spool.inState(PrintState::Queued); }

std::vector<PrintJob> PrintService::list(Instant from) const { return m_spool.since(from); }

} // namespace motcua
