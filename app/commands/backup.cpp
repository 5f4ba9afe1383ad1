#include "app/commands/backup.h"

#include "app/platform/blobfolder.h"
#include "app/platform/privatefile.h"
#include "core/journal/identity.h"
#include "core/journal/journaltables.h"
#include "core/journal/verify.h"
#include "core/storage/copydatabase.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <sqlite3.h>

namespace motcua {

namespace {

using Fault = BackupError::Kind;

const QString FileKey = QStringLiteral("last/file");
const QString MadeKey = QStringLiteral("last/made");
const QString UpToKey = QStringLiteral("last/upTo");
const QString OperationsKey = QStringLiteral("last/operations");

// After the database: whatever it names is there by then.
bool copyAttachments(const DataFolder &folder, const QString &file)
{
    try {
        BlobFolder(folder.attachments()).copyTo(attachmentsBeside(file));
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

bool note(const DataFolder &folder, const Backup &backup)
{
    QSettings settings(backupNote(folder), QSettings::IniFormat);
    settings.setValue(FileKey, backup.file);
    settings.setValue(MadeKey, qint64{toMs(backup.made)});
    settings.setValue(UpToKey, qint64{backup.upTo});
    settings.setValue(OperationsKey, qint64{backup.operations});
    settings.sync();
    settings.sync();
    return settings.status() == QSettings::NoError && DataFolder::makePrivate(settings.fileName());
}

void removePart(const QString &part)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(part + QString::fromLatin1(suffix));
}

Result<Backup, BackupError> copyChecked(const QString &from, const QString &part)
{
    try {
        copyDatabase(from, part);
        Database copy(part, Database::Mode::ReadOnly);
        const VerifyReport report = verifyJournal(copy);
        if (!report.ok())
            return BackupError{Fault::Damaged, report.problems.front().what};
        Backup made;
        made.upTo = highestHlc(copy);
        made.operations = report.operations;
        return made;
    } catch (const StorageError &error) {
        const bool damaged = error.primary == SQLITE_CORRUPT || error.primary == SQLITE_NOTADB;
        return BackupError{damaged ? Fault::Damaged : Fault::DiskRefused,
                           QString::fromUtf8(error.what())};
    }
}

} // namespace

std::optional<Backup> Backup::last(const DataFolder &folder)
{
    const QSettings settings(backupNote(folder), QSettings::IniFormat);
    const QString file = settings.value(FileKey).toString();
    if (file.isEmpty())
        return std::nullopt;
    return Backup{file, fromMs(settings.value(MadeKey).toLongLong()),
                  settings.value(UpToKey).toLongLong(), settings.value(OperationsKey).toLongLong()};
}

BackupAge BackupAge::of(const DataFolder &folder, Database &database, Instant now)
{
    BackupAge age{Backup::last(folder), {}};
    if (const auto unsaved = firstHlcAfter(database, age.last ? age.last->upTo : 0))
        age.unsaved = now - hlcTime(*unsaved);
    return age;
}

QString backupNote(const DataFolder &folder) { return folder.file(u"backup.ini"); }

QString keysBeside(const QString &file) { return file + QStringLiteral(".keys"); }

QString attachmentsBeside(const QString &file)
{
    return QFileInfo(file).absolutePath() + QStringLiteral("/attachments");
}

Result<Backup, BackupError> makeBackup(const DataFolder &folder, const QString &file, Instant now)
{
    const QString place = QFileInfo(file).absolutePath();
    if (!folder.hasSite())
        return BackupError{Fault::NoSite, folder.path()};
    const auto identity = Identity::load(folder.keys());
    if (!identity)
        return BackupError{Fault::NoKeys, folder.keys()};
    if (!QFileInfo(place).isDir())
        return BackupError{Fault::NoPlace, place};
    if (QFileInfo::exists(file))
        return BackupError{Fault::FileThere, file};

    const QString part = file + QStringLiteral(".part");
    removePart(part);
    if (!makePrivateFile(part))
        return BackupError{Fault::DiskRefused, part};
    auto copied = copyChecked(folder.database(), part);
    if (!copied) {
        removePart(part);
        return copied.error();
    }
    // The file last: where it lies, its keys lie too.
    const bool placed = copyAttachments(folder, file) && identity.value().save(keysBeside(file))
        && QFile::rename(part, file) && DataFolder::sync(place);
    if (!placed) {
        removePart(part);
        return BackupError{Fault::DiskRefused, file};
    }
    Backup backup = std::move(copied).value();
    backup.file = QFileInfo(file).absoluteFilePath();
    backup.made = now;
    if (!note(folder, backup))
        return BackupError{Fault::DiskRefused, backupNote(folder)};
    return backup;
}

} // namespace motcua
