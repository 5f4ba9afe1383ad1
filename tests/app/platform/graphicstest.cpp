#include "app/platform/graphics.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;

TEST_CASE("graphics: hardware is where a render node or NVIDIA's device is")
{
    const QTemporaryDir devices;
    const auto make = [&](const char *name) {
        QFile file(devices.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    CHECK_FALSE(hasGraphicsHardware(devices.filePath(QStringLiteral("nowhere"))));
    REQUIRE(QDir(devices.path()).mkdir(QStringLiteral("dri")));
    make("dri/card0"); // a screen, but nothing that computes
    make("nvidiactl");
    CHECK_FALSE(hasGraphicsHardware(devices.path()));
    SECTION("Mesa") { make("dri/renderD128"); }
    SECTION("NVIDIA") { make("nvidia0"); }
    CHECK(hasGraphicsHardware(devices.path()));
}
