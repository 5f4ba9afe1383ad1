#pragma once

#include "core/calendar/deadline.h"
#include "core/calendar/workcalendar.h"

namespace motcua {

/// Monday to Friday, 07:00 to 11:30 and 13:30 to 17:00; the law's holidays; of the year 2026 what
/// was published for February and August.
CalendarData sampleCalendar();
/// The same hours without a published year: every year is computed.
CalendarData lawfulCalendar();

/// 2026-02-11T09:00 on the clock of the wall.
Instant at(const char *moment);
QString moment(Instant t);

Term workingDays(int value);

} // namespace motcua
