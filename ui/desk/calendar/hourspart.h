#pragma once

#include "core/site/site.h"
#include "ui/desk/calendar/calendardraft.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;

namespace motcua {

class WeekdayRow;

/// The hours that terms count by, and those of agencies whose counters receive at others. The draft
/// outlives it.
class HoursPart final : public QWidget {
    Q_OBJECT

public:
    explicit HoursPart(CalendarDraft &draft, QWidget *parent = nullptr);

    void setAgencies(const std::vector<Agency> &agencies);
    void refresh();
    void showFault(const DraftFault &fault, const QString &words);

Q_SIGNALS:
    void edited();

private:
    /// Empty: the hours that terms count by.
    QString agency() const;
    /// Null: the agency has none of its own.
    CounterHours *counter() const;
    void showWeek();
    void takeWeek();
    void takeOwn(bool own);

    CalendarDraft &m_draft;
    std::vector<Agency> m_agencies;
    QComboBox *m_whose;
    QLabel *m_hint;
    QCheckBox *m_own;
    std::array<WeekdayRow *, 7> m_week{};
    QLabel *m_problem;
};

} // namespace motcua
