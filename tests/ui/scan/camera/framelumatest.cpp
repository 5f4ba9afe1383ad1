#include "ui/scan/camera/frameluma.h"

#include "core/codes/reading/codereader.h"
#include "tests/core/codes/reading/drawncode.h"
#include "tests/support/catch.h"
#include "tests/ui/scan/camera/frames.h"

#include <cstring>

using namespace motcua;
using Format = QVideoFrameFormat;

namespace {

const QString Text = QStringLiteral("1.001193");

bool isLike(const LumaView &seen, const LumaView &picture, int tolerance)
{
    if (seen.width != picture.width || seen.height != picture.height)
        return false;
    for (int y = 0; y < seen.height; ++y) {
        for (int x = 0; x < seen.width; ++x) {
            if (std::abs(int(seen.row(y)[x]) - int(picture.row(y)[x])) > tolerance)
                return false;
        }
    }
    return true;
}

Collage scene()
{
    Collage scene(322, 242); // no multiple of what rows are rounded up to
    scene.put(drawnCode(Text, 4).view(), 60, 40);
    return scene;
}

} // namespace

TEST_CASE("planes of grey values are read where they lie")
{
    const Collage picture = scene();
    const auto format =
        GENERATE(Format::Format_Y8, Format::Format_YUV420P, Format::Format_YUV422P,
                 Format::Format_YV12, Format::Format_NV12, Format::Format_NV21, Format::Format_IMC1,
                 Format::Format_IMC2, Format::Format_IMC3, Format::Format_IMC4);
    CAPTURE(int(format));
    const FrameLuma luma(frameOf(picture.view(), format));
    CHECK(luma.isShared());
    CHECK(isLike(luma.view(), picture.view(), 0));
    CHECK(readCodes(luma.view()).size() == 1);
}

TEST_CASE("grey values among other bytes are picked out")
{
    const Collage picture = scene();
    const auto format = GENERATE(Format::Format_YUYV, Format::Format_UYVY, Format::Format_AYUV,
                                 Format::Format_Y16, Format::Format_P010, Format::Format_P016);
    CAPTURE(int(format));
    const FrameLuma luma(frameOf(picture.view(), format));
    CHECK_FALSE(luma.isShared());
    CHECK(isLike(luma.view(), picture.view(), 0));
}

TEST_CASE("colours and JPEG become grey values")
{
    const Collage picture = scene();
    const auto format =
        GENERATE(Format::Format_XRGB8888, Format::Format_BGRX8888, Format::Format_XBGR8888,
                 Format::Format_RGBX8888, Format::Format_Jpeg);
    CAPTURE(int(format));
    const FrameLuma luma(frameOf(picture.view(), format));
    CHECK(isLike(luma.view(), picture.view(), format == Format::Format_Jpeg ? 40 : 2));
    const auto found = readCodes(luma.view());
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == Text);
}

TEST_CASE("green is lighter than red, red than blue")
{
    const auto [format, red, green, blue] =
        GENERATE(table<Format::PixelFormat, int, int, int>({{Format::Format_XRGB8888, 1, 2, 3},
                                                            {Format::Format_BGRX8888, 2, 1, 0},
                                                            {Format::Format_XBGR8888, 3, 2, 1},
                                                            {Format::Format_RGBX8888, 0, 1, 2}}));
    CAPTURE(int(format));
    QVideoFrame frame(Format(QSize(16, 4), format));
    REQUIRE(frame.map(QVideoFrame::WriteOnly));
    std::memset(frame.bits(0), 0, std::size_t(frame.mappedBytes(0)));
    frame.bits(0)[red] = frame.bits(0)[4 + green] = frame.bits(0)[8 + blue] = 255;
    frame.unmap();
    const FrameLuma luma(frame);
    const std::uint8_t *row = luma.view().row(0);
    CHECK(row[1] > row[0]);
    CHECK(row[0] > row[2]);
    CHECK(row[2] > row[3]);
}

TEST_CASE("what is no frame shows nothing")
{
    CHECK(FrameLuma(QVideoFrame()).view().isEmpty());
    QVideoFrame broken = frameOf(scene().view(), Format::Format_Jpeg);
    REQUIRE(broken.map(QVideoFrame::WriteOnly));
    broken.bits(0)[0] = 0;
    broken.unmap();
    CHECK(FrameLuma(broken).view().isEmpty());
}
