#pragma once

#include "ui/scan/camera/framesource.h"

#include <QImage>
#include <QTimer>
#include <QVideoFrame>

namespace motcua {

/// Shows pictures as a camera would show what is held to it: over and over, until another one is
/// held there.
class PictureSource : public FrameSource {
    Q_OBJECT

public:
    explicit PictureSource(QObject *parent = nullptr);

    /// A null picture: the camera is unplugged.
    void hold(const QImage &picture);

protected:
    void turnOn() override;
    void turnOff() override;

private:
    void show();

    QVideoFrame m_frame;
    QTimer m_timer;
};

} // namespace motcua
