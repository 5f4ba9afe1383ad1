#include "app/platform/blobfolder.h"

#include "app/platform/datafolder.h"
#include "core/storage/storageerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace motcua {

namespace {

constexpr qsizetype PrefixDigits = 2; // 256 folders stay small enough to be listed

[[noreturn]] void failAt(const QString &path)
{
    throw StorageError(StorageError::Io, path.toStdString());
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

// Every folder on the way, each known to the disk.
void makeBlobFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return;
    makeBlobFolder(info.absolutePath());
    if (!QDir().mkdir(path) || !DataFolder::makePrivate(path)
        || !DataFolder::sync(info.absolutePath()))
        failAt(path);
}

void writeBlob(const QString &file, const QByteArray &content)
{
    const QString folder = QFileInfo(file).absolutePath();
    makeBlobFolder(folder);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        failAt(file);
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (out.write(content) != content.size() || !out.commit() || !DataFolder::sync(folder))
        failAt(file);
}

} // namespace

BlobFolder::BlobFolder(const QString &folder)
    : m_folder(folder)
{
}

QString BlobFolder::fileOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return m_folder + u'/' + name.left(PrefixDigits) + u'/' + name.mid(PrefixDigits);
}

QByteArray BlobFolder::keep(const QByteArray &content)
{
    const QByteArray hash = hashOf(content);
    // One that was damaged is written anew.
    if (read(hash) != content)
        writeBlob(fileOf(hash), content);
    return hash;
}

std::optional<QByteArray> BlobFolder::read(const QByteArray &sha256) const
{
    QFile file(fileOf(sha256));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        failAt(file.fileName());
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        failAt(file.fileName());
    return hashOf(content) == sha256 ? std::optional(std::move(content)) : std::nullopt;
}

void BlobFolder::remove(const QByteArray &sha256)
{
    QFile file(fileOf(sha256));
    if (file.exists() && !file.remove())
        failAt(file.fileName());
}

void BlobFolder::copyTo(const QString &to) const
{
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString file = to + from.mid(m_folder.size());
        if (QFileInfo(file).size() == QFileInfo(from).size() && QFileInfo::exists(file))
            continue;
        QFile in(from);
        if (!in.open(QIODevice::ReadOnly))
            failAt(from);
        writeBlob(file, in.readAll());
    }
}

} // namespace motcua
