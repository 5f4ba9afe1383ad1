#pragma once

#include "core/codes/reading/qrfit.h"

#include <cstdint>
#include <vector>

namespace motcua {

/// The modules of a code over which a straight line runs, light or dark, that is longer than chance
/// puts modules of one kind in a row: a scratch, a line that a print head left out, a hair. 1 for
/// each of them, row by row.
std::vector<std::uint8_t> scratchedModules(const LumaView &picture, const QrFit &fit);

} // namespace motcua
