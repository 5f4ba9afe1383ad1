// Runner for tests of core: an application object, because Qt's translations want one.
#include "tests/support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return motcua::runTests(argc, argv);
}
