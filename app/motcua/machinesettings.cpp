#include "app/motcua/machinesettings.h"

#include "app/motcua/testslip.h"
#include "app/platform/machinefile.h"
#include "app/platform/printers/documentprint.h"
#include "app/platform/printers/printerchoice.h"
#include "ui/print/slippainter.h"

#include <QGuiApplication>
#include <QScreen>

namespace motcua {

namespace {

constexpr double UsualInches = 32;
constexpr int UsualLockMinutes = 10;

QString screenKey(const QString &window) { return window + QStringLiteral("/screen"); }

} // namespace

MachineSettings::MachineSettings(const QString &file, const QString &slips)
    : m_settings(file, QSettings::IniFormat)
    , m_slips(slips)
{
}

MachineSettings::~MachineSettings() = default;

std::optional<int> MachineSettings::counter() const
{
    bool ok = false;
    const int number = m_settings.value(CounterKey).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

void MachineSettings::setCounter(int number)
{
    m_settings.setValue(CounterKey, number);
    m_settings.sync();
}

std::chrono::minutes MachineSettings::lockAfter() const
{
    const int minutes = m_settings.value(LockKey, UsualLockMinutes).toInt();
    return std::chrono::minutes{minutes >= LeastLock && minutes <= LongestLock ? minutes
                                                                               : UsualLockMinutes};
}

std::optional<TypingMethod> MachineSettings::typing(const QProcessEnvironment &environment) const
{
    const QString told = m_settings.value(TypingKey).toString();
    if (told == u"telex")
        return TypingMethod::Telex;
    if (told == u"vni")
        return TypingMethod::Vni;
    // Qt's own way to compose knows accents only; under Wayland nobody tells which one runs.
    const QString module = environment.value(QStringLiteral("QT_IM_MODULE"));
    const bool composes = !module.isEmpty() && module != u"compose" && module != u"none";
    const bool wayland = !environment.value(QStringLiteral("WAYLAND_DISPLAY")).isEmpty();
    return told == u"none" || composes || wayland ? std::nullopt
                                                  : std::optional(TypingMethod::Telex);
}

void MachineSettings::setTyping(std::optional<TypingMethod> method)
{
    m_settings.setValue(TypingKey,
                        !method                            ? QStringLiteral("none")
                            : *method == TypingMethod::Vni ? QStringLiteral("vni")
                                                           : QStringLiteral("telex"));
    m_settings.sync();
}

double MachineSettings::kioskInches() const
{
    const double inches = m_settings.value(InchesKey, UsualInches).toDouble();
    return inches >= LeastInches && inches <= MostInches ? inches : UsualInches;
}

QString MachineSettings::screenOf(const QString &window) const
{
    return m_settings.value(screenKey(window), window).toString();
}

MachineSetup MachineSettings::setup() const
{
    const auto chosen = [this](const char *window) {
        return m_settings.value(screenKey(QString::fromLatin1(window))).toString();
    };
    return {printer().value_or(PrinterSetting{}),
            kioskInches(),
            chosen("kiosk"),
            chosen("board"),
            chosen("desk"),
            int(lockAfter().count()),
            documentQueue(),
            backupFolder(),
            printsWaitingList(),
            scanFolder()};
}

void MachineSettings::keepName(const QString &key, const QString &name)
{
    if (name.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, name);
}

bool MachineSettings::keep(const MachineSetup &setup)
{
    writePrinterSetting(m_settings, setup.printer);
    m_settings.setValue(InchesKey, setup.kioskInches);
    m_settings.setValue(LockKey, setup.lockMinutes);
    keepName(KioskScreenKey, setup.kioskScreen);
    keepName(BoardScreenKey, setup.boardScreen);
    keepName(DeskScreenKey, setup.deskScreen);
    keepName(DocumentQueueKey, setup.documentQueue);
    keepName(BackupFolderKey, setup.backupFolder);
    keepName(ScanFolderKey, setup.scanFolder);
    keepName(WaitingListKey, setup.waitingList ? QStringLiteral("yes") : QString());
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

bool MachineSettings::namesPrinter(const PrinterSetting &printer) const
{
    return motcua::namesPrinter(printer);
}

QStringList MachineSettings::screens() const
{
    QStringList names;
    for (const QScreen *screen : QGuiApplication::screens())
        names.append(screen->name());
    return names;
}

// A printer may serve one connection only: this one is given back as soon as it has answered.
void MachineSettings::printTest(const PrinterSetting &printer, Outcome outcome)
{
    const Slip slip = testSlip();
    m_tested = makePrinter(printer, m_slips);
    const Printer *asked = m_tested.get();
    const auto giveBack = [this, asked] {
        if (m_tested.get() == asked) // else another test took its place
            m_tested.reset();
    };
    const auto printed = [this, giveBack, outcome = std::move(outcome)](const PrintOutcome &came) {
        const bool told = came.event == PrintEvent::Printed || came.fault != PrinterFault::None;
        outcome(told ? came.fault : PrinterFault::NoAnswer);
        QMetaObject::invokeMethod(&m_here, giveBack, Qt::QueuedConnection);
    };
    m_tested->print({slip, paintSlip(slip, printer.paper), printer.paper}, printed);
}

void MachineSettings::printDocument(const QByteArray &pdf, const QString &title, Outcome outcome)
{
    m_document = std::make_unique<DocumentPrint>(documentQueue(), pdf, title,
                                                 DocumentPrint::Page::A4, std::move(outcome));
}

QString MachineSettings::documentQueue() const
{
    return m_settings.value(DocumentQueueKey).toString();
}

QString MachineSettings::cameraName() const { return m_settings.value(CameraKey).toString(); }

std::optional<SerialScanner::Setting> MachineSettings::scanner() const
{
    const QString device = m_settings.value(ScannerKey).toString();
    if (device.isEmpty())
        return std::nullopt;
    SerialScanner::Setting setting;
    setting.device = device;
    setting.speed = scannerSpeed(m_settings.value(ScannerSpeedKey).toString())
                        .value_or(SerialScanner::Speed::Baud9600);
    return setting;
}

bool MachineSettings::printsWaitingList() const
{
    return m_settings.value(WaitingListKey).toString() == u"yes";
}

QString MachineSettings::scanFolder() const { return m_settings.value(ScanFolderKey).toString(); }
bool MachineSettings::printsReceiptsAsSlips() const
{
    return m_settings.value(ReceiptsKey).toString() == u"slip";
}

QString MachineSettings::backupFolder() const
{
    return m_settings.value(BackupFolderKey).toString();
}

} // namespace motcua
