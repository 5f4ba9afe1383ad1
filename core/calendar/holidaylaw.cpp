#include "core/calendar/lunardate.h"
#include "core/calendar/workcalendar.h"

#include <algorithm>

namespace motcua {

namespace {

class LawfulDays {
public:
    explicit LawfulDays(const std::vector<OpeningInterval> &officeHours)
        : m_officeHours(officeHours)
    {
    }

    void add(QDate day, DayKind kind, const QString &name)
    {
        if (!isOff(day))
            m_days.push_back({day, kind, name});
    }

    void add(const HolidayRule &rule, QDate day)
    {
        for (QDate off = day.addDays(-rule.daysBefore); off <= day.addDays(rule.daysAfter);
             off = off.addDays(1))
            add(off, DayKind::Statutory, rule.name);
        if (rule.withNeighbour)
            add(day.addDays(isRestDay(day.addDays(-1)) ? 1 : -1), DayKind::Statutory, rule.name);
    }

    // Whatever fell on a day of rest is off on the next working day (Điều 111 khoản 3).
    void compensate()
    {
        std::ranges::sort(m_days, {}, &CalendarDay::day);
        const std::vector<CalendarDay> holidays = m_days;
        for (const CalendarDay &holiday : holidays) {
            if (!isRestDay(holiday.day))
                continue;
            QDate day = holiday.day;
            while (isRestDay(day) || isOff(day))
                day = day.addDays(1);
            add(day, DayKind::Compensatory, holiday.name);
        }
        std::ranges::sort(m_days, {}, &CalendarDay::day);
    }

    std::vector<CalendarDay> days() && { return std::move(m_days); }

private:
    bool isRestDay(QDate day) const
    {
        return std::ranges::none_of(
            m_officeHours, [&](const OpeningInterval &o) { return o.weekday == day.dayOfWeek(); });
    }
    bool isOff(QDate day) const
    {
        return std::ranges::any_of(m_days, [&](const CalendarDay &d) { return d.day == day; });
    }

    const std::vector<OpeningInterval> &m_officeHours;
    std::vector<CalendarDay> m_days;
};

} // namespace

CalendarYear lawfulYear(int year, const std::vector<HolidayRule> &rules,
                        const std::vector<OpeningInterval> &officeHours)
{
    LawfulDays days(officeHours);
    for (const HolidayRule &rule : rules) {
        if (year < rule.sinceYear)
            continue;
        const auto day = rule.lunar ? solarDate({year, rule.month, rule.day, false})
                                    : std::optional(QDate(year, rule.month, rule.day));
        if (day && day->isValid())
            days.add(rule, *day);
    }
    days.compensate();
    return {year, false, {}, std::move(days).days()};
}

} // namespace motcua
