#pragma once

#include "core/citizens/person.h"
#include "core/codes/citizencard.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>

namespace motcua {

class PersonPart;

/// One person of an intake, found again by number: what is known of them is filled in where nothing
/// was told, and shown where it differs. A look at it is recorded first, or it stays hidden.
class PersonCheck : public QObject {
    Q_OBJECT

public:
    /// The part outlives this.
    PersonCheck(const DeskServices &services, PersonPart &part, QObject *parent = nullptr);

    /// Looks again after the number was told, or something else of the person.
    void lookUp();
    void take(const CitizenCard &card);
    void takeNumber(const QString &number);
    void set(const Person &person);
    /// What was taken last is as before.
    void undoTake();

Q_SIGNALS:
    void changed();
    /// `undo`: undoTake() would mean something.
    void message(const motcua::DeskMessage &message, bool undo);

private:
    void find(const QString &number);
    void fill();
    void show();
    void takeNew(PersonField field);
    bool change(const Person &told, PersonField field);

    DeskServices m_services;
    PersonPart &m_part;
    QString m_number; ///< that was looked for
    std::optional<Person> m_known;
    bool m_recorded = false; ///< the look at who is known
    std::optional<CitizenCard> m_card; ///< that was read, until the person is another one
    Person m_before; ///< what was taken last
    PersonField m_taken = PersonField::Name;
};

} // namespace motcua
