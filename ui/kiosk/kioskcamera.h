#pragma once

#include "ui/scan/camera/framescanner.h"
#include "ui/scan/camera/framesource.h"

#include <QObject>
#include <QtQmlIntegration>

#include <memory>

namespace motcua {

/// The camera of the kiosk. It sees only while somebody asked for it, and they see what it sees.
class KioskCamera : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of KioskController")
    Q_PROPERTY(bool offered READ isOffered NOTIFY offeredChanged)
    Q_PROPERTY(QObject *sink READ sink NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    /// The source outlives it; null: this kiosk has none.
    explicit KioskCamera(FrameSource *source, QObject *parent = nullptr);
    ~KioskCamera() override;

    bool isOffered() const { return m_offered; }
    /// Looks anew whether there is one to be offered.
    void look();
    void setOn(bool on);
    /// What FrameView shows; null while it is off.
    QObject *sink() const;
    /// Why there is no picture; empty while there is one, and while it is off.
    QString sentence() const;
    /// The kiosk speaks another language.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void offeredChanged();
    void changed();
    void scanned(const QString &text);

private:
    FrameSource *m_source;
    std::unique_ptr<FrameScanner> m_scanner; ///< has a thread: made when first wanted
    bool m_offered = false;
    bool m_on = false;
};

} // namespace motcua
