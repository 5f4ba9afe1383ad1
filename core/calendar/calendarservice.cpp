#include "core/calendar/calendarservice.h"

#include "core/calendar/calendaroperations.h"
#include "core/calendar/calendartables.h"

#include <algorithm>
#include <cassert>

namespace motcua {

namespace {

CalendarData withoutYears(CalendarData calendar)
{
    calendar.years.clear();
    return calendar;
}

} // namespace

CalendarService::CalendarService(Journal &journal, CalendarTables &tables, CalendarData shipped,
                                 DeadlineRules shippedRules)
    : m_journal(journal)
    , m_tables(tables)
    , m_shipped(std::move(shipped))
    , m_shippedRules(std::move(shippedRules))
    , m_calendar(m_shipped)
    , m_rules(m_shippedRules)
{
    assert(!checkCalendar(m_shipped) && !checkDeadlineRules(m_shippedRules));
    reload();
}

void CalendarService::use(const StoredCalendar &stored)
{
    m_calendar = WorkCalendar(withStored(m_shipped, stored));
    m_rules = stored.rules.value_or(m_shippedRules);
}

Result<int, CalendarProblem> CalendarService::apply(const CalendarData &calendar,
                                                    const DeadlineRules &rules, const Id &actor)
{
    if (const auto problem = checkCalendar(calendar))
        return *problem;
    if (const auto problem = checkDeadlineRules(rules))
        return *problem;
    const CalendarData &had = m_calendar.data();
    std::vector<Journal::Draft> drafts;
    if (withoutYears(had) != withoutYears(calendar))
        drafts.push_back(defineCalendar(calendar, actor));
    for (const CalendarYear &year : calendar.years) {
        if (std::ranges::find(had.years, year) == had.years.end())
            drafts.push_back(defineYear(year, actor));
    }
    if (rules != m_rules)
        drafts.push_back(defineDeadlineRules(rules, actor));
    if (drafts.empty())
        return 0;
    try {
        Journal::Transaction transaction(m_journal);
        for (const Journal::Draft &draft : drafts)
            transaction.append(draft);
        const StoredCalendar now = m_tables.read();
        transaction.commit();
        use(now);
    } catch (const StorageError &) {
        return CalendarProblem{};
    }
    return int(drafts.size());
}

void CalendarService::reload() { use(m_tables.read()); }

} // namespace motcua
