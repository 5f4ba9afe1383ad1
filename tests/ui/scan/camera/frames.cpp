#include "tests/ui/scan/camera/frames.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QImage>

#include <cstring>

namespace motcua {

namespace {

using Format = QVideoFrameFormat;

QByteArray jpegOf(const LumaView &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(QImage(picture.bits, picture.width, picture.height, picture.stride,
                   QImage::Format_Grayscale8)
                .save(&buffer, "JPG", 90));
    return bytes;
}

// The grey value of one dot, as this format writes it, into the first plane.
void write(uchar *row, int x, std::uint8_t value, Format::PixelFormat format)
{
    switch (format) {
    case Format::Format_YUYV: row[2 * x] = value; break;
    case Format::Format_UYVY: row[2 * x + 1] = value; break;
    case Format::Format_AYUV: row[4 * x + 1] = value; break;
    case Format::Format_P010:
    case Format::Format_P016:
    case Format::Format_Y16: row[2 * x + 1] = value; break;
    case Format::Format_XRGB8888:
    case Format::Format_ARGB8888:
    case Format::Format_BGRA8888:
    case Format::Format_BGRX8888:
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888: std::memset(row + 4 * x, value, 4); break;
    default: row[x] = value;
    }
}

} // namespace

QVideoFrame frameOf(const LumaView &picture, Format::PixelFormat format)
{
    QVideoFrame frame(Format(QSize(picture.width, picture.height), format));
    REQUIRE(frame.map(QVideoFrame::WriteOnly));
    if (format == Format::Format_Jpeg) {
        const QByteArray bytes = jpegOf(picture);
        REQUIRE(bytes.size() <= frame.mappedBytes(0));
        std::memcpy(frame.bits(0), bytes.constData(), std::size_t(bytes.size()));
    } else {
        // What is no grey value is noise: whoever takes it for one does not see the picture.
        for (int plane = 0; plane < frame.planeCount(); ++plane) {
            for (int i = 0; i < frame.mappedBytes(plane); ++i)
                frame.bits(plane)[i] = std::uint8_t(i * 83 + i / 7);
        }
        for (int y = 0; y < picture.height; ++y) {
            uchar *row = frame.bits(0) + std::ptrdiff_t(y) * frame.bytesPerLine(0);
            for (int x = 0; x < picture.width; ++x)
                write(row, x, picture.row(y)[x], format);
        }
    }
    frame.unmap();
    return frame;
}

} // namespace motcua
