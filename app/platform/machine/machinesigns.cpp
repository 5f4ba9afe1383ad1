#include "app/platform/machine/machinesigns.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <sys/timex.h>
#include <unistd.h>

namespace motcua {

namespace {

constexpr int ToolPatience = 2000; // ms

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What it prints in plain English; nothing when it is not installed or fails.
std::optional<QString> output(const char *tool, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(QString::fromLatin1(tool));
    if (program.isEmpty())
        return std::nullopt;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(ToolPatience) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::optional<bool> clockSynchronised()
{
    timex asked{};
    const int state = ::adjtimex(&asked);
    return state < 0 ? std::nullopt : std::optional(state != TIME_ERROR);
}

MachineSigns::Cameras cameras()
{
    MachineSigns::Cameras found;
    const QDir devices(QStringLiteral("/dev"));
    for (const QString &node : devices.entryList({QStringLiteral("video[0-9]*")}, QDir::System)) {
        const QString path = devices.filePath(node);
        const QString name =
            contents(QStringLiteral("/sys/class/video4linux/%1/name").arg(node)).trimmed();
        if (::access(QFile::encodeName(path).constData(), R_OK | W_OK) == 0)
            found.usable.append(name.isEmpty() ? node : name);
        else
            found.closed.append(path);
    }
    found.usable.removeDuplicates(); // one camera has several nodes
    return found;
}

MachineSigns::Display display(const QProcessEnvironment &environment)
{
    if (environment.contains(QStringLiteral("WAYLAND_DISPLAY")))
        return MachineSigns::Display::Wayland;
    return environment.contains(QStringLiteral("DISPLAY")) ? MachineSigns::Display::X11
                                                           : MachineSigns::Display::None;
}

void readBlanking(MachineSigns &signs, const QProcessEnvironment &environment)
{
    const bool gnome =
        environment.value(QStringLiteral("XDG_CURRENT_DESKTOP")).contains(QStringLiteral("GNOME"));
    if (gnome) { // decides under X as well
        if (const auto text =
                output("gsettings",
                       {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.session"),
                        QStringLiteral("idle-delay")}))
            signs.blanking = idleDelayIn(*text);
    } else if (signs.display == MachineSigns::Display::X11) {
        if (const auto text = output("xset", {QStringLiteral("q")}))
            signs.blanking = blankingIn(*text);
    }
}

void readTouches(MachineSigns &signs)
{
    const auto screens = output("xrandr", {QStringLiteral("--query")});
    const auto devices = output("xinput", {QStringLiteral("list"), QStringLiteral("--long")});
    if (!screens || !devices)
        return;
    signs.outputs = outputsIn(*screens);
    for (const TouchDevice &device : touchDevicesIn(*devices)) {
        const auto properties =
            output("xinput", {QStringLiteral("list-props"), QString::number(device.id)});
        const auto place = properties ? touchedPlaceIn(*properties) : std::nullopt;
        if (place)
            signs.touches.push_back({device.name, *place});
        else
            signs.outputs.reset(); // one that cannot be judged leaves the whole unknown
    }
}

} // namespace

MachineSigns readMachine(const QString &folder)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    MachineSigns signs;
    signs.disk = diskSealOf(folder);
    signs.clockSynchronised = clockSynchronised();
    signs.soundCards = soundCardsIn(contents(QStringLiteral("/proc/asound/cards")));
    signs.cameras = cameras();
    if (const auto text = output("fc-list", {QStringLiteral(":lang=vi"), QStringLiteral("family")}))
        signs.vietnameseFonts = familiesIn(*text);
    signs.display = display(environment);
    readBlanking(signs, environment);
    if (signs.display == MachineSigns::Display::X11)
        readTouches(signs);
    return signs;
}

} // namespace motcua
