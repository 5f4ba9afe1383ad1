#pragma once

#include "core/journal/journal.h"
#include "core/work/work.h"

#include <optional>
#include <span>
#include <vector>

namespace motcua {

/// Immediate work as operations; the time of a record is the operation's wall time.
Journal::Draft workRecorded(const Work &work, const Id &actor);
Journal::Draft workVoided(const Id &work, const QString &reason, const Id &actor);

/// The record its operations tell of, in the order given; nothing when none of them records it. A
/// second record, or one made void twice or before it was there, has no effect and is added to
/// `conflicts`.
std::optional<Work> foldWork(std::span<const Operation> operations,
                             std::vector<Conflict> *conflicts);

} // namespace motcua
