#include "tests/app/printers/privatecups.h"

#include "tests/app/printers/printing.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

namespace motcua {

namespace {

constexpr char Scheduler[] = R"(
Listen DIR/cups.sock
Browsing Off
WebInterface No
JobRetryInterval 1
LogLevel debug
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
)";

constexpr char Files[] = R"(
ServerRoot DIR/etc
RequestRoot DIR/spool
TempDir DIR/spool/tmp
CacheDir DIR/cache
StateDir DIR/state
AccessLog DIR/access_log
ErrorLog DIR/error_log
PageLog DIR/page_log
)";

constexpr char Bus[] = R"(<busconfig><type>system</type><listen>unix:path=DIR/bus.sock</listen>
<auth>EXTERNAL</auth><policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
<allow user="*"/></policy></busconfig>
)";

constexpr char Roll[] = R"(
ATTR keyword media-default custom_roll_80x120mm
ATTR keyword media-ready custom_roll_80x120mm
ATTR keyword media-supported custom_roll_80x120mm,custom_min_80x20mm,custom_max_80x400mm
ATTR collection media-size-supported {
    MEMBER rangeOfInteger x-dimension 8000-8000
    MEMBER rangeOfInteger y-dimension 2000-40000
}
ATTR keyword media-col-supported media-size
ATTR collection media-col-default {
    MEMBER collection media-size {
        MEMBER integer x-dimension 8000
        MEMBER integer y-dimension 12000
    }
}
ATTR mimeMediaType document-format-default application/pdf
ATTR mimeMediaType document-format-supported application/pdf,application/octet-stream
ATTR resolution printer-resolution-default 203dpi
ATTR resolution printer-resolution-supported 203dpi
ATTR keyword print-scaling-supported none
)";

// What the printer does with a document. Without paper it says so and gives up after a while.
constexpr char Engine[] = R"(#!/bin/sh
tries=0
while [ -e DIR/paper-out ]; do
    echo "STATE: +media-empty-error" >&2
    tries=$((tries + 1))
    [ $tries -lt 60 ] || exit 1
    sleep 0.2
done
[ $tries = 0 ] || echo "STATE: -media-empty-error" >&2
cp "$1" DIR/papers/$(date +%s%N).part
for part in DIR/papers/*.part; do mv "$part" "${part%.part}.done"; done
)";

QByteArray in(const QTemporaryDir &dir, const char *text)
{
    return QByteArray(text).replace("DIR", dir.path().toUtf8());
}

template <typename Condition> void waitUntil(const char *what, Condition met)
{
    for (int i = 0; i < 200 && !met(); ++i)
        pause(50);
    INFO(what);
    REQUIRE(met());
}

} // namespace

PrivateCups::PrivateCups()
{
    qputenv("CUPS_SERVER", path("cups.sock").toUtf8());
    makeFolders();
    QTcpServer any;
    REQUIRE(any.listen(QHostAddress::LocalHost));
    m_port = any.serverPort();
    any.close();
    startScheduler();
    startPrinter();
    run(QStringLiteral("lpadmin"),
        {QStringLiteral("-p"), QString::fromLatin1(Queue), QStringLiteral("-E"),
         QStringLiteral("-v"), QStringLiteral("ipp://localhost:%1/ipp/print").arg(m_port)});
}

PrivateCups::~PrivateCups()
{
    for (QProcess *process : {&m_printer, &m_scheduler, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

// Documents are handled by lp, who has to get everywhere in here.
void PrivateCups::makeFolders() const
{
    QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7755));
    for (const char *folder : {"etc/ppd", "spool/tmp", "cache", "state", "papers", "jobs"})
        REQUIRE(QDir(m_dir.path()).mkpath(QString::fromLatin1(folder)));
    QByteArray files = in(m_dir, Files);
    if (::getuid() == 0) {
        files += "User lp\nGroup lp\nSystemGroup root\n"; // not root, it refuses that
        QProcess::execute(QStringLiteral("chown"),
                          {QStringLiteral("-R"), QStringLiteral("root:lp"), m_dir.path()});
    }
    write("etc/cupsd.conf", in(m_dir, Scheduler));
    write("etc/cups-files.conf", files);
    write("bus.conf", in(m_dir, Bus));
    write("roll.conf", Roll);
    write("engine.sh", in(m_dir, Engine));
    QFile::setPermissions(path("engine.sh"), QFile::Permissions(0x7755));
}

void PrivateCups::write(const char *name, const QByteArray &text) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

void PrivateCups::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    // Debian keeps daemons out of a user's path.
    QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin")});
    INFO(program.toStdString());
    REQUIRE_FALSE(found.isEmpty());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(path("output"), QIODevice::Append);
    process.start(found, arguments);
    REQUIRE(process.waitForStarted());
}

void PrivateCups::startScheduler()
{
    start(m_bus, QStringLiteral("dbus-daemon"),
          {QStringLiteral("--config-file=") + path("bus.conf"), QStringLiteral("--nofork")});
    start(m_scheduler, QStringLiteral("cupsd"),
          {QStringLiteral("-f"), QStringLiteral("-c"), path("etc/cupsd.conf"), QStringLiteral("-s"),
           path("etc/cups-files.conf")});
    waitUntil("scheduler and bus", [this] {
        return QFile::exists(path("cups.sock")) && QFile::exists(path("bus.sock"));
    });
}

// Announcing itself would take Avahi; that the bus is there is enough.
void PrivateCups::startPrinter()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"),
                       QStringLiteral("unix:path=") + path("bus.sock"));
    m_printer.setProcessEnvironment(environment);
    start(m_printer, QStringLiteral("ippeveprinter"),
          {QStringLiteral("-r"), QStringLiteral("off"), QStringLiteral("-n"),
           QStringLiteral("localhost"), QStringLiteral("-p"), QString::number(m_port),
           QStringLiteral("-d"), path("jobs"), QStringLiteral("-a"), path("roll.conf"),
           QStringLiteral("-c"), path("engine.sh"), QStringLiteral("Roll")});
    waitUntil("printer", [this] {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("localhost"), m_port);
        return socket.waitForConnected(500);
    });
}

void PrivateCups::stopPrinter()
{
    m_printer.kill();
    REQUIRE(m_printer.waitForFinished());
}

void PrivateCups::stopScheduler()
{
    m_scheduler.terminate();
    REQUIRE(m_scheduler.waitForFinished());
}

void PrivateCups::setPaper(bool there)
{
    if (there)
        QFile::remove(path("paper-out"));
    else
        write("paper-out", {});
}

void PrivateCups::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    start(process, program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(program.toStdString());
    REQUIRE(process.exitCode() == 0);
}

QByteArray PrivateCups::openJobs()
{
    QProcess process;
    process.start(QStringLiteral("lpstat"), {QStringLiteral("-o")});
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

QList<QByteArray> PrivateCups::papers() const
{
    QList<QByteArray> papers;
    const QDir folder(path("papers"));
    for (const QString &name : folder.entryList({QStringLiteral("*.done")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        papers.append(file.readAll());
    }
    return papers;
}

} // namespace motcua
