#include "app/platform/printers/cupsprinter.h"

#include "app/platform/printers/cupsqueue.h"
#include "ui/print/slipfile.h"

#include <QThread>

namespace motcua {

namespace {

const QByteArray Titles = QByteArrayLiteral("Motcua ");

/// Runs off while the watch goes on.
class Stopwatch {
public:
    std::chrono::milliseconds passed() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - m_start);
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

// A fault ends a job: whether some of it may be on paper. Not while CUPS kept it to itself, nor
// when the printer could not be reached or had the same fault before.
PrintEvent lostBy(const CupsQueue::State &state, bool waiting, PrinterFault before)
{
    const bool unsent = waiting
        || (state.stopped == PrinterFault::None
            && (state.reported == before || state.reported == PrinterFault::NotThere));
    return unsent ? PrintEvent::NotSent : PrintEvent::Lost;
}

} // namespace

CupsPrinter::CupsPrinter(QString queue, std::optional<PaperEnd> raw)
    : CupsPrinter(std::move(queue), raw, Times{})
{
}

CupsPrinter::CupsPrinter(QString queue, std::optional<PaperEnd> raw, Times times)
    : m_queue(queue.toUtf8())
    , m_raw(raw)
    , m_times(times)
{
}

CupsPrinter::~CupsPrinter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_stop.notify_all();
    if (m_thread)
        m_thread->wait();
}

void CupsPrinter::begin(std::function<std::function<void()>()> work)
{
    if (m_thread)
        m_thread->wait(); // it has answered and is about to end
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        QMetaObject::invokeMethod(&m_here, work(), Qt::QueuedConnection);
    }));
    m_thread->start();
}

void CupsPrinter::print(const PrintSheet &sheet, Answer answer)
{
    CupsQueue::Document document;
    document.title = Titles + sheet.slip.number.toUtf8();
    if (m_raw) {
        document.format = "application/vnd.cups-raw";
        document.bytes = escposSlip(sheet.picture, *m_raw);
    } else {
        document.format = "application/pdf";
        document.bytes = slipPdf(sheet.picture, sheet.paper);
        document.media = {paperWidthMm(sheet.paper) * 100,
                          sheet.picture.height() * 100 / DotsPerMm};
    }
    begin([this, document, answer = std::move(answer)]() -> std::function<void()> {
        CupsQueue queue(m_queue);
        queue.cancelLeftovers(Titles);
        const CupsQueue::State before = queue.state();
        PrintOutcome outcome{PrintEvent::NotSent, before.stopped};
        if (before.stopped == PrinterFault::None) {
            const auto job = queue.submit(document);
            outcome = job ? watch(queue, job.value(), before.reported)
                          : PrintOutcome{PrintEvent::NotSent, job.error()};
        }
        return [answer, outcome] { answer(outcome); };
    });
}

void CupsPrinter::look(Condition answer)
{
    begin([this, answer = std::move(answer)]() -> std::function<void()> {
        const CupsQueue::State state = CupsQueue(m_queue).state();
        const PrinterFault fault =
            state.stopped != PrinterFault::None ? state.stopped : state.reported;
        return [answer, fault] { answer(fault); };
    });
}

PrintOutcome CupsPrinter::watch(CupsQueue &queue, int job, PrinterFault before)
{
    PrintOutcome unless{PrintEvent::Lost, PrinterFault::NoAnswer}; // when the time is over
    PrinterFault last = PrinterFault::None;
    Stopwatch whole;
    Stopwatch lasting;
    while (whole.passed() < m_times.whole && rest(m_times.check)) {
        const auto phase = queue.phase(job);
        if (phase == CupsQueue::Phase::Completed)
            return {PrintEvent::Printed, PrinterFault::None};
        if (phase == CupsQueue::Phase::Over)
            return {PrintEvent::Failed, PrinterFault::Cancelled};
        const CupsQueue::State state = queue.state();
        const PrinterFault fault =
            state.stopped != PrinterFault::None ? state.stopped : state.reported;
        if (fault != std::exchange(last, fault))
            lasting = Stopwatch();
        if (fault == PrinterFault::None && phase == CupsQueue::Phase::Printing)
            before = PrinterFault::None; // what was reported was of an earlier job
        if (fault == PrinterFault::None || lasting.passed() < m_times.trouble)
            continue;
        unless = {lostBy(state, phase == CupsQueue::Phase::Waiting, before), fault};
        break;
    }
    queue.cancel(job);
    if (queue.phase(job) == CupsQueue::Phase::Completed)
        return {PrintEvent::Printed, PrinterFault::None};
    return unless;
}

// False when the program wants to end.
bool CupsPrinter::rest(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_stop.wait_for(lock, time, [this] { return m_stopping; });
}

} // namespace motcua
