#include "ui/controls/frameview.h"

#include "tests/support/catch.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <QVideoFrame>
#include <QVideoSink>

using namespace motcua;

namespace {

// Red at the left, blue at the right, as the camera sees it.
QVideoFrame redAndBlue()
{
    QVideoFrame frame({QSize(64, 48), QVideoFrameFormat::Format_BGRX8888});
    REQUIRE(frame.map(QVideoFrame::WriteOnly));
    for (int y = 0; y < 48; ++y) {
        auto *row = reinterpret_cast<QRgb *>(frame.bits(0) + y * frame.bytesPerLine(0));
        for (int x = 0; x < 64; ++x)
            row[x] = x < 32 ? qRgb(255, 0, 0) : qRgb(0, 0, 255);
    }
    frame.unmap();
    return frame;
}

struct Window {
    Window()
    {
        window.setColor(Qt::white);
        window.resize(200, 100);
        view.setParentItem(window.contentItem());
        view.setSize({120, 90});
        view.setVideoSink(&sink);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    QColor at(int x, int y) { return window.grabWindow().pixelColor(x, y); }

    QVideoSink sink;
    QQuickWindow window;
    FrameView view;
};

} // namespace

TEST_CASE("what a camera sees is shown as in a mirror")
{
    Window shown;
    CHECK_FALSE(shown.view.isShowing());
    CHECK(shown.at(30, 45) == QColor(Qt::white));
    QSignalSpy showing(&shown.view, &FrameView::showingChanged);
    shown.sink.setVideoFrame(redAndBlue());
    CHECK(shown.view.isShowing());
    CHECK(showing.size() == 1);
    CHECK(shown.at(20, 45) == QColor(Qt::blue));
    CHECK(shown.at(100, 45) == QColor(Qt::red));
    CHECK(shown.at(160, 45) == QColor(Qt::white));
}

TEST_CASE("a camera that stops leaves no picture behind")
{
    Window shown;
    shown.sink.setVideoFrame(redAndBlue());
    REQUIRE(shown.view.isShowing());
    shown.sink.setVideoFrame({});
    CHECK_FALSE(shown.view.isShowing());
    CHECK(shown.at(20, 45) == QColor(Qt::white));
    shown.sink.setVideoFrame(redAndBlue());
    REQUIRE(shown.view.isShowing());
    shown.view.setVideoSink(nullptr);
    CHECK_FALSE(shown.view.isShowing());
}
