#include "core/calendar/calendartables.h"

#include "core/calendar/calendaroperations.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>

namespace motcua {

void createCalendarTable(Database &database)
{
    database.exec("CREATE TABLE calendar("
                  "id BLOB PRIMARY KEY NOT NULL, kind INTEGER NOT NULL, payload BLOB NOT NULL"
                  ") STRICT, WITHOUT ROWID");
}

CalendarData withStored(CalendarData shipped, const StoredCalendar &stored)
{
    CalendarData calendar = stored.calendar ? *stored.calendar : shipped;
    calendar.years = std::move(shipped.years);
    for (const CalendarYear &year : stored.years) {
        const auto same = std::ranges::find(calendar.years, year.year, &CalendarYear::year);
        if (same != calendar.years.end())
            *same = year;
        else
            calendar.years.push_back(year);
    }
    std::ranges::sort(calendar.years, {}, &CalendarYear::year);
    return calendar;
}

CalendarTables::CalendarTables(Database &database)
    : m_database(database)
{
}

std::span<const Kind> CalendarTables::kinds() const
{
    static constexpr std::array Kinds{Kind::CalendarYearDefined, Kind::CalendarDefined,
                                      Kind::DeadlineRulesDefined};
    return Kinds;
}

std::span<const std::string_view> CalendarTables::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"calendar"};
    return Tables;
}

std::vector<Conflict> CalendarTables::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    const Operation *standing = nullptr;
    for (const Operation &operation : operations) {
        if (isCalendarOf(entity, operation))
            standing = &operation;
        else
            conflicts.push_back({operation.log, operation.header.seq});
    }
    m_database.query("DELETE FROM calendar WHERE id=?").bind(1, entity).run();
    if (standing) {
        m_database.query("INSERT INTO calendar(id,kind,payload) VALUES(?,?,?)")
            .bind(1, entity)
            .bind(2, standing->header.kind)
            .bind(3, standing->payload)
            .run();
    }
    return conflicts;
}

StoredCalendar CalendarTables::read()
{
    StoredCalendar stored;
    Query rows = m_database.query("SELECT kind,payload FROM calendar");
    while (rows.step()) {
        const QByteArray payload = rows.blob(1);
        switch (Kind(rows.integer(0))) {
        case Kind::CalendarYearDefined:
            if (const auto year = decodeYear(payload))
                stored.years.push_back(*year);
            break;
        case Kind::CalendarDefined: stored.calendar = decodeCalendar(payload); break;
        case Kind::DeadlineRulesDefined: stored.rules = decodeDeadlineRules(payload); break;
        default: break;
        }
    }
    std::ranges::sort(stored.years, {}, &CalendarYear::year);
    return stored;
}

} // namespace motcua
