#include "core/codes/reading/codereader.h"
#include "core/codes/codetext.h"
#include "core/codes/reading/lumafilters.h"
#include "tests/core/codes/reading/drawncode.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QLineF>

#include <algorithm>
#include <random>

using namespace motcua;

namespace {

const QString Card = QStringLiteral(
    "056208004321||Trần Minh Khôi|02092008|Nam|Tổ dân phố 5, Phường Mẫu, Khánh Hòa|23092024||||");

QStringList texts(const std::vector<FoundCode> &codes)
{
    QStringList all;
    for (const FoundCode &code : codes)
        all.append(code.text);
    return all;
}

bool readsPlainly(const LumaView &picture)
{
    return !lookThrough(codePasses().front(), picture).empty();
}

/// Dots of a picture made paler and grained, as a sensor in the dark makes them.
Luma grained(const LumaView &picture, double contrast, double grain, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0, grain);
    Luma result(picture.width, picture.height);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const double value = 110 + contrast * (picture.row(y)[x] - 128) + normal(random);
            result.row(y)[x] = std::uint8_t(std::clamp(value, 0.0, 255.0));
        }
    }
    return result;
}

} // namespace

TEST_CASE("a code in a clear picture, and where it is", "[reading]")
{
    const Luma code = drawnCode(Card, 4);
    Collage collage(code.width() + 300, code.width() + 200);
    collage.put(code.view(), 220, 90);
    const auto found = readCodes(collage.view());
    REQUIRE(texts(found) == QStringList{Card});
    CHECK(found.front().format == CodeFormat::Qr);
    constexpr int Quiet = 4 * QrMatrix::QuietZone;
    const QPointF topLeft(220 + Quiet, 90 + Quiet);
    const QPointF bottomRight(220 + code.width() - Quiet, 90 + code.width() - Quiet);
    CHECK(QLineF(found.front().corners[0], topLeft).length() < 3);
    CHECK(QLineF(found.front().corners[2], bottomRight).length() < 3);
}

TEST_CASE("several codes of one picture", "[reading]")
{
    Collage collage(900, 420);
    collage.put(drawnCode(Card, 4).view(), 20, 30);
    collage.put(drawnCode(QStringLiteral("1.001193"), 6).view(), 500, 60);
    QStringList read = texts(readCodes(collage.view()));
    read.sort();
    CHECK(read == QStringList{Card, QStringLiteral("1.001193")});
}

TEST_CASE("rows may be longer than the picture", "[reading]")
{
    const Luma code = drawnCode(Card, 4);
    Collage collage(code.width() + 64, code.width());
    collage.put(code.view(), 0, 0);
    const LumaView part = collage.view().part(0, 0, code.width(), code.width());
    CHECK(texts(readCodes(part)) == QStringList{Card});
}

TEST_CASE("what keeps a plain reader from reading", "[reading]")
{
    const Luma code = drawnCode(Card, 5);
    Luma hard;
    SECTION("light on dark") { hard = inverted(code.view()); }
    SECTION("far out of focus") { hard = smoothed(smoothed(code.view(), 3).view(), 2); }
    SECTION("moved while the picture was taken")
    {
        hard = Luma(code.width(), code.height());
        constexpr int Way = 9;
        for (int y = 0; y < code.height(); ++y) {
            for (int x = 0; x < code.width(); ++x) {
                int sum = 0;
                for (int i = 0; i < Way; ++i)
                    sum += code.view().row(y)[std::min(x + i, code.width() - 1)];
                hard.row(y)[x] = std::uint8_t(sum / Way);
            }
        }
    }
    SECTION("pale and grained") { hard = grained(code.view(), 0.15, 20, 3); }
    SECTION("turned by 40 degrees, and grained")
    {
        hard = grained(turned(code.view(), 0.7).view(), 0.2, 25, 3);
    }
    SECTION("scratched all over")
    {
        hard = smoothed(code.view(), 1);
        for (int line = 0; line < 4; ++line) {
            for (int x = 0; x < hard.width(); ++x) {
                const int y = 60 + 41 * line + x * (line - 2) / 7;
                if (y < 0 || y + 1 >= hard.height())
                    continue;
                hard.row(y)[x] = 250;
                hard.row(y + 1)[x] = 250;
            }
        }
    }
    CHECK_FALSE(readsPlainly(hard.view()));
    CHECK(texts(readCodes(hard.view())) == QStringList{Card});
}

TEST_CASE("one finder is burnt", "[reading]")
{
    Luma code = drawnCode(Card, 5, QrStrength::Quartile);
    for (int y = 0; y < 70; ++y)
        std::fill_n(code.row(y), 70, std::uint8_t(255));
    CHECK_FALSE(readsPlainly(code.view()));
    CHECK(texts(readCodes(code.view())) == QStringList{Card});
}

