#pragma once

#include "core/base/clock.h"
#include "core/documents/waitinglist.h"
#include "core/printing/printjob.h"

#include <QObject>
#include <QTranslator>

#include <functional>

namespace motcua {

class Office;
class QueueFeed;

/// Prints who waits, twice an hour, so that a power cut leaves a list on paper: only while the day
/// is not closed, somebody waits, and the last list has become untrue. Whatever the printer does,
/// the queue goes on. Lives on the GUI thread.
class WaitingPaper : public QObject {
    Q_OBJECT

public:
    using Outcome = std::function<void(PrinterFault)>;
    /// Gives pages of A4 to a printer; `title` is what the print system shows. Answers once, later.
    using Print =
        std::function<void(const QByteArray &pdf, const QString &title, const Outcome &outcome)>;

    /// Office and feed outlive this, which outlives the answers of `print`. `vietnamese`: compiled
    /// translation the paper speaks, whatever the kiosk shows.
    WaitingPaper(Office &office, QueueFeed &feed, Print print, const QString &vietnamese,
                 QObject *parent = nullptr);

    /// Looks whether it is time, and prints. To be called now and then; what failed is tried again
    /// after RetryAfter.
    void look();

    static constexpr std::chrono::minutes Every{30};
    static constexpr std::chrono::minutes RetryAfter{5};

Q_SIGNALS:
    /// The printer has a list, or something kept it from there.
    void ended(motcua::PrinterFault fault);

private:
    bool isTime() const;
    void finish(PrinterFault fault);

    Office &m_office;
    QueueFeed &m_feed;
    Print m_print;
    QTranslator m_language;
    std::vector<WaitingLine> m_last; ///< that went to the printer
    Instant m_tried{};
    Instant m_notBefore{};
    bool m_busy = false; ///< the printer owes an answer
};

} // namespace motcua
