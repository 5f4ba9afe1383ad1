#include "core/dossiers/outofhours.h"

#include "core/calendar/workcalendar.h"
#include "core/procedures/procedure.h"
#include "core/site/site.h"

#include <algorithm>

namespace motcua {

bool wasOutOfHours(const Dossier &dossier, const Procedure &procedure, const CalendarData &calendar,
                   const SiteConfiguration &site)
{
    const SiteZone zone = site.zone();
    const QTime time = zone.time(dossier.received);
    const Field *field = site.field(procedure.tile);
    const auto hours = receivingHours(calendar, site, field ? field->agency : QString(),
                                      zone.date(dossier.received));
    return std::ranges::none_of(hours, [&](const OpeningInterval &o) {
        return o.from <= time && (time < o.to || o.to == UntilMidnight);
    });
}

} // namespace motcua
