// Runner for tests of the desk: real widgets on the offscreen platform, in Vietnamese, on an
// ordinary morning whatever hour the rest of the suite is run at.
#include "tests/support/runner.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTranslator>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("MOTCUA_TEST_TIME", "08:00");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QTranslator vietnamese;
    if (vietnamese.load(QStringLiteral(":/i18n/motcua_vi.qm")))
        QCoreApplication::installTranslator(&vietnamese);
    return motcua::runTests(argc, argv);
}
