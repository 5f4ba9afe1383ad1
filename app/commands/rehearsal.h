#pragma once

#include "app/commands/office.h"

namespace motcua {

/// Opens what restoreCopy() put in place, as it will be used: its tables follow its journal. Throws
/// StorageError.
Result<std::unique_ptr<Office>, OfficeError> openRestored(const DataFolder &folder,
                                                          const Clock &clock, Random &random);

/// A restoring that was only tried.
struct Rehearsal {
    Instant at{};
    bool restorable = false;

    static constexpr std::chrono::days Every{30};

    /// Tries to restore a saved file in a temporary folder; nothing else is changed. Nothing when
    /// there was no room to try. May be called on any thread.
    static std::optional<Rehearsal> of(const QString &file, Instant now, Random &random);

    /// The last one of this data folder: a note in it.
    static std::optional<Rehearsal> last(const DataFolder &folder);
    bool note(const DataFolder &folder) const; ///< false: the disk refused
};

} // namespace motcua
