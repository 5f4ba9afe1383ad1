#pragma once

#include "app/platform/printers/printer.h"
#include "core/documents/checklist.h"
#include "core/documents/slip.h"
#include "core/queueing/appointment.h"
#include "ui/print/slippaper.h"

#include <QObject>
#include <QTimer>
#include <QTranslator>

#include <memory>
#include <optional>

namespace motcua {

class Office;
class PaperFeed;
struct Dossier;
struct Procedure;

/// Brings slips onto paper: queues the slip of a durable ticket, draws what is next in the spool
/// and gives it to the printer. Never makes the queue wait: a number whose slip does not come
/// stands on the screen. Lives on the GUI thread.
class SlipPrinter : public QObject {
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds again{2'000}; ///< between looks at a printer in trouble
        std::chrono::milliseconds tryAgain{15'000}; ///< the same, where a look costs a job
        std::chrono::milliseconds idle{30'000}; ///< between looks at one that has nothing to do
    };

    /// Office and feed outlive it. `vietnamese`: compiled translation the paper speaks, whatever
    /// the kiosk shows.
    SlipPrinter(Office &office, PaperFeed &feed, std::unique_ptr<Printer> printer, SlipPaper paper,
                const QString &vietnamese);
    SlipPrinter(Office &office, PaperFeed &feed, std::unique_ptr<Printer> printer, SlipPaper paper,
                const QString &vietnamese, Times times);
    ~SlipPrinter() override;

    /// Queues the first slip of a ticket, or of an appointment.
    void print(const Ticket &ticket);
    void print(const Appointment &appointment);
    /// Queues the receipt of a dossier.
    void print(const Dossier &dossier, const Id &actor);
    /// Queues what to bring for a procedure; `paper` is this one copy.
    void print(const Id &paper, const Procedure &procedure);

private:
    void work();
    void printNext();
    void look();
    void sent(const PrintOutcome &outcome);
    void settle();
    void found(PrinterFault fault);
    void restUntilLook();
    std::optional<PrintSheet> sheetOf(const PrintJob &job);
    std::optional<Slip> slipOf(const PrintJob &job) const;
    std::optional<Checklist> listOf(const PrintJob &job);
    QString procedureName(const QString &code) const;

    Office &m_office;
    PaperFeed &m_feed;
    SlipPaper m_paper;
    Times m_times;
    QTranslator m_language;
    bool m_busy = false; ///< the printer owes an answer
    std::optional<PrintJob> m_job; ///< taken and not settled
    std::optional<PrintOutcome> m_outcome; ///< of m_job, not written down yet
    QTimer m_soon;
    QTimer m_rest;
    std::unique_ptr<Printer> m_printer; ///< goes first, so that no answer finds nobody
};

} // namespace motcua
