#pragma once

#include "core/base/result.h"
#include "core/calendar/deadline.h"
#include "core/calendar/workcalendar.h"

#include <QByteArray>
#include <QJsonObject>

namespace motcua {

/// The calendar of terms as a file, such as resources/holidays/calendar.json. The error is the path
/// of the first key that is missing, has another type or is not known.
Result<CalendarData, QString> calendarFromJson(const QByteArray &bytes);
/// The same form.
QJsonObject toJson(const CalendarData &calendar);
/// One year of it.
QJsonObject toJson(const CalendarYear &year);

/// How terms are counted, as in resources/holidays/deadlines.json.
Result<DeadlineRules, QString> deadlineRulesFromJson(const QByteArray &bytes);
QJsonObject toJson(const DeadlineRules &rules);

/// Both, as motcua-ctl calendar settings tells them: {"calendar": …, "deadlines": …}.
struct CalendarSettings {
    CalendarData calendar;
    DeadlineRules deadlines;
};
Result<CalendarSettings, QString> calendarSettingsFromJson(const QByteArray &bytes);
QJsonObject toJson(const CalendarSettings &settings);

/// "first-day", "rolled-forward"
QString ruleName(DeadlineRule rule);
/// "statutory", "make-up"
QString dayKindName(DayKind kind);

} // namespace motcua
