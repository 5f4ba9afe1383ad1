#include "ui/scan/camera/framescanner.h"

#include "core/codes/reading/codereader.h"
#include "ui/scan/camera/frameluma.h"

#include <QVideoFrame>
#include <QVideoSink>

namespace motcua {

namespace {

class Worker : public QObject {
public:
    QStringList texts(const QVideoFrame &frame, int turn)
    {
        if (turn != m_turn) {
            m_reader = {};
            m_turn = turn;
        }
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
    int m_turn = 0;
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
    m_last.clear();
    if (sink)
        m_frames = connect(sink, &QVideoSink::videoFrameChanged, this, &FrameScanner::offer);
}

void FrameScanner::offer(const QVideoFrame &frame)
{
    if (!frame.isValid() || m_busy)
        return;
    m_busy = true;
    const auto look = [this, frame, turn = m_turn] {
        const QStringList found = static_cast<Worker *>(m_worker)->texts(frame, turn);
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
    if (!m_last.isEmpty() && m_sinceLast.hasExpired(Absence.count()))
        m_last.clear();
    for (const QString &text : texts) {
        const bool again = text == m_last;
        m_last = text;
        m_sinceLast.start();
        if (!again)
            Q_EMIT scanned(text);
    }
    Q_EMIT looked();
}

} // namespace motcua
