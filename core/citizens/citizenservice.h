#pragma once

#include "core/base/result.h"
#include "core/citizens/person.h"
#include "core/journal/journal.h"

#include <vector>

namespace motcua {

class Persons;
class QueueRights;

enum class CitizenError {
    UnknownPerson,
    NumberTaken, ///< somebody else is recorded under it: find them by it
    NotSound, ///< no name, or a number, date or telephone that cannot be
    NothingToChange,
    NotAllowed, ///< not by this account
    StorageFailed,
};

/// The persons of dossiers. Somebody who came before is found again by number; nothing known is
/// overwritten unless somebody said so, field by field. A call is one transaction; nothing is
/// written when it answers with an error.
class CitizenService {
public:
    /// All of them outlive the service.
    CitizenService(Journal &journal, Persons &persons, const QueueRights &rights);

    Result<Person, CitizenError> find(const Id &id) const;
    Result<Person, CitizenError> byNumber(const QString &number) const;
    /// By the words of a name or the beginning of a number, at most MostFound.
    Result<std::vector<Person>, CitizenError> search(const QString &text) const;

    /// As part of somebody else's transaction: who has the number of `told` as they are known, else
    /// a new person of the identity `fresh`. `told` is sound. Throws StorageError.
    Person keep(Journal::Transaction &transaction, const Person &told, const Id &fresh,
                const Id &actor);
    // For what is built on persons in the same file; these throw StorageError.
    std::optional<Person> known(const Id &id) const;
    /// Written since the last forgetChanges().
    std::vector<Id> changed() const;
    void forgetChanges();
    /// Nothing stays in the index of names of who is gone.
    void scrub();

    /// These fields become what `told` has, of the person with its identity.
    Result<Person, CitizenError> change(const Person &told, const std::vector<PersonField> &fields,
                                        const Id &actor);

    static constexpr int MostFound = 50;

private:
    Journal &m_journal;
    Persons &m_persons;
    const QueueRights &m_rights;
};

} // namespace motcua
