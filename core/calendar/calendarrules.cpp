#include "core/calendar/calendarrules.h"

#include "core/calendar/lunardate.h"
#include "core/procedures/procedure.h"

#include <algorithm>

namespace motcua {

namespace {

using Fault = CalendarProblem::Kind;
using Problem = std::optional<CalendarProblem>;

constexpr int LongestHoliday = 10; // days before or after its own
// A year; each takes one working day at most, so that an office of one weekday keeps some.
constexpr int MostHolidays = 30;
constexpr int MostHours = 1000;
constexpr int MostDays = 1000;

bool isWholeMinute(QTime t)
{
    return t.isValid() && (t == UntilMidnight || t.msecsSinceStartOfDay() % 60'000 == 0);
}

Problem checkHours(std::vector<OpeningInterval> hours, const QString &subject)
{
    std::ranges::sort(hours, [](const OpeningInterval &a, const OpeningInterval &b) {
        return std::pair(a.weekday, a.from) < std::pair(b.weekday, b.from);
    });
    const OpeningInterval *before = nullptr;
    for (const OpeningInterval &o : hours) {
        const bool overlaps = before && before->weekday == o.weekday && o.from < before->to;
        if (o.weekday < 1 || o.weekday > 7 || !isWholeMinute(o.from) || !isWholeMinute(o.to)
            || o.from >= o.to || overlaps)
            return CalendarProblem{Fault::BadInterval,
                                   subject.isEmpty() ? QString::number(o.weekday) : subject};
        before = &o;
    }
    return std::nullopt;
}

Problem checkYear(const CalendarYear &year)
{
    const QString subject = QString::number(year.year);
    if (year.year < FirstLunarYear || year.year > LastLunarYear)
        return CalendarProblem{Fault::BadYear, subject};
    if (year.source.trimmed().isEmpty())
        return CalendarProblem{Fault::NoSource, subject};
    QDate before;
    for (const CalendarDay &day : year.days) {
        const bool ascends = !before.isValid() || before < day.day;
        if (day.day.year() != year.year || day.name.trimmed().isEmpty() || !ascends)
            return CalendarProblem{Fault::BadDay, day.day.toString(Qt::ISODate)};
        before = day.day;
    }
    return std::nullopt;
}

Problem checkHoliday(const HolidayRule &rule)
{
    constexpr int LeapYear = 2024; // has every day that a year can have
    const bool isDay = rule.lunar
        ? rule.month >= 1 && rule.month <= 12 && rule.day >= 1 && rule.day <= 30
        : QDate(LeapYear, rule.month, rule.day).isValid();
    if (!isDay || rule.daysBefore < 0 || rule.daysBefore > LongestHoliday || rule.daysAfter < 0
        || rule.daysAfter > LongestHoliday || rule.name.trimmed().isEmpty())
        return CalendarProblem{Fault::BadHoliday, rule.name};
    if (rule.basis.trimmed().isEmpty())
        return CalendarProblem{Fault::NoBasis, rule.name};
    return std::nullopt;
}

Problem checkHouseRule(const HouseRule &rule)
{
    if (rule.decision.trimmed().isEmpty())
        return CalendarProblem{Fault::NoBasis, rule.decision};
    const bool hours = rule.hours > 0 && rule.hours <= MostHours && rule.daysEarly == 0;
    const bool days = rule.hours == 0 && rule.daysEarly > 0 && rule.daysEarly <= MostDays;
    if ((!hours && !days) || rule.overDays < 0 || rule.overDays > MostDays)
        return CalendarProblem{Fault::BadRule, rule.decision};
    return std::nullopt;
}

} // namespace

std::optional<CalendarProblem> checkCalendar(const CalendarData &calendar)
{
    if (calendar.officeHours.empty())
        return CalendarProblem{Fault::NoOfficeHours, {}};
    if (const Problem p = checkHours(calendar.officeHours, {}))
        return p;
    for (const CounterHours &hours : calendar.counterHours) {
        if (const Problem p = checkHours(hours.opening, hours.agency))
            return p;
    }
    int before = 0;
    for (const CalendarYear &year : calendar.years) {
        if (year.year <= before)
            return CalendarProblem{Fault::BadYear, QString::number(year.year)};
        if (const Problem p = checkYear(year))
            return p;
        before = year.year;
    }
    int holidays = 0;
    for (const HolidayRule &rule : calendar.rules) {
        if (const Problem p = checkHoliday(rule))
            return p;
        holidays += 1 + rule.daysBefore + rule.daysAfter + (rule.withNeighbour ? 1 : 0);
        if (holidays > MostHolidays)
            return CalendarProblem{Fault::BadHoliday, rule.name};
    }
    return std::nullopt;
}

std::optional<CalendarProblem> checkDeadlineRules(const DeadlineRules &rules)
{
    if (!isWholeMinute(rules.lateAfter) || rules.clockHoursFrom < 1
        || rules.clockHoursFrom > MostHours)
        return CalendarProblem{Fault::BadRule, {}};
    for (const ProcedureClock &clock : rules.procedures) {
        if (!isProcedureCode(clock.procedure))
            return CalendarProblem{Fault::BadRule, clock.procedure};
        if (clock.basis.trimmed().isEmpty())
            return CalendarProblem{Fault::NoBasis, clock.procedure};
    }
    for (const HouseRule &rule : rules.house) {
        if (const Problem p = checkHouseRule(rule))
            return p;
    }
    return std::nullopt;
}

} // namespace motcua
