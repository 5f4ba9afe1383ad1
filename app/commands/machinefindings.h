#pragma once

#include "app/commands/doctor.h"
#include "app/platform/machine/machinesigns.h"

namespace motcua {

/// What the doctor says of the machine itself, from what was seen of it. `kioskScreen`: the screen
/// that machine.ini names for the kiosk; may be empty.
std::vector<Finding> judgeMachine(const MachineSigns &signs, const QString &kioskScreen);

} // namespace motcua
