#include "app/motcua/slipprinter.h"

#include "app/commands/office.h"
#include "app/commands/receiptprint.h"
#include "core/documents/appointmentslip.h"
#include "ui/models/paperfeed.h"
#include "ui/print/checklistsheet.h"
#include "ui/print/slippainter.h"

#include <QLoggingCategory>

namespace motcua {

namespace {
Q_LOGGING_CATEGORY(logPrint, "motcua.print")
}

SlipPrinter::SlipPrinter(Office &office, PaperFeed &feed, std::unique_ptr<Printer> printer,
                         SlipPaper paper, const QString &vietnamese)
    : SlipPrinter(office, feed, std::move(printer), paper, vietnamese, Times{})
{
}

SlipPrinter::SlipPrinter(Office &office, PaperFeed &feed, std::unique_ptr<Printer> printer,
                         SlipPaper paper, const QString &vietnamese, Times times)
    : m_office(office)
    , m_feed(feed)
    , m_paper(paper)
    , m_times(times)
    , m_printer(std::move(printer))
{
    if (!m_language.load(vietnamese))
        qCWarning(logPrint) << "no translation for slips at" << vietnamese;
    if (!m_office.prints().recover())
        qCWarning(logPrint) << "what was being printed could not be read";
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_rest.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SlipPrinter::work);
    connect(&m_rest, &QTimer::timeout, this, &SlipPrinter::look);
    connect(&m_feed, &PaperFeed::changed, &m_soon, qOverload<>(&QTimer::start));
    look();
}

SlipPrinter::~SlipPrinter() = default;

void SlipPrinter::print(const Ticket &ticket)
{
    if (!m_office.prints().print(ticket))
        qCWarning(logPrint) << "slip of" << ticket.shownNumber() << "not queued";
}

void SlipPrinter::print(const Appointment &appointment)
{
    if (!m_office.prints().print(appointment))
        qCWarning(logPrint) << "slip of appointment" << appointment.code << "not queued";
}

void SlipPrinter::print(const Id &paper, const Procedure &procedure)
{
    if (!m_office.prints().printChecklist(paper, procedure.code))
        qCWarning(logPrint) << "checklist of" << procedure.code << "not queued";
}

void SlipPrinter::print(const Dossier &dossier, const Id &actor)
{
    if (!queueReceipt(m_office, dossier.id, actor))
        qCWarning(logPrint) << "receipt of" << dossier.code() << "not queued";
}

void SlipPrinter::work()
{
    if (m_busy)
        return;
    if (m_outcome)
        settle();
    // In trouble a look decides when to go on; only some printers need a job for that.
    else if (m_feed.fault() == PrinterFault::None)
        printNext();
}

void SlipPrinter::printNext()
{
    const auto taken = m_office.prints().takeNext();
    if (!taken || !taken.value()) {
        restUntilLook();
        return;
    }
    m_job = *taken.value();
    m_busy = true;
    m_rest.stop();
    if (const auto sheet = sheetOf(*m_job))
        m_printer->print(*sheet, [this](const PrintOutcome &outcome) { sent(outcome); });
    else
        sent({PrintEvent::NotSent, PrinterFault::NoAnswer});
}

std::optional<PrintSheet> SlipPrinter::sheetOf(const PrintJob &job)
{
    try {
        if (const auto slip = slipOf(job))
            return PrintSheet{*slip, paintSlip(*slip, m_paper), m_paper};
        if (const auto list = listOf(job))
            return PrintSheet{list->slip, paintChecklist(*list, m_paper), m_paper};
    } catch (const StorageError &) {
        qCWarning(logPrint) << "slip" << job.number << "could not be read";
    }
    return std::nullopt;
}

std::optional<Checklist> SlipPrinter::listOf(const PrintJob &job)
{
    const Procedure *procedure = m_office.procedures().find(job.number);
    if (!procedure)
        return receiptSlipOf(m_office, job, &m_language);
    return buildChecklist(job.ticket, *procedure, m_office.configuration(), m_office.clock().now(),
                          &m_language);
}

QString SlipPrinter::procedureName(const QString &code) const
{
    const Procedure *procedure = m_office.procedures().find(code);
    return procedure && !procedure->sensitive ? procedure->plainName : QString();
}

// The slip tells how it is now: people ahead, and when a copy was made.
std::optional<Slip> SlipPrinter::slipOf(const PrintJob &job) const
{
    const Instant now = m_office.clock().now();
    const SiteConfiguration &site = m_office.configuration();
    if (const auto ticket = m_office.queue().find(job.ticket))
        return buildSlip(*ticket, m_office.queue().standing(*ticket), site,
                         procedureName(ticket->procedure), now, job.copy, &m_language);
    if (const auto appointment = m_office.appointments().find(job.ticket))
        return buildAppointmentSlip(*appointment, site, procedureName(appointment->procedure), now,
                                    job.copy, &m_language);
    return std::nullopt;
}

void SlipPrinter::sent(const PrintOutcome &outcome)
{
    m_busy = false;
    m_outcome = outcome;
    settle();
}

// What became of the paper must be written down before the next slip is taken.
void SlipPrinter::settle()
{
    const PrintOutcome outcome = *m_outcome;
    const auto settled = m_office.prints().settle(*m_job, outcome);
    if (!settled && settled.error() == PrintError::StorageFailed) {
        restUntilLook();
        return;
    }
    m_outcome.reset();
    m_job.reset();
    found(outcome.fault);
}

void SlipPrinter::look()
{
    if (m_busy)
        return;
    if (m_outcome)
        return settle();
    if (!m_office.prints().expire())
        qCWarning(logPrint) << "old slips could not be dropped";
    m_busy = true;
    m_printer->look([this](PrinterFault fault) {
        m_busy = false;
        const bool tries =
            fault != PrinterFault::None && !m_printer->isSure() && m_feed.waitingCount() > 0;
        found(fault);
        if (tries)
            printNext();
    });
}

void SlipPrinter::found(PrinterFault fault)
{
    if (fault != m_feed.fault()) {
        if (fault == PrinterFault::None)
            qCInfo(logPrint) << "the printer is well";
        else
            qCWarning(logPrint) << "the printer has fault" << int(fault);
    }
    m_feed.setFault(fault);
    if (fault != PrinterFault::None && !m_office.prints().noteFault(fault))
        qCWarning(logPrint) << "the fault could not be noted";
    restUntilLook();
    m_soon.start();
}

void SlipPrinter::restUntilLook()
{
    if (!m_outcome && m_feed.fault() == PrinterFault::None)
        m_rest.start(m_times.idle);
    else
        m_rest.start(m_printer->isSure() ? m_times.again : m_times.tryAgain);
}

} // namespace motcua
