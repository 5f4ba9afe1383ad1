#pragma once

#include "core/printing/printservice.h"

#include <QObject>

namespace motcua {

/// What the windows watch of the paper: how the printer is and what became of slips; announced
/// after each change. Lives on the GUI thread; the service outlives it.
class PaperFeed : public QObject {
    Q_OBJECT

public:
    explicit PaperFeed(PrintService &prints, QObject *parent = nullptr);

    PrinterFault fault() const { return m_fault; }
    /// By whoever drives the printer.
    void setFault(PrinterFault fault);
    /// What kept the last list of who waits from its printer; None when it came there.
    PrinterFault listFault() const { return m_listFault; }
    void setListFault(PrinterFault fault);

    /// Why this ticket's slip is not on paper, as far as is known just now; None when it is, or is
    /// on its way there.
    PrinterFault troubleOf(const Id &ticket) const;
    /// Slips of which somebody has to say whether they came out, oldest first.
    const std::vector<PrintJob> &questions() const { return m_questions; }
    int waitingCount() const { return m_waiting; } ///< slips that wait for the printer
    PrintService::JobResult reprint(const Ticket &ticket) { return m_prints.reprint(ticket); }
    PrintService::JobResult reprint(const Appointment &appointment)
    {
        return m_prints.reprint(appointment);
    }
    /// False when it could not be written down; the question then stays.
    bool answer(const Id &ticket, bool printed);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    PrintService &m_prints;
    PrinterFault m_fault = PrinterFault::None;
    PrinterFault m_listFault = PrinterFault::None;
    std::vector<PrintJob> m_questions;
    int m_waiting = 0;
};

} // namespace motcua
