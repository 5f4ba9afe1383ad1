#include "app/commands/restorecopy.h"

#include "app/commands/backup.h"
#include "app/commands/dirtymark.h"
#include "app/platform/blobfolder.h"
#include "app/platform/numbermarkfile.h"
#include "app/platform/ownerlock.h"
#include "core/base/sitezone.h"
#include "core/journal/identity.h"
#include "core/journal/journaltables.h"
#include "core/journal/verify.h"
#include "core/queueing/tickets.h"
#include "core/site/site.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace motcua {

namespace {

using Fault = RestoreError::Kind;

// What every file of SQLite begins with, its closing zero among it.
constexpr QByteArrayView Signature("SQLite format 3", 16);

struct Saved {
    QString database;
    QString keys;
    QString attachments;
    QString folder; ///< a data folder; empty: a saved file
};

// The keys of a data folder stand in it, those of a saved file beside it.
Saved savedAt(const QString &from)
{
    const QFileInfo info(from);
    if (info.isDir()) {
        const DataFolder folder(from);
        return {folder.database(), folder.keys(), folder.attachments(), folder.path()};
    }
    const QString beside = keysBeside(info.absoluteFilePath());
    const DataFolder folder(info.absolutePath());
    const bool ofFolder = !QFileInfo(beside).isDir() && QFileInfo(folder.keys()).isDir();
    return {info.absoluteFilePath(),
            ofFolder ? folder.keys() : beside,
            attachmentsBeside(info.absoluteFilePath()),
            {}};
}

// An empty file is a database to SQLite, one without anything in it.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(Signature.size()) == Signature;
}

// The last commits may still lie in the file beside it.
bool copyFiles(const QString &from, const QString &to)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile::remove(to + suffix);
        if (QFileInfo::exists(from + suffix) && !QFile::copy(from + suffix, to + suffix))
            return false;
        if (QFileInfo::exists(to + suffix))
            QFile::setPermissions(to + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
}

// Whether it is known which are on paper. Throws StorageError.
bool carryNumbers(const Saved &saved, const DataFolder &to, const LaterNumbers &numbers,
                  Instant upTo, Instant now)
{
    const bool wereThere = QFileInfo::exists(to.numbers());
    NumberMarkFile marks(to);
    for (const QString &folder : {saved.folder, numbers.oldFolder}) {
        if (!folder.isEmpty())
            marks.takeOver(DataFolder(folder));
    }
    const bool known = wereThere || !numbers.oldFolder.isEmpty() || numbers.last;
    const SiteZone zone = SiteZone::vietnam();
    if (!known)
        marks.raise(zone.date(upTo), zone.date(now), UnknownNumbers);
    else if (numbers.last.value_or(0) > 0)
        marks.raise(zone.date(now), zone.date(now), *numbers.last);
    return known;
}

// Nothing: it is not there, or nobody can say that nothing of it is lost.
std::optional<std::map<QString, int>> ticketsOf(const QString &folder, QDate day)
{
    if (folder.isEmpty())
        return std::nullopt;
    const QString file = DataFolder(folder).database();
    if (!isDatabase(file))
        return std::nullopt;
    try {
        Database database(file, Database::Mode::ReadOnly);
        const bool whole = verifyJournal(database).ok();
        return whole ? std::optional(Tickets(database).highestNumbers(day)) : std::nullopt;
    } catch (const std::runtime_error &) { // StorageError, SchemaError
        return std::nullopt;
    }
}

// After which number tickets of every series go on, where nobody knows; as long as the part is no
// site yet. Throws StorageError.
std::optional<int> carryTickets(const QString &part, const DataFolder &to, const QString &oldFolder,
                                QDate today)
{
    constexpr int Hundred = 100;
    NumberMarkFile marks(to);
    if (const auto given = ticketsOf(oldFolder, today)) {
        marks.raiseTickets(today, *given);
        return std::nullopt;
    }
    int highest = 0;
    Database saved(part, Database::Mode::ReadOnly);
    for (const auto &[series, number] : Tickets(saved).highestNumbers(today))
        highest = std::max(highest, number);
    const int after = std::min((highest + UnknownTickets + Hundred) / Hundred * Hundred,
                               MostNumbers - UnknownTickets);
    marks.raiseTickets(today, {{NumberMarkFile::EverySeries, after}});
    return after;
}

/// Up to its last operation.
Result<Instant, RestoreError> check(const QString &file, const QString &saved)
{
    const auto damaged = [&saved](const QString &what) {
        return RestoreError{Fault::Damaged, saved + QStringLiteral(": ") + what};
    };
    try {
        Database copy(file); // takes over what the file beside it holds
        const VerifyReport report = verifyJournal(copy);
        if (report.ok() && report.logs > 0) {
            writeMeta(copy, DirtyMark, {}); // nothing happened to the copy
            return hlcTime(highestHlc(copy));
        }
        const QString what =
            report.ok() ? QStringLiteral("no journal") : report.problems.front().what;
        return damaged(what);
    } catch (const std::runtime_error &e) { // StorageError, SchemaError
        return damaged(QString::fromUtf8(e.what()));
    }
}

} // namespace

Result<Restored, RestoreError> restoreCopy(const QString &from, const DataFolder &to,
                                           const LaterNumbers &numbers, const Clock &clock,
                                           Random &random)
{
    const Saved saved = savedAt(from);
    if (!QFileInfo::exists(saved.database))
        return RestoreError{Fault::NoSite, saved.database};
    if (!isDatabase(saved.database))
        return RestoreError{Fault::Damaged,
                            saved.database + QStringLiteral(": it is no file of a site")};
    const auto identity = Identity::load(saved.keys);
    if (!identity)
        return RestoreError{Fault::NoKeys, saved.keys};
    if (!to.create())
        return RestoreError{Fault::DiskRefused, to.path()};
    const auto lock = OwnerLock::acquire(to.lock(), QStringLiteral("restore"));
    if (!lock)
        return RestoreError{
            lock.error() == OwnerLock::Error::Held ? Fault::InUse : Fault::DiskRefused, to.lock()};
    if (to.hasSite())
        return RestoreError{Fault::NotEmpty, to.path()};
    const QString file = to.file(u"motcua.db.part");
    if (!copyFiles(saved.database, file))
        return RestoreError{Fault::DiskRefused, to.path()};
    const auto checked = check(file, saved.database);
    if (!checked) {
        QFile::remove(file);
        return checked.error();
    }
    const Identity anew = identity.value().reissued(QStringLiteral("desk"), clock.now(), random);
    Restored restored{checked.value(), false, {}};
    try {
        BlobFolder(saved.attachments).copyTo(to.attachments());
        restored.numbersKnown = carryNumbers(saved, to, numbers, restored.upTo, clock.now());
        restored.ticketsAfter =
            carryTickets(file, to, numbers.oldFolder, SiteZone::vietnam().date(clock.now()));
    } catch (const StorageError &error) {
        return RestoreError{Fault::DiskRefused, QString::fromUtf8(error.what())};
    }
    const bool placed = anew.save(to.keys()) && DataFolder::syncFile(file)
        && QFile::rename(file, to.database()) && DataFolder::sync(to.path());
    if (!placed)
        return RestoreError{Fault::DiskRefused, to.path()};
    return restored;
}

} // namespace motcua
