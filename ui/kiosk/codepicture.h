#pragma once

#include "core/codes/qrmatrix.h"

#include <QQuickPaintedItem>
#include <QtQmlIntegration>

#include <optional>

namespace motcua {

/// A QR code for the camera of a phone: black on white with its quiet zone, in whole pixels.
class CodePicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit CodePicture(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    std::optional<QrMatrix> m_matrix;
};

} // namespace motcua
