#include "app/commands/demosite.h"
#include "app/commands/machinefilewords.h"
#include "app/commands/office.h"
#include "app/commands/practice.h"
#include "app/commands/scriptedclock.h"
#include "app/commands/staffanswers.h"
#include "app/motcua/options.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/startup.h"
#include "app/motcua/tour/tourapplication.h"
#include "app/platform/graphics.h"
#include "app/platform/quitsignals.h"
#include "app/platform/systemclock.h"
#include "core/base/random.h"

#include <QApplication>
#include <QLocale>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QTextStream>
#include <QTranslator>

// Static QML modules are linked in only where somebody names them.
Q_IMPORT_QML_PLUGIN(Motcua_BoardPlugin)
Q_IMPORT_QML_PLUGIN(Motcua_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Motcua_KioskPlugin)

using namespace motcua;

namespace {

constexpr int Failed = 1;
constexpr int WrongOption = 2;

int say(const QString &text)
{
    QTextStream(stdout) << text;
    return 0;
}

int complain(const QString &text, int code)
{
    QTextStream(stderr) << "motcua: " << text << '\n';
    return code;
}

void sayDemo(Office &office)
{
    say(QStringLiteral("Demo ward in %1\nPIN to leave the kiosk: %2\n")
            .arg(office.folder().path(), DemoKioskPin));
    for (const DemoAccount &account : demoAccounts()) {
        if (office.staff().named(account.signIn))
            say(QStringLiteral("Sign in at the desk: %1, password %2 (%3, %4)\n")
                    .arg(account.signIn, DemoPassword, account.name, roleName(account.role)));
    }
}

int runWindows(const Options &options, const Clock &machine, Random &random)
{
    const DataFolder folder = dataFolder(options);
    ScriptedClock clock(machine);
    auto office = openOffice(options, folder, clock, random);
    if (!office)
        return office.error().isEmpty() ? 0 : complain(office.error(), Failed);
    for (const MachineFileFault &fault : checkMachineFile(folder.file(u"machine.ini")))
        complain(folder.file(u"machine.ini") + QStringLiteral(": ") + machineFaultText(fault), 0);
    if (!knowsTheDay(*office.value()))
        return 0;
    if (options.practice)
        say(QStringLiteral("Practice in %1\nPIN to leave the kiosk: %2\nEvery password: %3\n")
                .arg(folder.path(), PracticePin, PracticePassword));
    else if (office.value()->configuration().site.id == DemoSiteId)
        sayDemo(*office.value());
    ReceptionCounter counter(*office.value(), options, folder.slips(), {});
    counter.show();
    return QApplication::exec();
}

int runCounter(const Options &options)
{
    SystemClock clock;
    SystemRandom random;
    if (!options.practice)
        return runWindows(options, clock, random);
    for (Practice wanted = Practice::AsItIs;; wanted = Practice::Anew) {
        if (const auto problem = readyForPractice(realFolder(options), wanted, clock, random))
            return complain(*problem, Failed);
        const int ended = runWindows(options, clock, random);
        if (ended != ReceptionCounter::PracticeAnew)
            return ended;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseOptions(arguments);
    if (!options)
        return complain(options.error(), WrongOption);
    if (options.value().help)
        return say(optionsHelp());
    if (options.value().version)
        return say(QStringLiteral("motcua " MOTCUA_VERSION "\n"));
    if (!options.value().tour.isEmpty() && !prepareTourPlatform())
        return complain(QStringLiteral("no folder for temporary files"), Failed);

    // Somebody's own choice of a renderer stands.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")
        && !qEnvironmentVariableIsSet("QSG_RHI_BACKEND") && !hasGraphicsHardware())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("motcua"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); // dates of Qt's dialogs
    const QuitSignals quitSignals;
    QTranslator qtTexts;
    QTranslator ourTexts;
    if (!qtTexts.load(QStringLiteral(":/i18n/qtbase_vi.qm"))
        || !ourTexts.load(ReceptionCounter::vietnamese()))
        return complain(QStringLiteral("the translations are missing in this build"), Failed);
    QApplication::installTranslator(&qtTexts);
    QApplication::installTranslator(&ourTexts);
    if (!options.value().tour.isEmpty())
        return runTour(options.value().tour);
    return runCounter(options.value());
}
