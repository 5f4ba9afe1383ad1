#pragma once

#include "core/journal/journal.h"
#include "core/procedures/procedure.h"

#include <optional>

namespace motcua {

/// Kind ProcedureDefined: the whole row as it stands from now on; the last one wins, so that a
/// catalogue loaded on two machines means the same. The numbers of its keys are those of
/// procedurefields.h; what is empty, null, zero or false is left out.

/// The entity of a procedure: the same code is the same entity on every machine.
Id procedureId(QStringView code);

Journal::Draft defineProcedure(const Procedure &procedure, const Id &actor);
/// Nothing when a field is of another type or out of its bounds, or the code is none. Keys this
/// program does not know are passed over.
std::optional<Procedure> decodeProcedure(QByteArrayView payload);
/// Bytes of the payload; an operation holds at most CborBounds::ItemBytes.
qsizetype payloadSize(const Procedure &procedure);

} // namespace motcua
