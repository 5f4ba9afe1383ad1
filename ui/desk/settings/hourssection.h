#pragma once

#include "ui/desk/settings/settingssection.h"

#include <array>

class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace motcua {

class FormRows;
class WeekdayRow;

/// When numbers are given: the week with its pauses, days on which it does not hold, and how long
/// before the doors open and close.
class HoursSection final : public SettingsSection {
    Q_OBJECT

public:
    /// `today`: where looking for a day to close on begins.
    HoursSection(SettingsDraft &draft, QDate today, QWidget *parent = nullptr);

    void refresh() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

private:
    QWidget *makeClosedDays(QDate today);
    QSpinBox *addMinutes(const char *name, const QString &label, const QString &hint);
    void takeWeek();
    void takeMinutes();
    void closeOn(QDate day);
    void openOn(int row);
    void showClosedDays();

    std::array<WeekdayRow *, 7> m_week{};
    QLabel *m_weekProblem;
    FormRows *m_form;
    QSpinBox *m_before = nullptr;
    QSpinBox *m_last = nullptr;
    QListWidget *m_closed = nullptr;
    QDateEdit *m_day = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace motcua
