#include "ui/desk/scan/framepanel.h"

#include <QPainter>
#include <QVideoFrame>
#include <QVideoSink>

namespace motcua {

namespace {

constexpr qint64 Gap = 66; // milliseconds
constexpr int Margin = 20;

} // namespace

FramePanel::FramePanel(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(240, 170);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FramePanel::watch(QVideoSink &sink)
{
    connect(&sink, &QVideoSink::videoFrameChanged, this, &FramePanel::take, Qt::UniqueConnection);
}

void FramePanel::setSentence(const QString &text)
{
    m_sentence = text;
    setAccessibleName(text);
    if (!text.isEmpty())
        m_picture = {};
    update();
}

void FramePanel::take(const QVideoFrame &frame)
{
    if (!frame.isValid() || !isVisible() || (m_last.isValid() && m_last.elapsed() < Gap))
        return;
    m_last.start();
    m_picture = frame.toImage();
    update();
}

void FramePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x10, 0x24, 0x3A));
    if (m_picture.isNull()) {
        painter.setPen(Qt::white);
        painter.drawText(rect().adjusted(Margin, Margin, -Margin, -Margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    const QSizeF shown = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    const QPointF corner((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(width(), 0);
    painter.scale(-1, 1);
    painter.drawImage(QRectF(corner, shown), m_picture);
}

} // namespace motcua
