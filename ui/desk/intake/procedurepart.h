#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace motcua {

/// A procedure that can be chosen.
struct ProcedureChoice {
    QString code;
    QString name;
    bool operator==(const ProcedureChoice &) const = default;
};

/// Which procedure, and which case of it: a few letters, arrows, Enter. Humble.
class ProcedurePart : public QFrame {
    Q_OBJECT

public:
    explicit ProcedurePart(QWidget *parent = nullptr);

    /// What fits the letters; the first one is taken by Enter.
    void setChoices(const std::vector<ProcedureChoice> &choices);
    /// Empty name: none is chosen, the letters are asked for.
    void setChosen(const QString &name, const QString &note);
    /// Value and words of the cases; fewer than two take no room.
    void setVariants(const std::vector<std::pair<QString, QString>> &variants,
                     const QString &current);
    /// Nobody published the term: days are agreed on here.
    void setDaysWanted(bool wanted, int days);
    QString typed() const;
    QString variant() const;
    int days() const; ///< 0: none were agreed on
    void focusSearch();
    /// Where the keyboard stops last.
    QWidget *last() const;

Q_SIGNALS:
    void typedChanged();
    void chosen(const QString &code);
    /// Another case, or other days.
    void termChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int row);

    QLabel *m_name;
    QLabel *m_note;
    QLineEdit *m_search;
    QListWidget *m_list;
    QComboBox *m_variant;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
};

} // namespace motcua
