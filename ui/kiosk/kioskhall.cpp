#include "ui/kiosk/kioskhall.h"

#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"
#include "ui/kiosk/kioskwords.h"

namespace motcua {

KioskHall kioskHall(const SiteConfiguration &configuration, const QueueSnapshot &snapshot,
                    Instant now, bool english)
{
    const Site &site = configuration.site;
    const SiteZone zone = configuration.zone();
    KioskHall card;
    card.authority = site.authority;
    card.centre = english && !site.centreEn.isEmpty() ? site.centreEn : site.centre;
    card.pledge = english && !site.pledgeEn.isEmpty() ? site.pledgeEn : site.pledge;
    card.hotline = site.hotline;
    card.clock = KioskWords::clock(zone.time(now));
    card.date = KioskWords::headDate(zone.date(now));
    card.waiting = KioskWords::hall(snapshot, configuration);
    const Field *guidance = configuration.guidanceField();
    const FieldLine *line = guidance ? snapshot.fieldLine(guidance->code) : nullptr;
    if (line)
        card.guidance = KioskWords::figure(*line);
    if (!givesNumbers(configuration, now))
        card.opening = KioskWords::opening(configuration, now);
    card.hours = KioskWords::hours(configuration);
    card.practice = site.practice;
    return card;
}

} // namespace motcua
