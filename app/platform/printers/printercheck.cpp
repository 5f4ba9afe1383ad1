#include "app/platform/printers/printercheck.h"

#include "app/platform/printers/cupsqueue.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>

#include <sys/stat.h>
#include <unistd.h>

namespace motcua {

namespace {

PrinterFault checkFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.isDir())
        return PrinterFault::NotThere;
    return folder.isWritable() ? PrinterFault::None : PrinterFault::NotAllowed;
}

PrinterFault checkDevice(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info {};
    if (::stat(name.constData(), &info) != 0 || !S_ISCHR(info.st_mode))
        return PrinterFault::NotThere;
    return ::access(name.constData(), R_OK | W_OK) == 0 ? PrinterFault::None
                                                        : PrinterFault::NotAllowed;
}

PrinterFault checkHost(const QString &host, quint16 port)
{
    constexpr int Patience = 3000;
    QTcpSocket socket;
    socket.connectToHost(host, port);
    return socket.waitForConnected(Patience) ? PrinterFault::None : PrinterFault::NotThere;
}

PrinterFault checkQueue(const QString &name)
{
    const CupsQueue::State state = CupsQueue(name.toUtf8()).state();
    return state.stopped != PrinterFault::None ? state.stopped : state.reported;
}

} // namespace

PrinterFault checkPrinter(const PrinterSetting &setting, const QString &slips)
{
    switch (setting.kind) {
    case PrinterKind::Pdf: return checkFolder(setting.target.isEmpty() ? slips : setting.target);
    case PrinterKind::EscposDevice: return checkDevice(setting.target);
    case PrinterKind::EscposTcp: return checkHost(printerHost(setting), printerPort(setting));
    case PrinterKind::EscposCups:
    case PrinterKind::Cups: return checkQueue(setting.target);
    }
    return PrinterFault::None;
}

} // namespace motcua
