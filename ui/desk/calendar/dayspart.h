#pragma once

#include "ui/desk/calendar/calendardraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace motcua {

/// The days of one year as a table, those that were entered beside those the law gives, and the
/// chosen one to be changed. The draft outlives it.
class DaysPart final : public QWidget {
    Q_OBJECT

public:
    explicit DaysPart(CalendarDraft &draft, QWidget *parent = nullptr);

    void setYear(int year);
    /// Instead of what was entered.
    void takeLawful();
    /// The row of the fault stands out and has the keyboard.
    void showFault(const DraftFault &fault, const QString &words);

Q_SIGNALS:
    void edited();

private:
    void arrangeList();
    QLayout *makeEditor();
    /// `row` of the year's days is chosen.
    void showDays(int row);
    void showRow();
    /// Of the year's days; nothing when none of them is chosen.
    std::optional<int> row() const;
    void fill(QTreeWidgetItem &item, const DayDraft &day);
    void write();
    void addDay();
    void removeDay();
    void take(const YearDraft &year);

    CalendarDraft &m_draft;
    int m_year = 0;
    CalendarYear m_lawful;
    QTreeWidget *m_list;
    QLineEdit *m_day;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_basis;
    QLabel *m_problem;
};

} // namespace motcua
