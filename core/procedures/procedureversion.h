#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/sitezone.h"
#include "core/procedures/procedure.h"

#include <span>

namespace motcua {

/// A procedure as it was written down at one time.
struct ProcedureVersion {
    Instant at{};
    Id actor; ///< null: the machine itself, or nobody signed in
    Procedure procedure;
    /// The day from which it holds: the one it names, else the day it was written down.
    QDate firstDay(const SiteZone &zone) const;
    bool operator==(const ProcedureVersion &) const = default;
};

/// What the procedure asked on a day: of the versions, oldest first, that held from that day or
/// earlier, the one that was written last. Null when none did. Whether it had ended by then tells
/// Procedure::inForceOn().
const ProcedureVersion *versionOn(std::span<const ProcedureVersion> versions, QDate day,
                                  const SiteZone &zone);

} // namespace motcua
