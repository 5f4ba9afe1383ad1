#include "app/platform/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace motcua {

namespace {

constexpr QFile::Permissions Owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
    | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    // Not mkpath and chmod: nobody shall look in between.
    return ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || QFileInfo(path).isDir();
}

bool syncPath(const QString &path, int flags)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (fd < 0)
        return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
}

} // namespace

DataFolder::DataFolder(const QString &path)
    : m_path(QDir::cleanPath(QDir::current().absoluteFilePath(path)))
{
}

DataFolder DataFolder::standard(const QProcessEnvironment &environment)
{
    const QString named = environment.value(QStringLiteral("MOTCUA_DATA"));
    if (!named.isEmpty())
        return DataFolder(named);
    return DataFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                      + QStringLiteral("/motcua"));
}

QString DataFolder::file(QStringView name) const { return m_path + u'/' + name; }

bool DataFolder::exists() const { return QFileInfo(m_path).isDir(); }

bool DataFolder::create() const { return makeFolder(m_path) && makeFolder(slips()); }

QStringList DataFolder::contents() const
{
    QStringList names = QDir(m_path).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    names.removeAll(QFileInfo(lock()).fileName());
    return names;
}

bool DataFolder::mayBeRead() const
{
    return access(QFile::encodeName(m_path).constData(), R_OK | X_OK) == 0 || errno != EACCES;
}

bool DataFolder::isFull(const QString &path)
{
    constexpr qint64 Needed = 256 * 1024;
    const QStorageInfo disk(QFileInfo(path).isDir() ? path : QFileInfo(path).path());
    return disk.isValid() && disk.bytesAvailable() < Needed;
}

std::optional<qint64> DataFolder::bytesFree() const
{
    struct statvfs disk {};
    if (::statvfs(QFile::encodeName(m_path).constData(), &disk) != 0)
        return std::nullopt;
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

bool DataFolder::hasSite() const { return QFileInfo::exists(database()); }

bool DataFolder::makePrivate(const QString &path)
{
    const QFile::Permissions now = QFile::permissions(path);
    return QFile::setPermissions(path, now & Owners);
}

bool DataFolder::isPrivate(const QString &path)
{
    return (QFile::permissions(path) & ~Owners) == QFile::Permissions();
}

bool DataFolder::sync(const QString &folder) { return syncPath(folder, O_DIRECTORY); }

bool DataFolder::syncFile(const QString &file) { return syncPath(file, 0); }

} // namespace motcua
