#pragma once

#include "core/dossiers/dossierselection.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace motcua {

/// What dossiers are looked for: words, state, field, and behind a button what is asked for less
/// often. Humble.
class DossierFilters : public QWidget {
    Q_OBJECT

public:
    /// Code and name.
    using Named = std::vector<std::pair<QString, QString>>;

    explicit DossierFilters(QWidget *parent = nullptr);

    void setFields(const Named &fields);
    void setProcedures(const Named &procedures);
    /// Whether somebody is signed in whose dossiers there may be.
    void setMineOffered(bool offered);
    /// For the days, until somebody chooses others.
    void setToday(QDate today);
    DossierSelection selection() const;
    /// Tells nobody.
    void setSelection(const DossierSelection &selection);
    /// As if somebody had typed it.
    void setTyped(const QString &text);

Q_SIGNALS:
    void changed();
    /// From what is looked for to what is found.
    void goOn();

private:
    QWidget *makeMore();
    void showMore();

    QLineEdit *m_search;
    QComboBox *m_state;
    QComboBox *m_field;
    QCheckBox *m_late;
    QPushButton *m_moreButton;
    QWidget *m_more;
    QComboBox *m_procedure;
    QComboBox *m_channel;
    QComboBox *m_when;
    QWidget *m_days;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_mine;
    Named m_fields;
    Named m_procedures;
};

} // namespace motcua
