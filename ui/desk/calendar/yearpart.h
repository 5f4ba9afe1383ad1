#pragma once

#include "ui/desk/calendar/calendardraft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace motcua {

class DaysPart;

/// One year: whether its Tết is decided and by which notice, and its days. The draft outlives it.
class YearPart final : public QWidget {
    Q_OBJECT

public:
    explicit YearPart(CalendarDraft &draft, QWidget *parent = nullptr);

    /// This year and the next have a button each.
    void setToday(QDate today);
    void choose(int year);
    void refresh();
    /// Shows the year of the fault and puts the keyboard there.
    void showFault(const DraftFault &fault, const QString &words);

Q_SIGNALS:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeChoice();
    QLayout *makeNotice();
    void showState();
    void write();

    CalendarDraft &m_draft;
    QDate m_today;
    int m_year = 0;
    QLabel *m_unconfirmed;
    QPushButton *m_this;
    QPushButton *m_next;
    QSpinBox *m_other;
    QPushButton *m_lawful;
    QLabel *m_state;
    QCheckBox *m_tet;
    QLineEdit *m_source;
    QLabel *m_problem;
    DaysPart *m_days;
};

} // namespace motcua
