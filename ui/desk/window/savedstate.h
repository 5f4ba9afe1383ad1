#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <optional>

namespace motcua {

/// Whether the work of this machine is safe elsewhere, as the desk tells it.
struct SavedState {
    std::optional<Instant> last; ///< when the site was saved last
    int daysUnsaved = 0; ///< of work that is nowhere else
    bool late = false; ///< that is too long
    bool unrestorable = false; ///< the last try to restore a backup failed
};

} // namespace motcua
