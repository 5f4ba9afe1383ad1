#include "core/documents/appointmentslip.h"

#include "core/codes/appointmentcode.h"
#include "core/documents/slipwords.h"

namespace motcua {

Slip buildAppointmentSlip(const Appointment &appointment, const SiteConfiguration &configuration,
                          const QString &procedureName, Instant now, int reprint,
                          const QTranslator *language)
{
    const SlipWords words(language);
    const SiteZone zone = configuration.zone();
    Slip slip = slipHead(configuration, appointment.field);
    slip.ticket = appointment.id;
    slip.day = appointment.day;
    slip.heading = words.appointment();
    slip.number = appointment.code;
    slip.procedure = printedName(procedureName);
    slip.waiting = words.begins(appointment.day, zone.time(appointment.start));
    slip.missed = words.inTime();
    slip.thanks = words.thanks();
    const QDate made = zone.date(appointment.made);
    slip.time = words.madeAt(words.moment(made, zone.time(appointment.made)));
    if (reprint > 0)
        slip.reprint = words.reprint(reprint, words.timeOf(zone.date(now), zone.time(now), made));
    slip.code = encodeAppointmentCode({configuration.site.id, appointment.day, appointment.code,
                                       appointment.id.bytes().first(AppointmentCode::IdBytes)});
    return slip;
}

} // namespace motcua
