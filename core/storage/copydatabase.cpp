#include "core/storage/copydatabase.h"

#include "core/storage/storageerror.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace motcua {

void copyDatabase(const QString &from, const QString &to)
{
    constexpr int Patience = 2000; // ms
    constexpr int Everything = -1; // in one step: steps begin anew whenever the owner writes
    try {
        SQLite::Database source(from.toStdString(), SQLite::OPEN_READONLY, Patience);
        SQLite::Database copy(to.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copy.exec("PRAGMA synchronous=FULL");
        SQLite::Backup(copy, source).executeStep(Everything);
        // The copy of a file that is written through a log says so of itself.
        copy.exec("PRAGMA journal_mode=DELETE");
    } catch (const SQLite::Exception &e) {
        const int code = e.getExtendedErrorCode() > 0 ? e.getExtendedErrorCode() : e.getErrorCode();
        throw StorageError(code > 0 ? code : SQLITE_ERROR, e.what());
    }
}

} // namespace motcua
