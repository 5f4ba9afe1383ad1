#pragma once

#include "core/queueing/queueservice.h"

#include <QObject>
#include <QTimer>

namespace motcua {

/// Taking one number, whatever the answer does: at once, late, never, or twice. A request asked
/// again carries the same id and so gets the same ticket.
class KioskTake : public QObject {
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds asking{150}; ///< before "asking…" is shown
        std::chrono::milliseconds patience{8000}; ///< before the answer counts as lost
    };

    KioskTake(QueueService &queue, Times times, QObject *parent = nullptr);

    /// A second call while one request is under way does nothing.
    void take(const TakeRequest &request);
    /// Asks the last request again.
    void retry();
    /// The citizen is gone: an answer that still comes is not shown to the next one.
    void forget();

    bool isUnderWay() const { return m_underWay; }
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void askingChanged();
    /// Durable, once per ticket, shown or not: what the slip stands for.
    void committed(const motcua::Ticket &ticket);
    /// The ticket of the present request; also after lost().
    void taken(const motcua::Ticket &ticket);
    void failed(motcua::TakeError error);
    /// No answer yet; whether a number was taken is not known.
    void lost();

private:
    void send();
    void answered(const Id &request, const Result<Ticket, TakeError> &answer);
    void setAsking(bool asking);

    QueueService &m_queue;
    TakeRequest m_request;
    Id m_lastCommitted;
    QTimer m_askingTimer;
    QTimer m_patience;
    bool m_underWay = false; ///< asked, neither answered nor given up
    bool m_wanted = false; ///< the citizen of m_request is still here
    bool m_asking = false;
};

} // namespace motcua
