#pragma once

#include "ui/desk/calendar/calendardraft.h"
#include "ui/desk/calendar/trialpart.h"
#include "ui/desk/settings/settingssection.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace motcua {

class HoursPart;
class HousePart;
class TermsPart;
class YearPart;

/// The section "Lịch làm việc": the calendar and the rules that terms are counted by, in parts that
/// share a draft. Humble; it is saved by itself, not with the other settings.
class CalendarSection final : public SettingsSection {
    Q_OBJECT

public:
    /// `today`: its year and the next are the nearest ones to choose.
    CalendarSection(SettingsDraft &draft, QDate today, QWidget *parent = nullptr);

    /// The parts show it; what was written before is gone.
    void setCalendar(const CalendarDraft &calendar);
    const CalendarDraft &calendar() const { return m_calendar; }
    TrialPart &trial() { return *m_trial; }
    void chooseYear(int year);
    /// At its row, in the part that it is of.
    void showFault(const DraftFault &fault, const QString &words);
    /// Beside the button that saves; `any`: whether there is something to save.
    void setUnsaved(const QString &words, bool any);

    void refresh() override;
    bool showProblem(const SiteProblem &, const QString &) override { return false; }
    void clearProblems() override {}
    bool savesItself() const override { return true; }

Q_SIGNALS:
    void changed();
    void trialWanted();
    void saveWanted();
    void dropWanted();

private:
    QButtonGroup *makeNames();
    void choosePart(QWidget *part);

    CalendarDraft m_calendar;
    QHBoxLayout *m_names;
    QButtonGroup *m_group; ///< made first: Tab comes by the names before the parts
    QStackedWidget *m_parts;
    YearPart *m_year;
    HoursPart *m_hours;
    TermsPart *m_terms;
    HousePart *m_house;
    TrialPart *m_trial;
    QPushButton *m_save;
    QPushButton *m_drop;
    QLabel *m_unsaved;
};

} // namespace motcua
