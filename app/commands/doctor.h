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
    bool fine() const { return mend.isEmpty(); }
    bool wrong() const { return !fine() && !warning; }
};

/// Looks at everything that can be looked at beside a running owner; changes nothing.
std::vector<Finding> examine(const DataFolder &folder, Instant now);

} // namespace motcua
