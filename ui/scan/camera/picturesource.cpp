#include "ui/scan/camera/picturesource.h"

#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <chrono>
#include <cstring>

namespace motcua {

namespace {

constexpr std::chrono::milliseconds Gap{66}; // 15 a second

QVideoFrame frameOf(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QVideoFrame frame(
        {image.size(), QVideoFrameFormat::pixelFormatFromImageFormat(image.format())});
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < image.height(); ++y) {
        std::memcpy(frame.bits(0) + std::ptrdiff_t(y) * frame.bytesPerLine(0),
                    image.constScanLine(y), std::size_t(image.width()) * 4);
    }
    frame.unmap();
    return frame;
}

} // namespace

PictureSource::PictureSource(QObject *parent)
    : FrameSource(parent)
{
    m_timer.setInterval(Gap);
    connect(&m_timer, &QTimer::timeout, this, &PictureSource::show);
}

void PictureSource::hold(const QImage &picture)
{
    m_picture = picture;
    if (isWanted())
        show();
}

void PictureSource::setBusy(bool busy)
{
    m_busy = busy;
    if (isWanted())
        show();
}

void PictureSource::turnOn()
{
    m_timer.start();
    show();
}

void PictureSource::turnOff() { m_timer.stop(); }

void PictureSource::show()
{
    setState(m_busy ? State::Busy : m_picture.isNull() ? State::Missing : State::Running);
    // A frame of its own each time: a sink does not show the same one again.
    sink().setVideoFrame(state() == State::Running ? frameOf(m_picture) : QVideoFrame());
}

} // namespace motcua
