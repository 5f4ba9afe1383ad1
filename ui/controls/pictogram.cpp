#include "ui/controls/pictogram.h"

#include <QFile>

namespace motcua {

Pictogram::Pictogram(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(96, 96);
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
}

void Pictogram::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    reload();
    Q_EMIT nameChanged();
}

void Pictogram::setColour(const QColor &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    reload();
    Q_EMIT colourChanged();
}

void Pictogram::reload()
{
    if (m_name.isEmpty())
        return;
    QFile file(QStringLiteral(":/motcua/icons/%1.svg").arg(m_name));
    QByteArray drawing;
    if (file.open(QIODevice::ReadOnly))
        drawing = file.readAll();
    drawing.replace("currentColor", m_colour.name(QColor::HexRgb).toLatin1());
    m_renderer.load(drawing);
    update();
}

void Pictogram::paint(QPainter *painter)
{
    if (m_renderer.isValid())
        m_renderer.render(painter, boundingRect());
}

} // namespace motcua
