#include "core/calendar/workcalendar.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace motcua {

WorkCalendar::WorkCalendar(CalendarData data)
    : m_data(std::move(data))
{
    assert(!m_data.officeHours.empty());
}

const CalendarYear &WorkCalendar::known(int year) const
{
    const auto before = m_years.find(year);
    return before != m_years.end() ? before->second
                                   : m_years.emplace(year, counted(year)).first->second;
}

// Notices name what was decided, Tết and exchanged days: the rest is off all the same.
CalendarYear WorkCalendar::counted(int year) const
{
    const CalendarYear lawful = lawfulYear(year, m_data.rules, m_data.officeHours);
    const auto published = std::ranges::find(m_data.years, year, &CalendarYear::year);
    if (published == m_data.years.end())
        return lawful;
    CalendarYear whole = *published;
    const auto names = [&](QDate day) {
        return std::ranges::find(whole.days, day, &CalendarDay::day) != whole.days.end();
    };
    for (const HolidayRule &rule : m_data.rules) {
        std::vector<CalendarDay> days;
        std::ranges::copy_if(lawful.days, std::back_inserter(days),
                             [&](const CalendarDay &d) { return d.name == rule.name; });
        if (std::ranges::none_of(days, names, &CalendarDay::day))
            std::ranges::move(days, std::back_inserter(whole.days));
    }
    std::ranges::sort(whole.days, {}, &CalendarDay::day);
    return whole;
}

std::optional<CalendarDay> WorkCalendar::special(QDate day) const
{
    const CalendarYear &year = known(day.year());
    const auto it = std::ranges::find(year.days, day, &CalendarDay::day);
    return it == year.days.end() ? std::nullopt : std::optional(*it);
}

bool WorkCalendar::isRestDay(QDate day) const { return hoursOfWeekday(day.dayOfWeek()).empty(); }

bool WorkCalendar::isWorking(QDate day) const
{
    const auto known = special(day);
    return known ? known->kind == DayKind::MakeUp : !isRestDay(day);
}

QDate WorkCalendar::workingFrom(QDate day) const
{
    while (!isWorking(day))
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::workingAfter(QDate day, int n) const
{
    for (; n > 0; --n)
        day = workingFrom(day.addDays(1));
    return day;
}

QDate WorkCalendar::workingBefore(QDate day, int n) const
{
    for (; n > 0; --n) {
        do
            day = day.addDays(-1);
        while (!isWorking(day));
    }
    return day;
}

int WorkCalendar::workingDaysBetween(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorking(day) ? 1 : 0;
    return count;
}

std::vector<OpeningInterval> WorkCalendar::hoursOfWeekday(int weekday) const
{
    std::vector<OpeningInterval> hours;
    std::ranges::copy_if(m_data.officeHours, std::back_inserter(hours),
                         [&](const OpeningInterval &o) { return o.weekday == weekday; });
    std::ranges::sort(hours, {}, &OpeningInterval::from);
    return hours;
}

std::vector<OpeningInterval> WorkCalendar::hoursOn(QDate day) const
{
    if (!isWorking(day))
        return {};
    auto hours = hoursOfWeekday(day.dayOfWeek());
    if (hours.empty())
        hours = hoursOfWeekday(
            std::ranges::max(m_data.officeHours, {}, &OpeningInterval::weekday).weekday);
    return hours;
}

QTime WorkCalendar::closing(QDate day) const
{
    const auto hours = hoursOn(day);
    assert(!hours.empty());
    return hours.back().to;
}

std::vector<int> WorkCalendar::unconfirmed(QDate today) const
{
    std::vector<int> years;
    for (const int y : {today.year(), today.year() + 1}) {
        if (!known(y).tetConfirmed)
            years.push_back(y);
    }
    return years;
}

std::vector<OpeningInterval> receivingHours(const CalendarData &data, const SiteConfiguration &site,
                                            QStringView agency, QDate day)
{
    const auto own = std::ranges::find_if(
        data.counterHours, [&](const CounterHours &c) { return c.agency == agency; });
    if (own == data.counterHours.end())
        return openingOf(site, day);
    SiteConfiguration counters = site;
    counters.site.opening = own->opening;
    return openingOf(counters, day);
}

} // namespace motcua
