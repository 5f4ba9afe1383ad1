#pragma once

#include "app/platform/printers/printer.h"
#include "ui/print/escpos.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace motcua {

class CupsQueue;

/// A queue of CUPS. Each job is watched by its own id until CUPS says that it is printed; one that
/// cannot be printed now is cancelled there, so that it does not come out when nobody waits for it.
/// libcups blocks, so each job has a thread of its own.
class CupsPrinter final : public Printer {
public:
    struct Times {
        std::chrono::milliseconds whole{60'000}; ///< for one job
        std::chrono::milliseconds trouble{4'000}; ///< a fault must last to count: it may be old
        std::chrono::milliseconds check{300}; ///< between questions
    };

    /// With `raw` the queue is given ESC/POS, else PDF.
    CupsPrinter(QString queue, std::optional<PaperEnd> raw);
    CupsPrinter(QString queue, std::optional<PaperEnd> raw, Times times);
    /// Waits for a request under way, not for a job.
    ~CupsPrinter() override;

    void print(const PrintSheet &sheet, Answer answer) override;
    void look(Condition answer) override;
    bool isSure() const override { return false; }

private:
    PrintOutcome watch(CupsQueue &queue, int job, PrinterFault before);
    bool rest(std::chrono::milliseconds time);
    void begin(std::function<std::function<void()>()> work);

    QByteArray m_queue;
    std::optional<PaperEnd> m_raw;
    Times m_times;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_stopping = false;
    QObject m_here; ///< takes answers that are on their way with it
    std::unique_ptr<QThread> m_thread;
};

} // namespace motcua
