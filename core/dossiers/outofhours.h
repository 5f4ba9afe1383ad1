#pragma once

#include "core/dossiers/dossier.h"

namespace motcua {

struct CalendarData;
struct Procedure;
struct SiteConfiguration;

/// Whether the dossier was received while the counters of the procedure's agency were closed: its
/// receipt says so. The hours are the agency's own, else the hall's.
bool wasOutOfHours(const Dossier &dossier, const Procedure &procedure, const CalendarData &calendar,
                   const SiteConfiguration &site);

} // namespace motcua
