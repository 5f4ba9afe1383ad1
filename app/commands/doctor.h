#pragma once

#include "app/platform/datafolder.h"
#include "core/base/clock.h"

#include <QString>

#include <vector>

namespace motcua {

/// One thing the doctor looked at.
struct Finding {
    QString name; ///< stable: "folder-private"
    QString what; ///< as found
    QString mend; ///< what to do; empty: nothing is wrong
    bool damaged = false; ///< it is the file or its journal
    bool warning = false; ///< nothing is wrong yet
    bool unknown = false; ///< it cannot be seen from here; `mend` tells how a person looks
    bool fine() const { return mend.isEmpty(); }
    bool wrong() const { return !fine() && !warning && !unknown; }
};

/// Looks at the folder, the file and what they name, as far as that goes beside a running owner;
/// changes nothing.
std::vector<Finding> examine(const DataFolder &folder, Instant now);
/// The same of the machine itself: disk, clock, sound, camera, fonts, screens.
std::vector<Finding> examineMachine(const DataFolder &folder);

} // namespace motcua
