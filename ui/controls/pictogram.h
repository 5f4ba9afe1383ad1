#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QSvgRenderer>
#include <QtQmlIntegration>

namespace motcua {

/// One of our pictures in one colour: "fields/house". The drawings use currentColor, which this
/// item replaces, so that no effect is needed (the software backend draws none).
class Pictogram : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged)

public:
    explicit Pictogram(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colourChanged();

private:
    void reload();

    QString m_name;
    QColor m_colour = Qt::black;
    QSvgRenderer m_renderer;
};

} // namespace motcua
