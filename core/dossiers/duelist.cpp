#include "core/dossiers/duelist.h"

#include "core/base/sitezone.h"
#include "core/calendar/workcalendar.h"

namespace motcua {

Nearness nearnessOf(const Dossier &dossier, Instant now, const WorkCalendar &calendar,
                    const SiteZone &zone)
{
    const QDate today = zone.date(now);
    if (dossier.due < now)
        return Nearness::Late;
    if (zone.date(dossier.due) == today)
        return Nearness::Today;
    if (dossier.target && zone.date(*dossier.target) <= today)
        return Nearness::TargetAtRisk;
    if (zone.date(dossier.due) <= calendar.workingAfter(today, 1))
        return Nearness::Tomorrow;
    return Nearness::Later;
}

bool wantsApology(const Dossier &dossier, Instant now, const WorkCalendar &calendar,
                  const SiteZone &zone)
{
    return !dossier.extended && zone.date(dossier.due) <= calendar.workingAfter(zone.date(now), 1);
}

} // namespace motcua
