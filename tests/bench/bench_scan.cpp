// B3: codes in hard photographs. The photographs are made here, each from its own seed, and saved
// as JPEG of quality 70, as phones and cameras do; every reader gets the same. Times are of the
// processor. The order of the reader's passes was chosen on seeds below 100,000; these are others.
#include "core/codes/reading/codereader.h"
#include "core/codes/reading/lumafilters.h"
#include "tests/bench/benchsite.h"
#include "tests/bench/scanpayloads.h"
#include "tests/bench/scanpeers.h"
#include "tests/bench/scanscene.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <map>

using namespace motcua;

namespace {

constexpr unsigned FirstSeed = 20'260'000;
constexpr int FramesPerSecond = 15;

constexpr ScanReader Readers[] = {
    {"Motcua", readAsMotcua},
    {"zxing-cpp try-harder", readAsZxing},
#ifdef MOTCUA_ZBAR
    {"zbar", readAsZbar},
#endif
};

struct Score {
    int pictures = 0;
    int read = 0;
    int wrong = 0; ///< texts that are not in the picture
    std::vector<double> milliseconds;

    void operator+=(const Score &other)
    {
        pictures += other.pictures;
        read += other.read;
        wrong += other.wrong;
        milliseconds.insert(milliseconds.end(), other.milliseconds.begin(),
                            other.milliseconds.end());
    }
};

double processorMilliseconds() { return 1e3 * double(std::clock()) / CLOCKS_PER_SEC; }

Luma asJpeg(const Luma &picture)
{
    const LumaView view = picture.view();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    constexpr int Quality = 70;
    if (!buffer.open(QIODevice::WriteOnly)
        || !QImage(view.bits, view.width, view.height, view.stride, QImage::Format_Grayscale8)
                .save(&buffer, "JPG", Quality))
        giveUp("no JPEG can be written");
    const QImage read = QImage::fromData(bytes).convertToFormat(QImage::Format_Grayscale8);
    Luma result(read.width(), read.height());
    for (int y = 0; y < read.height(); ++y)
        std::memcpy(result.row(y), read.constScanLine(y), std::size_t(read.width()));
    return result;
}

void judge(const ScanReader &reader, const Luma &picture, const QString &text, Score &score)
{
    const double start = processorMilliseconds();
    const QStringList read = reader.read(picture.view());
    score.milliseconds.push_back(processorMilliseconds() - start);
    ++score.pictures;
    score.read += read.contains(text) ? 1 : 0;
    for (const QString &found : read)
        score.wrong += found != text ? 1 : 0;
}

QString textOf(std::mt19937 &random, QrMatrix &code)
{
    const QString text = scanPayload(random);
    auto drawn = drawQr(text, random() % 2 ? QrStrength::Medium : QrStrength::Quartile);
    if (!drawn)
        giveUp("a payload is too long");
    code = std::move(*drawn);
    return text;
}

void tell(const std::string &what, const ScanReader &reader, double value, const char *unit)
{
    figure("B3", (what + ", " + reader.name).c_str(), value, unit);
}

void stills(int perCondition)
{
    std::map<std::string, Score> all;
    for (const ScanCondition condition : allConditions()) {
        std::map<std::string, Score> scores;
        for (int i = 0; i < perCondition; ++i) {
            std::mt19937 random(FirstSeed + unsigned(int(condition) * 1000 + i));
            QrMatrix code(1, {false});
            const QString text = textOf(random, code);
            const Luma picture = asJpeg(ScanShot(code, condition, random).frame(random));
            for (const ScanReader &reader : Readers)
                judge(reader, picture, text, scores[reader.name]);
        }
        for (const ScanReader &reader : Readers) {
            const Score &score = scores[reader.name];
            tell(std::string("read, ") + name(condition), reader,
                 100.0 * score.read / score.pictures, "%");
            all[reader.name] += score;
        }
    }
    for (const ScanReader &reader : Readers) {
        const Score &score = all[reader.name];
        tell("read of all", reader, 100.0 * score.read / score.pictures, "%");
        tell("wrong texts", reader, score.wrong, "texts");
        tell("a picture with a code, p50", reader, quantile(score.milliseconds, 0.5), "ms");
        tell("a picture with a code, p95", reader, quantile(score.milliseconds, 0.95), "ms");
    }
    if (all[Readers[0].name].wrong > 0)
        giveUp("a text was read that is not there");
}

/// A camera's frame of 1280 × 720 out of a shot.
Luma cameraFrame(const Luma &shot)
{
    constexpr int Height = 720;
    const Luma large = doubled(shot.view());
    Luma frame(large.width(), Height);
    const LumaView part =
        large.view().part(0, (large.height() - Height) / 2, large.width(), Height);
    for (int y = 0; y < Height; ++y)
        std::memcpy(frame.row(y), part.row(y), std::size_t(part.width));
    return frame;
}

void withoutCode(int pictures)
{
    std::map<std::string, Score> scores;
    std::vector<double> frames;
    for (int i = 0; i < pictures; ++i) {
        std::mt19937 random(FirstSeed + 500'000 + unsigned(i));
        const ScanShot shot(random);
        const Luma picture = asJpeg(shot.frame(random));
        for (const ScanReader &reader : Readers)
            judge(reader, picture, {}, scores[reader.name]);
        CameraReader camera;
        const Luma frame = cameraFrame(picture);
        for (int turn = 0; turn < 2 * FramesPerSecond; ++turn) {
            const double start = processorMilliseconds();
            camera.read(frame.view());
            frames.push_back(processorMilliseconds() - start);
        }
    }
    for (const ScanReader &reader : Readers)
        tell("a picture without a code, p95", reader,
             quantile(scores[reader.name].milliseconds, 0.95), "ms");
    figure("B3", "a camera's frame without a code, 1280x720, p50", quantile(frames, 0.5), "ms");
    figure("B3", "a camera's frame without a code, 1280x720, p95", quantile(frames, 0.95), "ms");
}

/// A lens that is covered: everything in it looks a little like a code.
void onlyGrain()
{
    constexpr int Width = 1280;
    constexpr int Height = 720;
    std::mt19937 random(FirstSeed);
    Luma grain(Width, Height);
    for (int y = 0; y < Height; ++y)
        std::generate_n(grain.row(y), Width, [&] { return std::uint8_t(random()); });
    CameraReader camera;
    std::vector<double> frames;
    for (int turn = 0; turn < 4 * FramesPerSecond; ++turn) {
        const double start = processorMilliseconds();
        camera.read(grain.view());
        frames.push_back(processorMilliseconds() - start);
    }
    figure("B3", "a camera's frame of grain alone, 1280x720, p95", quantile(frames, 0.95), "ms");
}

/// Clips of two seconds, in which the code lies still and only the grain changes.
void clips(int perCondition)
{
    std::vector<double> times;
    int read = 0, all = 0;
    for (const ScanCondition condition : allConditions()) {
        for (int i = 0; i < perCondition; ++i) {
            std::mt19937 random(FirstSeed + 700'000 + unsigned(int(condition) * 1000 + i));
            QrMatrix code(1, {false});
            const QString text = textOf(random, code);
            const ScanShot shot(code, condition, random);
            CameraReader camera;
            ++all;
            for (int turn = 0; turn < 2 * FramesPerSecond; ++turn) {
                const auto found = camera.read(cameraFrame(shot.frame(random)).view());
                if (found.empty())
                    continue;
                if (found.front().text != text)
                    giveUp("a text was read that is not there");
                times.push_back(1000.0 * turn / FramesPerSecond);
                ++read;
                break;
            }
        }
    }
    figure("B3", "clips of 2 s that were read", 100.0 * read / all, "%");
    figure("B3", "time to the first read in them, p50", quantile(times, 0.5), "ms");
    figure("B3", "time to the first read in them, p95", quantile(times, 0.95), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool thorough = application.arguments().contains(QStringLiteral("--long"));
#ifndef MOTCUA_ZBAR
    std::puts("zbar is not installed: nothing is measured against it");
#endif
    stills(thorough ? 100 : 24);
    withoutCode(thorough ? 60 : 16);
    onlyGrain();
    clips(thorough ? 20 : 3);
    return 0;
}
