#pragma once

#include "core/citizens/person.h"

#include <QFrame>

#include <set>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace motcua {

/// What is known of somebody and was told otherwise today.
struct PersonDifference {
    PersonField field = PersonField::Name;
    QString text; ///< "Địa chỉ trong sổ: 12 Lê Lợi"
    bool operator==(const PersonDifference &) const = default;
};

/// One person of an intake, typed or scanned. Humble. Nothing known is overwritten by typing: what
/// differs stands below, with a button for each field. The keyboard comes to the number.
class PersonPart : public QFrame {
    Q_OBJECT

public:
    /// `name` begins the names of its fields.
    PersonPart(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setPerson(const Person &person);
    Person told() const;
    /// Whether they were found again, and what to ask.
    void setNote(const QString &note);
    /// Fields that were damaged on the way from the card: to be compared with it.
    void setChecks(const std::set<PersonField> &fields);
    /// What may be wrong and is to be looked at.
    void setWarning(const QString &warning);
    void setDifferences(const std::vector<PersonDifference> &differences);
    void focusName();

Q_SIGNALS:
    void changed();
    /// The number is whole: somebody may be known by it.
    void numberTold();
    /// What was told of the field today becomes what is known.
    void takeWanted(motcua::PersonField field);

private:
    QWidget *editOf(PersonField field) const;
    QLineEdit *addLine(QVBoxLayout *column, const char *name, const QString &label);
    QLabel *addLabel(const QString &text, QWidget *of);
    void showKind();

    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QCheckBox *m_organisation;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QWidget *m_birth; ///< day and sex: of persons only
    QLineEdit *m_born;
    QComboBox *m_sex;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLabel *m_warning;
    QLabel *m_note;
    QVBoxLayout *m_differences;
    std::vector<PersonDifference> m_shown;
    std::set<PersonField> m_checks;
    Person m_person; ///< with what has no field here
};

} // namespace motcua
