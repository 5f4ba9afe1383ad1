#pragma once

#include "app/platform/machinefile.h"

namespace motcua {

/// What is wrong with a line of machine.ini, in English: for the doctor and the terminal.
QString machineFaultText(const MachineFileFault &fault);

} // namespace motcua
