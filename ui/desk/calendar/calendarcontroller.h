#pragma once

#include "ui/desk/calendar/calendarshelf.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>
#include <QTimer>

namespace motcua {

class CalendarSection;

/// Drives the section "Lịch làm việc" of the settings, for whoever may change the calendar.
class CalendarController : public QObject {
    Q_OBJECT

public:
    CalendarController(const DeskServices &services, CalendarSection &section,
                       QObject *parent = nullptr);
    ~CalendarController() override;

Q_SIGNALS:
    void message(const motcua::DeskMessage &message);

private:
    bool isAllowed() const;
    void welcome();
    void leave();
    void look();
    /// As it holds; what was written is gone.
    void load();
    CalendarDraft holding() const;
    void restore(const CalendarChanges &changes);
    void keep();
    void changed();
    void tryOut();
    void save();
    void offerProcedures();

    DeskServices m_services;
    CalendarSection &m_section;
    /// Not saved when somebody locked or the program ended: theirs when they come back.
    std::optional<UnsavedCalendar> m_left;
    QTimer m_keeps; ///< until what was written is on the shelf
    bool m_allowed = false;
};

} // namespace motcua
