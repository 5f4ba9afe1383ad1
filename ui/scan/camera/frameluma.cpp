#include "ui/scan/camera/frameluma.h"

#include "ui/scan/picturefile.h"

#include <QImage>
#include <QVideoFrameFormat>

#include <optional>

namespace motcua {

namespace {

using Format = QVideoFrameFormat;

bool hasLumaPlane(Format::PixelFormat format)
{
    switch (format) {
    case Format::Format_Y8:
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4: return true;
    default: return false;
    }
}

/// Where the grey values stand among other bytes of the first plane.
struct Packing {
    int first; ///< byte of the first dot
    int step; ///< bytes from a dot to the next
};

std::optional<Packing> packingOf(Format::PixelFormat format)
{
    switch (format) {
    case Format::Format_YUYV: return Packing{0, 2};
    case Format::Format_UYVY: return Packing{1, 2};
    case Format::Format_AYUV:
    case Format::Format_AYUV_Premultiplied: return Packing{1, 4};
    case Format::Format_Y16:
    case Format::Format_P010:
    case Format::Format_P016: return Packing{1, 2}; // the high byte
    default: return std::nullopt;
    }
}

/// Where the colours stand in the four bytes of a dot.
struct Colours {
    int red;
    int green;
    int blue;
};

std::optional<Colours> coloursOf(Format::PixelFormat format)
{
    switch (format) {
    case Format::Format_ARGB8888:
    case Format::Format_ARGB8888_Premultiplied:
    case Format::Format_XRGB8888: return Colours{1, 2, 3};
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888: return Colours{3, 2, 1};
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888: return Colours{2, 1, 0};
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888: return Colours{0, 1, 2};
    default: return std::nullopt;
    }
}

/// `frame` is mapped; `value` makes the grey value of a dot of its first byte.
template <typename Value> Luma picked(const QVideoFrame &frame, int step, const Value &value)
{
    Luma luma(frame.width(), frame.height());
    for (int y = 0; y < luma.height(); ++y) {
        const uchar *from = frame.bits(0) + std::ptrdiff_t(y) * frame.bytesPerLine(0);
        std::uint8_t *to = luma.row(y);
        for (int x = 0; x < luma.width(); ++x, from += step)
            to[x] = std::uint8_t(value(from));
    }
    return luma;
}

} // namespace

FrameLuma::FrameLuma(QVideoFrame frame)
    : m_frame(std::move(frame))
{
    if (m_frame.isValid() && !share())
        make();
}

FrameLuma::~FrameLuma()
{
    if (m_mapped)
        m_frame.unmap();
}

bool FrameLuma::share()
{
    if (!hasLumaPlane(m_frame.pixelFormat()) || !m_frame.map(QVideoFrame::ReadOnly))
        return false;
    m_mapped = true;
    m_view = {m_frame.bits(0), m_frame.width(), m_frame.height(), m_frame.bytesPerLine(0)};
    return true;
}

void FrameLuma::make()
{
    if (!m_frame.map(QVideoFrame::ReadOnly))
        return;
    const auto format = m_frame.pixelFormat();
    if (format == Format::Format_Jpeg) {
        const auto picture = QImage::fromData(m_frame.bits(0), m_frame.mappedBytes(0), "JPG");
        m_made = picture.isNull() ? Luma() : lumaOf(picture);
    } else if (const auto colours = coloursOf(format)) {
        m_made = picked(m_frame, 4, [c = *colours](const uchar *dot) {
            return qGray(dot[c.red], dot[c.green], dot[c.blue]);
        });
    } else if (const auto packing = packingOf(format)) {
        m_made = picked(m_frame, packing->step,
                        [first = packing->first](const uchar *dot) { return dot[first]; });
    }
    m_frame.unmap();
    m_view = m_made.view();
}

} // namespace motcua
