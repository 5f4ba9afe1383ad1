#pragma once

#include "core/codes/procedurelink.h"
#include "core/procedures/namedlink.h"
#include "core/procedures/procedure.h"
#include "core/procedures/searchwords.h"

#include <span>

namespace motcua {

/// The procedure that a link or a text names, by itself or because somebody said so once; null when
/// it is not among these.
const Procedure *linkedProcedure(const ProcedureLink &link, std::span<const Procedure> procedures,
                                 const SearchWords &words, std::span<const NamedLink> named);
/// The one that somebody said the text of any other code means.
const Procedure *namedProcedure(QStringView text, std::span<const Procedure> procedures,
                                std::span<const NamedLink> named);

} // namespace motcua
