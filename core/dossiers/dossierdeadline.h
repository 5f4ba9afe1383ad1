#pragma once

#include "core/calendar/deadline.h"
#include "core/dossiers/dossier.h"

namespace motcua {

/// Why a dossier is due when it is, counted from what was done to it: received, completed,
/// appointed anew. A new date that was promised is kept when completing gives an earlier one.
Deadline deadlineOf(const Dossier &dossier, const DeadlineCounter &counter);

} // namespace motcua
