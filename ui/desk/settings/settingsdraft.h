#pragma once

#include "core/site/site.h"
#include "ui/desk/settings/machinesetup.h"

namespace motcua {

/// What is edited: a copy that nobody else sees before it is applied as a whole.
struct SettingsDraft {
    SiteConfiguration site;
    MachineSetup machine;
    QString kioskPin; ///< a new PIN as it was typed; empty: it stays
    QString kioskPinAgain;
};

} // namespace motcua
