#pragma once

#include "app/platform/datafolder.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/journal/hlc.h"

#include <QString>

#include <optional>

namespace motcua {

class Database;

struct BackupError {
    enum class Kind {
        NoSite, ///< the folder holds no motcua.db
        NoKeys, ///< without its keys no site goes on
        NoPlace, ///< the folder to save into is not there: a stick that was taken away
        FileThere, ///< what is saved already is never written over
        Damaged, ///< the copy does not check: neither does the file
        DiskRefused,
    };
    Kind kind = Kind::DiskRefused;
    QString detail; ///< English, for logs
};

/// What was saved last, wherever it went: a note in the data folder.
struct Backup {
    QString file;
    Instant made{};
    Hlc upTo = 0; ///< the last operation in it
    qint64 operations = 0;

    static std::optional<Backup> last(const DataFolder &folder);
};

/// How long the site's work is in no backup.
struct BackupAge {
    static constexpr std::chrono::days Soon{1};
    static constexpr std::chrono::days Late{3};

    std::optional<Backup> last;
    /// Since the first thing that no backup holds: a quiet week needs none.
    std::chrono::milliseconds unsaved{0};

    /// Throws StorageError.
    static BackupAge of(const DataFolder &folder, Database &database, Instant now);
};

/// The file of the data folder in which backups and their rehearsals are noted.
QString backupNote(const DataFolder &folder);

/// Where the keys of a saved file lie: beside it, under its name.
QString keysBeside(const QString &file);

/// Where the attachments of saved files lie: in the folder, once for all of them.
QString attachmentsBeside(const QString &file);

/// Saves a site into `file` while its owner goes on working: the database as it is at one moment,
/// checked from end to end, and keys and attachments beside it. Written under another name first;
/// `file` is there wholly, on the disk, or not at all. May be called on any thread.
Result<Backup, BackupError> makeBackup(const DataFolder &folder, const QString &file, Instant now);

} // namespace motcua
