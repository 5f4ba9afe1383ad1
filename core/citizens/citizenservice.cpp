#include "core/citizens/citizenservice.h"

#include "core/base/sitezone.h"
#include "core/citizens/personoperations.h"
#include "core/citizens/persons.h"
#include "core/queueing/queuerights.h"

#include <algorithm>

namespace motcua {

CitizenService::CitizenService(Journal &journal, Persons &persons, const QueueRights &rights)
    : m_journal(journal)
    , m_persons(persons)
    , m_rights(rights)
{
}

Result<Person, CitizenError> CitizenService::find(const Id &id) const
{
    try {
        const auto known = m_persons.find(id);
        return known ? Result<Person, CitizenError>(*known) : CitizenError::UnknownPerson;
    } catch (const StorageError &) {
        return CitizenError::StorageFailed;
    }
}

Result<Person, CitizenError> CitizenService::byNumber(const QString &number) const
{
    try {
        const auto known = m_persons.byNumber(number);
        return known ? Result<Person, CitizenError>(*known) : CitizenError::UnknownPerson;
    } catch (const StorageError &) {
        return CitizenError::StorageFailed;
    }
}

Result<std::vector<Person>, CitizenError> CitizenService::search(const QString &text) const
{
    try {
        return m_persons.search(text, MostFound);
    } catch (const StorageError &) {
        return CitizenError::StorageFailed;
    }
}

Person CitizenService::keep(Journal::Transaction &transaction, const Person &told, const Id &fresh,
                            const Id &actor)
{
    if (auto known = m_persons.byNumber(told.number))
        return *known;
    Person person = told;
    person.id = fresh;
    transaction.append(personRecorded(person, actor));
    return m_persons.find(fresh).value();
}

std::optional<Person> CitizenService::known(const Id &id) const { return m_persons.find(id); }

std::vector<Id> CitizenService::changed() const { return m_persons.changed(); }

void CitizenService::forgetChanges() { m_persons.forgetChanges(); }

void CitizenService::scrub() { m_persons.scrub(); }

Result<Person, CitizenError>
CitizenService::change(const Person &told, const std::vector<PersonField> &fields, const Id &actor)
{
    try {
        if (!m_rights.may(actor, Kind::PersonChanged))
            return CitizenError::NotAllowed;
        const auto known = m_persons.find(told.id);
        if (!known)
            return CitizenError::UnknownPerson;
        Person wanted = *known;
        for (const PersonField field : fields)
            setValue(wanted, field, valueOf(told, field).trimmed());
        if (wanted == *known)
            return CitizenError::NothingToChange;
        const QDate today = SiteZone::vietnam().date(m_journal.time());
        const bool canBe = std::ranges::all_of(fields, [&](PersonField field) {
            return canBeTold(field, valueOf(wanted, field), today);
        });
        if (!canBe || !isSound(wanted))
            return CitizenError::NotSound;
        const auto other = m_persons.byNumber(wanted.number);
        if (other && other->id != wanted.id)
            return CitizenError::NumberTaken;
        Journal::Transaction transaction(m_journal);
        transaction.append(personChanged(wanted, fields, actor));
        Person after = m_persons.find(wanted.id).value(); // a read that fails hides no commit
        transaction.commit();
        return after;
    } catch (const StorageError &) {
        return CitizenError::StorageFailed;
    }
}

} // namespace motcua
