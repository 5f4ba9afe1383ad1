#include "core/calendar/officetime.h"

#include "core/calendar/workcalendar.h"

#include <algorithm>

namespace motcua {

using std::chrono::milliseconds;

bool isOfficeHour(const WorkCalendar &calendar, QDate day, QTime time)
{
    return std::ranges::any_of(calendar.hoursOn(day), [&](const OpeningInterval &o) {
        return o.from <= time && (time < o.to || o.to == UntilMidnight);
    });
}

Instant afterOfficeTime(const WorkCalendar &calendar, const SiteZone &zone, Instant from,
                        milliseconds time)
{
    for (QDate day = zone.date(from);; day = calendar.workingAfter(day, 1)) {
        for (const OpeningInterval &o : calendar.hoursOn(day)) {
            const Instant begins = std::max(zone.at(day, o.from), from);
            const milliseconds open = zone.at(day, o.to) - begins;
            if (open >= time)
                return begins + time;
            time -= std::max(open, milliseconds{0});
        }
    }
}

milliseconds officeTimeBetween(const WorkCalendar &calendar, const SiteZone &zone, Instant from,
                               Instant to)
{
    milliseconds sum{0};
    for (QDate day = zone.date(from); day <= zone.date(to); day = day.addDays(1)) {
        for (const OpeningInterval &o : calendar.hoursOn(day)) {
            const Instant begins = std::max(zone.at(day, o.from), from);
            const Instant ends = std::min(zone.at(day, o.to), to);
            sum += std::max(ends - begins, milliseconds{0});
        }
    }
    return sum;
}

} // namespace motcua
