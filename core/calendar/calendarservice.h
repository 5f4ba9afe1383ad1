#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/calendar/calendarrules.h"
#include "core/calendar/deadline.h"

namespace motcua {

class CalendarTables;
class Journal;
struct StoredCalendar;

/// The calendar of terms and how they are counted: read by everybody, changed as a whole by an
/// administrator. What the site did not change is as it came with the program, so that a newer
/// program brings newer holidays.
class CalendarService {
public:
    /// Journal and tables outlive the service; the tables are a projection of the journal. Reads
    /// them: throws StorageError, as reload() does. What is shipped keeps the rules.
    CalendarService(Journal &journal, CalendarTables &tables, CalendarData shipped,
                    DeadlineRules shippedRules);

    /// References stay valid until the next apply() or reload().
    const WorkCalendar &calendar() const { return m_calendar; }
    const DeadlineRules &rules() const { return m_rules; }
    DeadlineCounter counter(const SiteZone &zone) const { return {m_calendar, m_rules, zone}; }

    /// Appends what differs, each year for itself, in one transaction; applying twice appends
    /// nothing the second time. A year that is left out stays as it is. The number tells how many
    /// were appended.
    Result<int, CalendarProblem> apply(const CalendarData &calendar, const DeadlineRules &rules,
                                       const Id &actor);
    /// Reads the tables again, after operations came from elsewhere.
    void reload();

private:
    void use(const StoredCalendar &stored);

    Journal &m_journal;
    CalendarTables &m_tables;
    CalendarData m_shipped;
    DeadlineRules m_shippedRules;
    WorkCalendar m_calendar;
    DeadlineRules m_rules;
};

} // namespace motcua