TEST_CASE("where there is no code there is none", "[reading]")
{
    std::mt19937 random(5);
    for (const auto &[width, height] : {std::pair(1, 1), std::pair(2, 3), std::pair(20, 3),
                                        std::pair(64, 64), std::pair(160, 120)}) {
        Luma noise(width, height);
        for (int y = 0; y < height; ++y)
            std::generate_n(noise.row(y), width, [&] { return std::uint8_t(random()); });
        CHECK(readCodes(noise.view()).empty());
        CameraReader frames;
        for (int i = 0; i < 28; ++i)
            CHECK(frames.read(noise.view()).empty());
    }
    CHECK(readCodes({}).empty());
}

TEST_CASE("in a frame with nothing but grain around it a code in the middle is still read",
          "[reading]")
{
    std::mt19937 random(5);
    Collage frame(1280, 720);
    Luma noise(1280, 720);
    for (int y = 0; y < 720; ++y)
        std::generate_n(noise.row(y), 1280, [&] { return std::uint8_t(random()); });
    frame.put(noise.view(), 0, 0);
    const Luma code = drawnCode(Card, 4);
    frame.put(code.view(), (1280 - code.width()) / 2, (720 - code.height()) / 2);
    REQUIRE(grainOf(frame.view()) > 1);
    CameraReader camera;
    const auto found = camera.read(frame.view());
    REQUIRE(texts(found) == QStringList{Card});
    const Corners &corners = found.front().corners; // where it lies in the whole frame
    CHECK(std::abs(corners[0].x() + corners[2].x() - 1280) < 8);
    CHECK(std::abs(corners[0].y() + corners[2].y() - 720) < 8);
}

TEST_CASE("a strip of a picture takes no longer than any other", "[reading]")
{
    for (const auto &[width, height] :
         {std::pair(20000, 1), std::pair(5000, 3), std::pair(3, 5000), std::pair(1, 1)}) {
        std::vector<std::uint8_t> dots(std::size_t(width) * std::size_t(height));
        for (std::size_t i = 0; i < dots.size(); ++i)
            dots[i] = std::uint8_t(i * 7919 % 251);
        QElapsedTimer timer;
        timer.start();
        CHECK(readCodes({dots.data(), width, height, width}).empty());
        CHECK(timer.elapsed() < 5000); // it took minutes, turned
    }
}

TEST_CASE("a large photograph is read whole and reduced", "[reading]")
{
    const Luma code = drawnCode(Card, 9);
    Collage photograph(2400, 1800);
    photograph.put(code.view(), 1500, 900);
    SECTION("clear") { CHECK(texts(readCodes(photograph.view())) == QStringList{Card}); }
    SECTION("out of focus")
    {
        const Luma blurred = smoothed(smoothed(photograph.view(), 6).view(), 4);
        const auto found = readCodes(blurred.view());
        REQUIRE(texts(found) == QStringList{Card});
        constexpr int Quiet = 9 * QrMatrix::QuietZone;
        CHECK(QLineF(found.front().corners[0], QPointF(1500 + Quiet, 900 + Quiet)).length() < 9);
    }
}

TEST_CASE("frames: a clear one at once, a hard one after some", "[reading]")
{
    const Luma code = drawnCode(Card, 4);
    Collage collage(640, 480);
    collage.put(code.view(), 180, 120);
    CameraReader reader;
    CHECK(texts(reader.read(collage.view())) == QStringList{Card});

    CameraReader hard;
    const Luma blurred = smoothed(smoothed(collage.view(), 2).view(), 2);
    CHECK(hard.read(blurred.view()).empty());
    QStringList read;
    int frames = 1;
    for (; read.isEmpty() && frames < 40; ++frames)
        read = texts(hard.read(blurred.view()));
    CHECK(read == QStringList{Card});
}

TEST_CASE("frames: grain that hides a code in each of them averages out", "[reading]")
{
    const Luma code = drawnCode(QStringLiteral("1.001193"), 3);
    Collage collage(240, 200);
    collage.put(code.view(), 60, 50);
    FrameMean mean;
    Luma last;
    for (unsigned i = 0; i < 8; ++i) {
        last = grained(collage.view(), 0.12, 30, i);
        mean.add(last.view());
    }
    CHECK(mean.frames() == 8);
    CHECK(readCodes(last.view()).empty());
    CHECK(texts(readCodes(mean.mean().view())) == QStringList{QStringLiteral("1.001193")});

    mean.add(inverted(last.view()).view()); // another scene
    CHECK(mean.frames() == 1);
    mean.add(collage.view().part(0, 0, 100, 100));
    CHECK(mean.frames() == 1);
}

TEST_CASE("bytes are a text only if they are UTF-8", "[reading]")
{
    CHECK(readText("Nguyễn Thị Bình An") == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(readText("a\tb\r\n\x1d") == QStringLiteral("a\tb\r\n\x1d"));
    CHECK(readText("\xF0\x9F\x8C\xBE") == QStringLiteral("🌾"));
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("Nguy\xEAn"), QByteArray("\x82\xA0"), QByteArray("a\0b", 3),
          QByteArray("\x1b[2J"), QByteArray("\xEF\xBF\xBD"), QByteArray("\xC3")})
        CHECK_FALSE(readText(bytes));
}
