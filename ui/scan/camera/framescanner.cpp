#include "ui/scan/camera/framescanner.h"

#include "core/codes/reading/codereader.h"
#include "ui/scan/camera/frameluma.h"

#include <QHashFunctions>
#include <QVideoFrame>
#include <QVideoSink>

namespace motcua {

namespace {

class Worker : public QObject {
public:
    /// What was seen so far, pictures of it too.
    void forget() { m_reader = {}; }
    QStringList texts(const QVideoFrame &frame)
    {
        QStringList found;
        const FrameLuma luma(frame);
        if (luma.view().isEmpty())
            return found;
        for (const FoundCode &code : m_reader.read(luma.view()))
            found.append(code.text);
        return found;
    }

private:
    CameraReader m_reader;
};

} // namespace

FrameScanner::FrameScanner(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

FrameScanner::~FrameScanner()
{
    disconnect(m_frames);
    m_thread.quit();
    m_thread.wait();
}

void FrameScanner::watch(QVideoSink *sink)
{
    disconnect(m_frames);
    m_sink = sink;
    ++m_turn;
    m_last.reset();
    const auto forget = [this] { static_cast<Worker *>(m_worker)->forget(); };
    QMetaObject::invokeMethod(m_worker, forget, Qt::QueuedConnection);
    if (sink)
        m_frames = connect(sink, &QVideoSink::videoFrameChanged, this, &FrameScanner::offer);
}

void FrameScanner::offer(const QVideoFrame &frame)
{
    if (!frame.isValid() || m_busy)
        return;
    m_busy = true;
    const auto look = [this, frame, turn = m_turn] {
        const QStringList found = static_cast<Worker *>(m_worker)->texts(frame);
        QMetaObject::invokeMethod(
            this, [this, turn, found] { finish(turn, found); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, look, Qt::QueuedConnection);
}

void FrameScanner::finish(int turn, const QStringList &texts)
{
    m_busy = false;
    if (turn != m_turn)
        return;
    if (m_last && m_sinceLast.hasExpired(Absence.count()))
        m_last.reset();
    for (const QString &text : texts) {
        const std::size_t seen = qHash(text, QHashSeed::globalSeed());
        const bool again = seen == m_last;
        m_last = seen;
        m_sinceLast.start();
        if (!again)
            Q_EMIT scanned(text);
    }
    Q_EMIT looked();
}

} // namespace motcua
