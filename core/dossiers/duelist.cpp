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
    const auto isNear = [&](QDate day) {
        return zone.date(dossier.due) <= calendar.workingAfter(day, 1);
    };
    if (dossier.extended || !isNear(zone.date(now)))
        return false;
    const bool alwaysNear = isNear(zone.date(dossier.received));
    return !alwaysNear || dossier.due < now;
}

} // namespace motcua
