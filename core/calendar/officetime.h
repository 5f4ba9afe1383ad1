#pragma once

#include "core/base/clock.h"
#include "core/base/sitezone.h"

#include <QDate>
#include <QTime>

#include <chrono>

namespace motcua {

class WorkCalendar;

/// Time while the office is open, by the calendar of terms. Pure.

bool isOfficeHour(const WorkCalendar &calendar, QDate day, QTime time);
/// When the office has been open for `time` since `from`; never while it is closed. `time` > 0.
Instant afterOfficeTime(const WorkCalendar &calendar, const SiteZone &zone, Instant from,
                        std::chrono::milliseconds time);
/// How long the office is open from `from` until `to`; 0 when `to` is not later.
std::chrono::milliseconds officeTimeBetween(const WorkCalendar &calendar, const SiteZone &zone,
                                            Instant from, Instant to);

} // namespace motcua
