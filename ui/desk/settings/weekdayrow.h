#pragma once

#include "core/site/site.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace motcua {

class HourEdit;

/// When the doors are open on one weekday: closed, one stretch, or two with a pause for lunch. Days
/// of more stretches are shown and left as they are.
class WeekdayRow : public QWidget {
    Q_OBJECT

public:
    explicit WeekdayRow(const QString &name, QWidget *parent = nullptr);

    void setHours(const std::vector<OpeningInterval> &hours);
    /// Of `weekday`, in order; a pause that does not lie within the day is kept as it was written,
    /// for the rules to speak of.
    std::vector<OpeningInterval> hours(int weekday) const;

Q_SIGNALS:
    /// What was typed is no time; the last one holds.
    void notUnderstood(const QString &text);
    void edited();

private:
    void settle();
    HourEdit *makeHour(const char *name, const QString &spoken);

    QCheckBox *m_open;
    HourEdit *m_from;
    HourEdit *m_to;
    QCheckBox *m_lunch;
    HourEdit *m_lunchFrom;
    HourEdit *m_lunchTo;
    QLabel *m_many;
    std::vector<OpeningInterval> m_kept; ///< more than this row can show
};

} // namespace motcua
