#pragma once

#include "app/commands/lostthings.h"
#include "app/platform/datafolder.h"
#include "core/base/result.h"
#include "core/journal/salvage.h"

namespace motcua {

class Clock;
class Random;

struct SalvageError {
    enum class Kind {
        NoSite, ///< neither a file nor one that was set aside
        Whole, ///< the file opens and its journal checks: there is nothing to do
        NoKeys,
        InUse,
        NothingLeft, ///< no operation can be proved: only a backup helps; the file stays in place
        DiskRefused, ///< nothing was changed that a second call does not go on from
    };
    Kind kind = Kind::DiskRefused;
    QString detail; ///< English, for logs
};

struct Salvaging {
    SalvageReport report;
    std::vector<LostThing> things; ///< what the lost operations were about
    QString aside; ///< folder with the damaged file and its keys
    QString list; ///< file in it that says what is missing, see lostList()
};

/// What is missing, a line each, English; empty when nothing is.
QString lostText(const Salvaging &salvaging);

/// Puts a damaged file aside, never deleting it, and goes on with a new one that holds every
/// operation which can be proved, under a new identity of this machine. Broken off at any point, it
/// goes on when called again.
Result<Salvaging, SalvageError> salvageFolder(const DataFolder &folder, const Clock &clock,
                                              Random &random);

} // namespace motcua
