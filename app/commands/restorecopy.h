#pragma once

#include "app/platform/datafolder.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace motcua {

class Random;

/// What is known of the numbers that were given after what is restored was saved.
struct LaterNumbers {
    QString oldFolder; ///< the data folder that was in use till then; empty: gone
    /// The last dossier of today on paper, as somebody read it; 0: none.
    std::optional<int> last;
};

struct Restored {
    Instant upTo{}; ///< the last operation in it
    /// No dossier gets a number that may be on paper already. False: nobody knows which are, so
    /// today's go on after UnknownNumbers.
    bool numbersKnown = false;
    /// Nobody knows which tickets people hold: today's go on after this one in every series.
    /// Nothing: the old folder's database told, and no ticket is given a second time either.
    std::optional<int> ticketsAfter;
};

/// Half of a day's: no counter gives as many.
inline constexpr int UnknownNumbers = 5000;
/// So many tickets a series may have given since; the next hundred begins after them.
inline constexpr int UnknownTickets = 400;

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
/// a new identity of this machine. All of it or nothing. No number is given twice that may be on
/// paper: of dossiers by the marks of the old folder, of tickets by its database. Marks of numbers
/// that lie in `to` already count, too.
Result<Restored, RestoreError> restoreCopy(const QString &from, const DataFolder &to,
                                           const LaterNumbers &numbers, const Clock &clock,
                                           Random &random);

} // namespace motcua
