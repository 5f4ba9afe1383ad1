#include "app/platform/machine/diskseal.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace motcua {

namespace {

constexpr int Deepest = 16; // devices upon devices

QByteArray firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
}

DiskSeal sealOf(const QDir &device, int depth)
{
    if (firstLine(device.filePath(QStringLiteral("dm/uuid"))).startsWith("CRYPT-"))
        return DiskSeal::Sealed;
    const QDir below(device.filePath(QStringLiteral("slaves")));
    const QStringList parts = below.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (parts.isEmpty() || depth == Deepest)
        return DiskSeal::Open;
    const bool sealed = std::ranges::all_of(parts, [&](const QString &part) {
        return sealOf(QDir(below.filePath(part)), depth + 1) == DiskSeal::Sealed;
    });
    return sealed ? DiskSeal::Sealed : DiskSeal::Open;
}

} // namespace

DiskSeal sealOfDevice(const QString &number, const QString &sys)
{
    const QDir device(sys + QStringLiteral("/dev/block/") + number);
    return device.exists() ? sealOf(device, 0) : DiskSeal::Unknown;
}

DiskSeal diskSealOf(const QString &path)
{
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return DiskSeal::Unknown;
    return sealOfDevice(QStringLiteral("%1:%2").arg(major(info.st_dev)).arg(minor(info.st_dev)));
}

} // namespace motcua
