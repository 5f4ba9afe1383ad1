#include "tests/bench/kiosks.h"

#include "app/platform/datafolder.h"
#include "tests/bench/benchsite.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <thread>

#include <unistd.h>

namespace motcua {

namespace {

using std::chrono::milliseconds;

constexpr double Patience = 60'000; // ms

/// Points whose colour on both pages is known: in the head, in the big tile, in the button of help,
/// which a page that is only half there does not have.
struct Spot {
    QPoint at;
    quint32 colour;
};
constexpr std::array<Spot, 3> Spots{
    {{{540, 10}, 0x0B4F8A}, {{100, 600}, 0x0B4F8A}, {{690, 1790}, 0xB00E28}}};

const QString Sources = QStringLiteral(MOTCUA_SOURCES "/");

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(qPrintable(path));
    return file.readAll();
}

} // namespace

Kiosks::Kiosks(const VirtualDisplay &display, const QProcessEnvironment &environment)
    : m_display(display)
    , m_environment(environment)
    , m_chromium(QStandardPaths::findExecutable(QStringLiteral("chromium")))
{
    m_environment.insert(QStringLiteral("DISPLAY"), display.name());
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    for (const char *name : {"WAYLAND_DISPLAY", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
        m_environment.remove(QString::fromLatin1(name));
    makePage();
}

// The pictograms stand in the page, so that Chromium reads one file as we read one program.
void Kiosks::makePage() const
{
    QString page = QString::fromUtf8(read(Sources + QStringLiteral("tests/bench/kioskpage.html")));
    static const QRegularExpression Picture(QStringLiteral("\\{\\{([a-z/]+)\\}\\}"));
    for (auto found = Picture.match(page); found.hasMatch(); found = Picture.match(page)) {
        const QString file = Sources + QStringLiteral("resources/icons/%1.svg");
        page.replace(found.captured(0), QString::fromUtf8(read(file.arg(found.captured(1)))));
    }
    QFile out(m_home.filePath(QStringLiteral("kiosk.html")));
    if (!out.open(QIODevice::WriteOnly) || out.write(page.toUtf8()) < 0)
        giveUp("no room for the page");
}

std::unique_ptr<Process> Kiosks::startOurs(const DataFolder &site)
{
    return std::make_unique<Process>(
        QStringList{QStringLiteral(MOTCUA_PROGRAM), QStringLiteral("--windows"),
                    QStringLiteral("kiosk"), QStringLiteral("--full-screen"),
                    QStringLiteral("--data"), site.path()},
        m_environment, m_home.filePath(QStringLiteral("says")));
}

std::unique_ptr<Process> Kiosks::startChromium()
{
    m_profile.emplace();
    QStringList line{m_chromium};
    for (const char *option :
         {"--kiosk", "--disable-gpu", "--disable-quic", "--no-first-run",
          "--disable-background-networking", "--disable-component-update", "--disable-sync",
          "--disable-features=Translate", "--window-position=0,0"})
        line.append(QString::fromLatin1(option));
    if (::geteuid() == 0) // its sandbox refuses to work for root
        line.append(QStringLiteral("--no-sandbox"));
    const QSize size = m_display.size();
    line.append(QStringLiteral("--window-size=%1,%2").arg(size.width()).arg(size.height()));
    line.append(QStringLiteral("--user-data-dir=") + m_profile->path());
    line.append(QStringLiteral("file://") + m_home.filePath(QStringLiteral("kiosk.html")));
    return std::make_unique<Process>(line, m_environment);
}

bool Kiosks::isDrawn() const
{
    return std::ranges::all_of(
        Spots, [this](const Spot &spot) { return m_display.pixel(spot.at) == spot.colour; });
}

double Kiosks::untilFirstFrame(const Process &process) const
{
    while (!isDrawn()) {
        std::this_thread::sleep_for(milliseconds(1));
        if (!process.isAlive() || process.milliseconds() > Patience)
            giveUp("a kiosk shows nothing");
    }
    return process.milliseconds();
}

bool Kiosks::command(const DataFolder &site, const QString &line) const
{
    QProcess ctl;
    ctl.setProcessEnvironment(m_environment);
    ctl.start(QStringLiteral(MOTCUA_CTL),
              QStringList{QStringLiteral("--data"), site.path()} + line.split(u' '));
    return ctl.waitForFinished(int(Patience)) && ctl.exitStatus() == QProcess::NormalExit
        && ctl.exitCode() == 0;
}

QString Kiosks::renderPath(const DataFolder &site)
{
    const QProcessEnvironment quiet = m_environment;
    m_environment.insert(QStringLiteral("QSG_INFO"), QStringLiteral("1"));
    untilFirstFrame(*startOurs(site));
    m_environment = quiet;
    const QString said = QString::fromUtf8(read(m_home.filePath(QStringLiteral("says"))));
    static const QRegularExpression Renderer(QStringLiteral("RENDERER: (.*?)(?: VERSION|\\n)"));
    const auto found = Renderer.match(said);
    if (found.hasMatch())
        return QStringLiteral("OpenGL, ") + found.captured(1);
    return said.contains(u"software") ? QStringLiteral("Qt Quick's software renderer") : said;
}

} // namespace motcua
