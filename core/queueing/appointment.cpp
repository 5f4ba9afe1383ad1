#include "core/queueing/appointment.h"

#include "core/queueing/callorder.h"

#include <algorithm>

namespace motcua {

bool isAppointmentCode(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() == AppointmentDigits && std::ranges::all_of(text, isDigit);
}

std::vector<Instant> slotsOf(const SiteConfiguration &configuration, const Field &field, QDate day)
{
    std::vector<Instant> starts;
    if (!field.takesAppointments())
        return starts;
    const SiteZone zone = configuration.zone();
    for (const OpeningInterval &open : openingOf(configuration, day)) {
        const Instant closes =
            open.to == UntilMidnight ? zone.at(day.addDays(1), QTime(0, 0)) : zone.at(day, open.to);
        for (Instant at = zone.at(day, open.from); at + field.slot <= closes; at += field.slot)
            starts.push_back(at);
    }
    return starts;
}

AppointmentTurn turnOf(const Appointment &appointment, const std::vector<Ticket> &waiting,
                       int placesPerSlot, Instant now)
{
    if (now < appointment.start + appointment.length)
        return {appointment.start, {}};
    const qint64 slotsLate = (now - appointment.start) / appointment.length;
    const qint64 places = std::min<qint64>(slotsLate * std::max(placesPerSlot, 1), MostNumbers);
    return {{}, rankBehind(waiting, appointment.field, int(places), now)};
}

} // namespace motcua
