#include "ui/models/paperfeed.h"

#include "core/storage/storageerror.h"

namespace motcua {

PaperFeed::PaperFeed(PrintService &prints, QObject *parent)
    : QObject(parent)
    , m_prints(prints)
{
    m_prints.setObserver([this] { refresh(); });
    refresh();
}

void PaperFeed::setFault(PrinterFault fault)
{
    if (fault == m_fault)
        return;
    m_fault = fault;
    Q_EMIT changed();
}

void PaperFeed::setListFault(PrinterFault fault)
{
    if (fault == m_listFault)
        return;
    m_listFault = fault;
    Q_EMIT changed();
}

PrinterFault PaperFeed::troubleOf(const Id &ticket) const
{
    using enum PrinterFault;
    try {
        const auto job = m_prints.last(ticket);
        if (!job)
            return NoAnswer; // the disk refused to queue it
        const PrinterFault met = job->fault == None ? m_fault : job->fault;
        switch (job->state) {
        case PrintState::Sending:
        case PrintState::Printed: return None;
        case PrintState::Queued: return met;
        case PrintState::Failed:
        case PrintState::Unknown:
        case PrintState::Expired: return met == None ? NoAnswer : met;
        }
    } catch (const StorageError &) {
        return NoAnswer; // the number on the screen is sure, the slip is not
    }
    return None;
}

bool PaperFeed::answer(const Id &ticket, bool printed)
{
    const auto answered = m_prints.confirm(ticket, printed);
    return answered || answered.error() != PrintError::StorageFailed;
}

// What the file does not give stays as it was shown.
void PaperFeed::refresh()
{
    try {
        std::vector<PrintJob> questions = m_prints.questions();
        m_waiting = int(m_prints.waiting().size());
        m_questions = std::move(questions);
    } catch (const StorageError &) {
    }
    Q_EMIT changed();
}

} // namespace motcua
