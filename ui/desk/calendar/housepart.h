#pragma once

#include "ui/desk/calendar/calendardraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace motcua {

class FormRows;

/// What the unit promises inside the date by law, each by a decision of its own. The draft outlives
/// it.
class HousePart final : public QWidget {
    Q_OBJECT

public:
    explicit HousePart(CalendarDraft &draft, QWidget *parent = nullptr);

    void refresh();
    void showFault(const DraftFault &fault, const QString &words);

Q_SIGNALS:
    void edited();

private:
    void addFields();
    /// Null when none is chosen.
    HouseRule *chosen() const;
    void showRules(int row);
    void showRule();
    void write();
    void addRule();
    void removeRule();

    CalendarDraft &m_draft;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    FormRows *m_form;
    QComboBox *m_applies;
    QSpinBox *m_over;
    QComboBox *m_measure;
    QSpinBox *m_count;
    QLineEdit *m_decision;
    bool m_filling = false; ///< what changes now was not changed by a person
};

} // namespace motcua
