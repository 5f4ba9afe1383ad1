#pragma once

#include "ui/scan/camera/framesource.h"

#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>

#include <memory>

namespace motcua {

/// A camera of this machine. It may be unplugged and plugged in again at any time, and another
/// program may have it: it is tried again by itself as long as it is wanted.
class Camera : public FrameSource {
    Q_OBJECT

public:
    /// `chosen`: what it calls itself, see names(); empty: the first one there is.
    explicit Camera(const QString &chosen, QObject *parent = nullptr);
    ~Camera() override;

    /// By the devices of Linux; elsewhere one is hoped for.
    bool isThere() const override;
    /// Of every camera that is plugged in.
    static QStringList names();
    /// The way of working that suits codes best: near 1280 × 720 dots, at least 15 frames a second.
    static QCameraFormat suitable(const QList<QCameraFormat> &formats);

protected:
    void turnOn() override;
    void turnOff() override;

private:
    void prepare();
    void look();
    void open(const QCameraDevice &device);
    void fail();

    QString m_chosen;
    std::unique_ptr<QMediaDevices> m_devices; ///< this and the session are made when first wanted
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    QTimer m_again;
    QTimer m_silence; ///< no frame came for so long
};

} // namespace motcua
