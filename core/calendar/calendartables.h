#pragma once

#include "core/calendar/deadlinerules.h"
#include "core/calendar/workcalendar.h"
#include "core/journal/projection.h"

#include <optional>

namespace motcua {

class Database;

/// What the site says of terms beside what comes with the program.
struct StoredCalendar {
    std::optional<CalendarData> calendar; ///< without years
    std::vector<CalendarYear> years; ///< ascending
    std::optional<DeadlineRules> rules;
};

/// The shipped calendar with what the site stored in its place: a year for a year, the rest whole.
CalendarData withStored(CalendarData shipped, const StoredCalendar &stored);

/// The table of the calendar: the only SQL on it. Reads throw StorageError.
class CalendarTables final : public Projection {
public:
    explicit CalendarTables(Database &database);

    StoredCalendar read();

    std::span<const Kind> kinds() const override;
    /// The last definition that can be read stands; those that cannot are conflicts.
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

/// Fifth schema.
void createCalendarTable(Database &database);

} // namespace motcua
