#pragma once

#include "core/documents/slip.h"

namespace motcua {

/// A slip that shows whether a printer prints Vietnamese, and that nobody takes for a number.
Slip testSlip();

} // namespace motcua
