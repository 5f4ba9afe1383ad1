#pragma once

#include "ui/desk/calendar/calendardraft.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>

namespace motcua {

class CalendarSection;

/// Drives the section "Lịch làm việc" of the settings, for whoever may change the calendar.
class CalendarController : public QObject {
    Q_OBJECT

public:
    CalendarController(const DeskServices &services, CalendarSection &section,
                       QObject *parent = nullptr);

Q_SIGNALS:
    void message(const motcua::DeskMessage &message);

private:
    bool isAllowed() const;
    void welcome();
    void leave();
    void look();
    /// As it holds; what was written is gone.
    void load();
    void restore(CalendarDraft draft);
    void changed();
    void tryOut();
    void save();
    void offerProcedures();

    DeskServices m_services;
    CalendarSection &m_section;
    /// Written when somebody locked: theirs when they come back.
    struct Left {
        Id actor;
        CalendarDraft draft;
    };
    std::optional<Left> m_left;
    bool m_allowed = false;
};

} // namespace motcua
