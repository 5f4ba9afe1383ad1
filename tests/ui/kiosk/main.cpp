// Runner for tests of the kiosk: real windows on the offscreen platform, drawn by the software
// renderer, so that they run and look alike on every machine.
#include "tests/support/runner.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Motcua_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Motcua_KioskPlugin)

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    return motcua::runTests(argc, argv);
}
