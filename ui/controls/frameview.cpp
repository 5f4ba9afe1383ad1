#include "ui/controls/frameview.h"

#include <QPainter>
#include <QVideoFrame>
#include <QVideoSink>

namespace motcua {

FrameView::FrameView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(false);
}

QObject *FrameView::videoSink() const { return m_sink; }

void FrameView::setVideoSink(QObject *sink)
{
    if (sink == m_sink)
        return;
    if (m_sink)
        disconnect(m_sink, nullptr, this, nullptr);
    m_sink = qobject_cast<QVideoSink *>(sink);
    m_last.invalidate();
    show({});
    if (m_sink)
        connect(m_sink, &QVideoSink::videoFrameChanged, this, &FrameView::take);
    Q_EMIT videoSinkChanged();
}

void FrameView::take(const QVideoFrame &frame)
{
    if (!frame.isValid()) {
        m_last.invalidate();
        return show({});
    }
    if (!isVisible() || (m_last.isValid() && m_last.elapsed() < Gap))
        return;
    m_last.start();
    show(frame.toImage());
}

void FrameView::show(const QImage &picture)
{
    const bool before = isShowing();
    m_picture = picture;
    update();
    if (before != isShowing())
        Q_EMIT showingChanged();
}

void FrameView::paint(QPainter *painter)
{
    if (m_picture.isNull())
        return;
    const QSizeF area = size();
    const QSizeF shown = QSizeF(m_picture.size()).scaled(area, Qt::KeepAspectRatioByExpanding);
    const QPointF corner((area.width() - shown.width()) / 2, (area.height() - shown.height()) / 2);
    painter->setClipRect(QRectF({}, area));
    painter->translate(area.width(), 0);
    painter->scale(-1, 1);
    painter->drawImage(QRectF(corner, shown), m_picture);
}

} // namespace motcua
