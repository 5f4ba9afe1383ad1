#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <chrono>
#include <optional>

class QVideoFrame;
class QVideoSink;

namespace motcua {

/// Reads the codes in the frames of a camera, on a thread of its own. One frame is looked at at a
/// time; those that come meanwhile are let go, so that what is read is what is there now.
class FrameScanner : public QObject {
    Q_OBJECT

public:
    explicit FrameScanner(QObject *parent = nullptr);
    ~FrameScanner() override;

    /// Looks at what this sink shows from now on, at nothing when it is null. What was seen is
    /// forgotten: codes that were in sight count as new.
    void watch(QVideoSink *sink);
    bool isWatching() const { return !m_sink.isNull(); }

    /// A code must be out of sight for so long to be said again.
    static constexpr std::chrono::milliseconds Absence{1500};

Q_SIGNALS:
    /// What came into sight, once as long as it stays there.
    void scanned(const QString &text);
    /// A frame was looked through; most show nothing.
    void looked();

private:
    void offer(const QVideoFrame &frame);
    void finish(int turn, const QStringList &texts);

    QPointer<QVideoSink> m_sink;
    QMetaObject::Connection m_frames;
    bool m_busy = false;
    int m_turn = 0; ///< of watch(): answers to an older one are late
    std::optional<std::size_t> m_last; ///< hash of the code that was seen last: it may be a card's
    QElapsedTimer m_sinceLast;
    QThread m_thread;
    QObject *m_worker; ///< lives in the thread
};

} // namespace motcua
