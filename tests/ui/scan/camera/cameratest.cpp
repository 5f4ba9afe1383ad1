#include "ui/scan/camera/camera.h"

#include "tests/support/catch.h"

#include <QSignalSpy>

using namespace motcua;

TEST_CASE("a camera that is not there is missing, not an error")
{
    Camera camera(QStringLiteral("no camera calls itself so"));
    CHECK(camera.state() == FrameSource::State::Off);
    camera.use();
    CHECK(camera.state() == FrameSource::State::Missing);
    QSignalSpy states(&camera, &FrameSource::stateChanged);
    CHECK_FALSE(states.wait(2500)); // it is looked for again, and still missing
    CHECK(camera.state() == FrameSource::State::Missing);
    camera.leave();
    CHECK(camera.state() == FrameSource::State::Off);
}

TEST_CASE("without formats a camera works as it likes") { CHECK(Camera::suitable({}).isNull()); }
