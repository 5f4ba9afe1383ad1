#pragma once

#include "ui/desk/calendar/calendardraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace motcua {

class FormRows;
class HourEdit;

/// What the law leaves open of how terms are counted, each with its basis. The draft outlives it.
class TermsPart final : public QWidget {
    Q_OBJECT

public:
    explicit TermsPart(CalendarDraft &draft, QWidget *parent = nullptr);

    void refresh();
    void showFault(const QString &words);

Q_SIGNALS:
    void edited();

private:
    void take();
    void showHints();

    CalendarDraft &m_draft;
    FormRows *m_form;
    HourEdit *m_late;
    QCheckBox *m_shifts;
    QComboBox *m_supplement;
    QSpinBox *m_clock;
    QLabel *m_exceptions;
};

} // namespace motcua
