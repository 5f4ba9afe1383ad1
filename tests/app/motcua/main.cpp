// Runner for tests of the window program: a whole application with its translations.
#include "tests/support/runner.h"

#include <QApplication>
#include <QQmlExtensionPlugin>
#include <QTranslator>

Q_IMPORT_QML_PLUGIN(Motcua_BoardPlugin)
Q_IMPORT_QML_PLUGIN(Motcua_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Motcua_KioskPlugin)

int main(int argc, char **argv)
{
    // CTest asks for the list of tests without the environment it runs them in.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QTranslator qtTexts;
    QTranslator ourTexts;
    const bool loaded = qtTexts.load(QStringLiteral(":/i18n/qtbase_vi.qm"))
        && ourTexts.load(QStringLiteral(":/i18n/motcua_vi.qm"));
    if (!loaded)
        return 1;
    QApplication::installTranslator(&qtTexts);
    QApplication::installTranslator(&ourTexts);
    return motcua::runTests(argc, argv);
}
