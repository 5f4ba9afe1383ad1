#pragma once

#include "core/base/result.h"
#include "core/printing/printjob.h"

#include <QByteArray>
#include <QSize>

#include <chrono>
#include <optional>

struct _http_s;

namespace motcua {

/// One queue of the CUPS that libcups finds by itself ($CUPS_SERVER, client.conf, the socket).
/// Every call blocks, at most `patience` for each answer: for threads that nobody waits for. An
/// object belongs to the thread that made it.
class CupsQueue {
public:
    enum class Phase {
        Waiting, ///< for the printer, or held
        Printing,
        Completed,
        Over, ///< cancelled, or given up by CUPS
    };
    struct State {
        PrinterFault stopped = PrinterFault::None; ///< the queue does not work: sure
        /// By printer-state-reasons. CUPS hears of them only while a job runs, so that between jobs
        /// they tell of the last one.
        PrinterFault reported = PrinterFault::None;
    };
    struct Document {
        QByteArray title;
        QByteArray format; ///< MIME type
        QByteArray bytes;
        QSize media; ///< page in 1/100 mm; empty: as the queue is set
    };

    explicit CupsQueue(QByteArray name, std::chrono::milliseconds patience = DefaultPatience);
    ~CupsQueue();
    CupsQueue(const CupsQueue &) = delete;
    CupsQueue &operator=(const CupsQueue &) = delete;

    /// The queue that the print system uses when nobody names one; empty: there is none, or no
    /// print system.
    static QByteArray usual();

    State state();
    /// The id of the job. After an error CUPS has none of it.
    Result<int, PrinterFault> submit(const Document &document);
    /// Nothing when CUPS did not answer, or does not know the job.
    std::optional<Phase> phase(int job);
    void cancel(int job);
    /// Cancels this user's open jobs whose title begins so: what a killed program left behind.
    void cancelLeftovers(const QByteArray &titles);

    static constexpr std::chrono::milliseconds DefaultPatience{5000};

private:
    bool connected();

    QByteArray m_name;
    QByteArray m_uri;
    std::chrono::milliseconds m_patience;
    _http_s *m_http = nullptr;
};

} // namespace motcua
