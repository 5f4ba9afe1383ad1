// Runner for tests that draw: fonts want a QGuiApplication, any platform does.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // CTest asks for the list of tests without the environment it runs them in.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
