#pragma once

#include "app/platform/datafolder.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace motcua {

class Random;

/// What is known of the numbers of dossiers that were given after what is restored was saved.
struct LaterNumbers {
    QString oldFolder; ///< the data folder that was in use till then; empty: gone
    std::optional<int> last; ///< the last one of today on paper, as somebody read it; 0: none
};

struct Restored {
    Instant upTo{}; ///< the last operation in it
    /// No dossier gets a number that may be on paper already. False: nobody knows which are, so
    /// today's go on after UnknownNumbers.
    bool numbersKnown = false;
};

/// Half of a day's: no counter gives as many.
inline constexpr int UnknownNumbers = 5000;

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
/// a new identity of this machine. All of it or nothing. Marks of numbers that lie in `to` already
/// count, too.
Result<Restored, RestoreError> restoreCopy(const QString &from, const DataFolder &to,
                                           const LaterNumbers &numbers, const Clock &clock,
                                           Random &random);

} // namespace motcua
