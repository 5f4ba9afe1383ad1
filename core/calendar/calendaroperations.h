#pragma once

#include "core/calendar/deadlinerules.h"
#include "core/calendar/workcalendar.h"
#include "core/journal/journal.h"

#include <QByteArrayView>

#include <optional>

namespace motcua {

/// What an administrator set of the calendar, as operations of the admin stream; each replaces the
/// one before it. A year stands for itself; the others are one for the site.
Journal::Draft defineYear(const CalendarYear &year, const Id &actor);
/// All but the years.
Journal::Draft defineCalendar(const CalendarData &calendar, const Id &actor);
Journal::Draft defineDeadlineRules(const DeadlineRules &rules, const Id &actor);

/// Nothing when the payload is none that could be counted with.
std::optional<CalendarYear> decodeYear(QByteArrayView payload);
/// Without years.
std::optional<CalendarData> decodeCalendar(QByteArrayView payload);
std::optional<DeadlineRules> decodeDeadlineRules(QByteArrayView payload);

/// Whether the operation can be read and is about this entity.
bool isCalendarOf(const Id &entity, const Operation &operation);

} // namespace motcua
