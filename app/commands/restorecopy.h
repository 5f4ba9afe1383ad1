#pragma once

#include "app/platform/datafolder.h"
#include "core/base/result.h"

namespace motcua {

class Clock;
class Random;

struct RestoreError {
    enum class Kind {
        NoSite, ///< there is no such file, or the folder holds no motcua.db
        NoKeys, ///< keys missing or not those of a site
        Damaged, ///< the journal does not check; the copy is left alone
        NotEmpty, ///< the new folder already has a site in it
        InUse, ///< another program has the new folder
        DiskRefused,
    };
    Kind kind = Kind::DiskRefused;
    QString detail; ///< English, for logs
};

/// Sets up `to` from what was saved: a file that makeBackup() wrote, or a copy of a data folder.
/// What was saved is only read: the file is copied, checked from end to end and put in place under
/// a new identity of this machine. All of it or nothing.
Result<Done, RestoreError> restoreCopy(const QString &from, const DataFolder &to,
                                       const Clock &clock, Random &random);

} // namespace motcua
