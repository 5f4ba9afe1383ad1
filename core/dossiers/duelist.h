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

/// Whether the apology with a new date is to be drafted now: at least one working day before the
/// date, and once (NĐ 61/2018, Điều 19 khoản 9). One that was due so soon from the beginning wants
/// it when it is late. Of a dossier in process.
bool wantsApology(const Dossier &dossier, Instant now, const WorkCalendar &calendar,
                  const SiteZone &zone);

struct DueDossier {
    Dossier dossier;
    Nearness nearness = Nearness::Later;
    bool apology = false; ///< see wantsApology()
    bool operator==(const DueDossier &) const = default;
};

} // namespace motcua
