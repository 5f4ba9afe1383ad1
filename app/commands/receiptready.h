#pragma once

#include "app/commands/answer.h"

#include <QString>

#include <optional>

namespace motcua {

class Office;

/// What to answer who holds a receipt and has nothing to wait for: its look-up code is none of this
/// site, or the result does not lie ready, and when it will and why. Nothing: it lies ready. Throws
/// StorageError.
std::optional<Answer> notReady(Office &office, const QString &secret);

} // namespace motcua
