// Runner for tests of the board: a real window on the offscreen platform, drawn by the software
// renderer, on an ordinary morning whatever hour the rest of the suite is run at.
#include "tests/support/runner.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTranslator>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Motcua_BoardPlugin)
Q_IMPORT_QML_PLUGIN(Motcua_ControlsPlugin)

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("MOTCUA_TEST_TIME", "08:00");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QTranslator vietnamese;
    if (vietnamese.load(QStringLiteral(":/i18n/motcua_vi.qm")))
        QCoreApplication::installTranslator(&vietnamese);
    return motcua::runTests(argc, argv);
}
