#pragma once

#include "app/platform/datafolder.h"
#include "ui/desk/calendar/calendarshelf.h"

namespace motcua {

/// In the data folder, as the calendar's file where it can be, for nobody else to read.
class CalendarFile final : public CalendarShelf {
public:
    explicit CalendarFile(const DataFolder &folder);

    std::optional<UnsavedCalendar> kept() const override;
    void keep(const UnsavedCalendar &calendar) override;
    void forget() override;

private:
    QString m_path;
};

} // namespace motcua
