#pragma once

#include "ui/desk/deskservices.h"
#include "ui/desk/settings/settingsshelf.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace motcua {

class CalendarController;
class CalendarSection;
class FormsController;
class PortalController;
class SettingsView;
class StaffController;
struct SiteProblem;

/// Drives the page "Thiết lập": a copy of the settings is edited, compared with what holds, read
/// by a person and then applied as a whole. For whoever may change the site.
class SettingsController : public QObject {
    Q_OBJECT

public:
    SettingsController(const DeskServices &services, SettingsView &view, QObject *parent = nullptr);
    ~SettingsController() override;

    /// Whether the page is for whoever works here now.
    bool isAllowed() const;
    /// Asked before another page is shown or the window closes: the first time with something
    /// unsaved it asks back and answers no.
    bool mayLeave();
    /// Shows the section of the calendar with that year.
    void showCalendar(int year);

Q_SIGNALS:
    void allowedChanged();
    /// How many things are not saved yet.
    void unsavedChanged(int changes);

private:
    void addSections();
    void addCalendar(QDate today);
    SettingsDraft holding() const;
    void welcome();
    void leave();
    void refresh();
    void load();
    void edited();
    void countUnsaved();
    void review();
    void save();
    void showRefusal(SiteProblem problem);
    void drop();
    void restore(const UnsavedSettings &left);
    void keep();

    DeskServices m_services;
    SettingsView &m_view;
    CalendarSection *m_calendarSection = nullptr; ///< the view's
    int m_calendarEntry = 0;
    std::unique_ptr<CalendarController> m_calendar;
    std::unique_ptr<StaffController> m_staff;
    std::unique_ptr<PortalController> m_portal;
    std::unique_ptr<FormsController> m_forms; ///< null where none can be changed
    SettingsDraft m_holds; ///< as it was when it was last shown
    SettingsDraft m_draft;
    /// Unsaved when somebody locked or the program ended: theirs when they come back.
    std::optional<UnsavedSettings> m_left;
    bool m_fromShelf = false; ///< m_left is of an earlier start
    QTimer m_keeps; ///< until what was typed is on the shelf
    bool m_allowed = false;
    bool m_asked = false; ///< whether something unsaved may be left
};

} // namespace motcua
