// Runner for tests that draw: fonts want a QGuiApplication, any platform does.
#include "tests/support/runner.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    // CTest asks for the list of tests without the environment it runs them in.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return motcua::runTests(argc, argv);
}
