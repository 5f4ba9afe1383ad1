#pragma once

#include "core/dossiers/dossier.h"

namespace motcua {

class SiteZone;
class WorkCalendar;

/// How near the date is, most pressing first.
enum class Nearness {
    Late, ///< the date has passed
    Today,
    TargetAtRisk, ///< the unit's own promise ends today, or has passed
    Tomorrow, ///< due on the next working day
    Later,
};

/// Of a dossier in process.
Nearness nearnessOf(const Dossier &dossier, Instant now, const WorkCalendar &calendar,
                    const SiteZone &zone);

struct DueDossier {
    Dossier dossier;
    Nearness nearness = Nearness::Later;
    bool operator==(const DueDossier &) const = default;
};

} // namespace motcua
