#pragma once

#include "ui/scan/camera/framesource.h"

#include <QImage>
#include <QTimer>

namespace motcua {

/// Shows pictures as a camera would show what is held to it: over and over, until another one is
/// held there.
class PictureSource : public FrameSource {
    Q_OBJECT

public:
    explicit PictureSource(QObject *parent = nullptr);

    /// A null picture: the camera is unplugged.
    void hold(const QImage &picture);
    /// Another program has the camera, or has it no more.
    void setBusy(bool busy);

    bool isThere() const override { return true; }

protected:
    void turnOn() override;
    void turnOff() override;

private:
    void show();

    QImage m_picture;
    bool m_busy = false;
    QTimer m_timer;
};

} // namespace motcua
