#pragma once

#include "core/base/id.h"
#include "ui/desk/calendar/calendardraft.h"

#include <optional>

namespace motcua {

/// What somebody wrote of the calendar and did not save.
struct UnsavedCalendar {
    Id actor; ///< whose it is; null: nobody signs in here
    CalendarChanges changes;
};

/// Keeps it beyond the program, whatever ends it.
class CalendarShelf {
public:
    CalendarShelf() = default;
    CalendarShelf(const CalendarShelf &) = delete;
    CalendarShelf &operator=(const CalendarShelf &) = delete;
    virtual ~CalendarShelf() = default;

    virtual std::optional<UnsavedCalendar> kept() const = 0;
    /// A disk that refuses is not told of: the desk tells when nothing can be written at all.
    virtual void keep(const UnsavedCalendar &calendar) = 0;
    virtual void forget() = 0;
};

} // namespace motcua
