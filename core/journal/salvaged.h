#pragma once

#include "core/journal/journal.h"

#include <optional>
#include <vector>

namespace motcua {

/// An operation whose own log is broken before it, carried by another log with its bytes as they
/// were written. It means what it meant, in the place it had.
struct Salvaged {
    Id log; ///< its own
    QByteArray header; ///< the exact bytes
    QByteArray payload; ///< empty when it was erased
    QByteArray previous; ///< hash of the operation before it: with it the chain can be checked
    QByteArray hash;
};

/// For the log of the same stream.
Journal::Draft draftOf(const Salvaged &salvaged, const OperationHeader &header);
/// The operation inside; nothing when this is no salvaged one, or its hash does not fit.
std::optional<Operation> operationInside(const Operation &carrier);

/// Takes salvaged operations out of what carries them, into (hlc, log, seq) order, each once.
void putSalvagedInPlace(std::vector<Operation> &operations);

} // namespace motcua
