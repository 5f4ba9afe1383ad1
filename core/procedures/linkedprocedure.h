#pragma once

#include "core/codes/procedurelink.h"
#include "core/procedures/procedure.h"
#include "core/procedures/searchwords.h"

#include <span>

namespace motcua {

/// The procedure that a link or a text names; null when it is not among these.
const Procedure *linkedProcedure(const ProcedureLink &link, std::span<const Procedure> procedures,
                                 const SearchWords &words);

} // namespace motcua
