#pragma once

#include "core/base/id.h"
#include "core/procedures/procedure.h"

#include <QByteArray>
#include <QCborMap>

#include <optional>

namespace motcua {

/// Kind ProcedureDefined: the whole row as it stands from now on. The last one wins, so that a
/// catalogue loaded on two machines means the same. The numbers of the keys are those of
/// procedurefields.h; what is empty, null, zero or false is left out.

/// The entity of a procedure: the same code is the same entity on every machine.
Id procedureId(QStringView code);

QCborMap encodeProcedure(const Procedure &procedure);
/// Nothing when a field is of another type or out of its bounds, or the code is none. Keys this
/// program does not know are passed over.
std::optional<Procedure> decodeProcedure(const QCborMap &payload);

} // namespace motcua
