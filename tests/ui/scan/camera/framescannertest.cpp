#include "ui/scan/camera/framescanner.h"

#include "tests/core/codes/reading/drawncode.h"
#include "tests/support/catch.h"
#include "tests/ui/scan/camera/frames.h"
#include "ui/scan/camera/picturesource.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVideoSink>

using namespace motcua;
using namespace std::chrono_literals;
using Format = QVideoFrameFormat;

namespace {

const QString HeldText = QStringLiteral("1.001193");
const QString Other = QStringLiteral("2.000815");

QVideoFrame frame(const QString &text)
{
    Collage picture(640, 480);
    if (!text.isEmpty())
        picture.put(drawnCode(text, 5).view(), 200, 150);
    return frameOf(picture.view(), Format::Format_NV12);
}

struct Watched {
    Watched() { scanner.watch(&sink); }

    /// Holds a code until a frame of it was looked through.
    void hold(const QString &text)
    {
        sink.setVideoFrame(frame(text));
        REQUIRE(looked.wait(5000));
    }
    QStringList texts() const
    {
        QStringList all;
        for (const auto &call : scanned)
            all.append(call.at(0).toString());
        return all;
    }

    QVideoSink sink;
    FrameScanner scanner;
    QSignalSpy scanned{&scanner, &FrameScanner::scanned};
    QSignalSpy looked{&scanner, &FrameScanner::looked};
};

} // namespace

TEST_CASE("a code is said once as long as it is in sight")
{
    Watched camera;
    camera.hold({});
    for (int i = 0; i < 4; ++i)
        camera.hold(HeldText);
    CHECK(camera.texts() == QStringList{HeldText});
    camera.hold(Other);
    camera.hold(Other);
    CHECK(camera.texts() == QStringList{HeldText, Other});
}

TEST_CASE("a code that was away for a while is said again, one that flickers is not")
{
    Watched camera;
    camera.hold(HeldText);
    camera.hold({});
    camera.hold(HeldText);
    CHECK(camera.texts() == QStringList{HeldText});
    QTest::qWait(int(FrameScanner::Absence.count()) + 100);
    camera.hold(HeldText);
    CHECK(camera.texts() == QStringList{HeldText, HeldText});
}

TEST_CASE("frames that come while one is looked at are let go")
{
    Watched camera;
    const QVideoFrame shown = frame({});
    for (int i = 0; i < 200; ++i)
        camera.sink.setVideoFrame(shown);
    REQUIRE(camera.looked.wait(5000));
    QTest::qWait(300);
    CHECK(camera.looked.size() < 20);
}

TEST_CASE("who stops watching hears nothing more, and whoever begins anew hears all")
{
    Watched camera;
    camera.sink.setVideoFrame(frame(HeldText));
    camera.scanner.watch(nullptr);
    CHECK_FALSE(camera.scanner.isWatching());
    QTest::qWait(300);
    CHECK(camera.texts().isEmpty());
    camera.scanner.watch(&camera.sink);
    camera.hold(HeldText);
    camera.scanner.watch(&camera.sink);
    camera.hold(HeldText);
    CHECK(camera.texts() == QStringList{HeldText, HeldText});
}

TEST_CASE("a scanner ends in the middle of a frame")
{
    QVideoSink sink;
    for (int i = 0; i < 10; ++i) {
        FrameScanner scanner;
        scanner.watch(&sink);
        sink.setVideoFrame(frame(HeldText));
    }
    QCoreApplication::processEvents();
    SUCCEED("nothing is touched that is gone");
}

TEST_CASE("a source gives frames as long as somebody wants them")
{
    PictureSource source;
    QSignalSpy states(&source, &FrameSource::stateChanged);
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::white);
    source.hold(picture);
    CHECK(source.state() == FrameSource::State::Off);
    CHECK_FALSE(source.sink().videoFrame().isValid());
    source.use();
    source.use();
    CHECK(source.state() == FrameSource::State::Running);
    CHECK(source.sink().videoFrame().size() == QSize(64, 48));
    source.hold({});
    CHECK(source.state() == FrameSource::State::Missing);
    source.hold(picture);
    CHECK(source.state() == FrameSource::State::Running);
    source.leave();
    CHECK(source.state() == FrameSource::State::Running);
    source.leave();
    CHECK(source.state() == FrameSource::State::Off);
    CHECK(states.size() >= 4);
}
