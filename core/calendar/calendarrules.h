#pragma once

#include "core/calendar/deadlinerules.h"
#include "core/calendar/workcalendar.h"

#include <QString>

#include <optional>

namespace motcua {

/// What is wrong with a calendar or with rules of terms; `subject` names the culprit: a year, a day
/// (ISO 8601), a weekday, an agency or procedure code, a holiday or a decision.
struct CalendarProblem {
    enum class Kind {
        NoOfficeHours, ///< the office is open on no weekday
        BadInterval, ///< empty, not of whole minutes, or over another of its day
        BadYear, ///< not of the years the lunar calendar is known for, or twice
        BadDay, ///< of another year, without a name, or not ascending
        NoSource, ///< a published year names the notices
        BadHoliday, ///< no such day of a year, too long, or more than a year bears
        BadRule, ///< an hour, a number of days or a procedure's code that cannot be
        NoBasis, ///< a rule that names no law or decision
        StorageFailed,
    };
    Kind kind = Kind::StorageFailed;
    QString subject;
    bool operator==(const CalendarProblem &) const = default;
};

/// Nothing when the calendar can be counted with.
std::optional<CalendarProblem> checkCalendar(const CalendarData &calendar);
std::optional<CalendarProblem> checkDeadlineRules(const DeadlineRules &rules);

} // namespace motcua
