#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQmlIntegration>

namespace motcua {

/// A theme of resources/themes, read when its name is set: colours and sizes by key.
class Tokens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(QVariantMap colours READ colours NOTIFY changed)
    Q_PROPERTY(QVariantMap sizes READ sizes NOTIFY changed)
    Q_PROPERTY(double edgeWidth READ edgeWidth NOTIFY changed)

public:
    using QObject::QObject;

    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    QVariantMap colours() const { return m_colours; }
    /// Millimetres where the key ends in Mm, else ratios.
    QVariantMap sizes() const { return m_sizes; }
    /// Of a control, in pixels of a window 1080 wide.
    double edgeWidth() const { return m_edgeWidth; }

Q_SIGNALS:
    void changed();

private:
    QString m_theme;
    QVariantMap m_colours;
    QVariantMap m_sizes;
    double m_edgeWidth = 0;
};

} // namespace motcua
