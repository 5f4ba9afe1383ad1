// Runner for tests of the kiosk: real windows on the offscreen platform, drawn by the software
// renderer, so that they run and look alike on every machine.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

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
    return Catch::Session().run(argc, argv);
}
