#include "ui/desk/window/elidedlabel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace motcua {

ElidedLabel::ElidedLabel(int lines, QWidget *parent)
    : QLabel(parent)
    , m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrap(lines > 1);
}

void ElidedLabel::setText(const QString &text)
{
    QLabel::setText(text);
    setAccessibleName(text);
    setToolTip(text);
    update();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QSize frame = size() - contentsRect().size(); // padding of the theme
    const int wanted = fontMetrics().horizontalAdvance(text()) + 2;
    const bool single = m_lines == 1 || (isVisible() && wanted <= contentsRect().width());
    return QSize(wanted, fontMetrics().lineSpacing() * (single ? 1 : m_lines)) + frame;
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), 40), wanted.height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_lines > 1)
        updateGeometry();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(foregroundRole()));
    const QRect area = contentsRect();
    QTextLayout layout(text(), font(), this);
    layout.beginLayout();
    qreal y = area.y();
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool last = i == m_lines - 1;
        if (last && line.textStart() + line.textLength() < text().size()) {
            const QString rest = fontMetrics().elidedText(text().mid(line.textStart()),
                                                          Qt::ElideRight, area.width());
            painter.drawText(QPointF(area.x(), y + fontMetrics().ascent()), rest);
        } else {
            line.draw(&painter, QPointF(area.x(), y));
        }
        y += fontMetrics().lineSpacing();
    }
    layout.endLayout();
}

} // namespace motcua
