#pragma once

#include "app/commands/answer.h"
#include "app/commands/office.h"

namespace motcua {

/// Why there is no office, for the command line.
Answer answerFor(const OfficeError &error, const DataFolder &folder);

} // namespace motcua
