// Runner for tests of the item models. They are about an ordinary morning, whatever hour the rest
// of the suite is run at.
#include "tests/support/runner.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    qputenv("MOTCUA_TEST_TIME", "08:00");
    QCoreApplication application(argc, argv);
    return motcua::runTests(argc, argv);
}
