#include "core/citizens/personoperations.h"

#include "core/base/cbor.h"

namespace motcua {

namespace {

constexpr int OrganisationKey = 20; // the other keys are those of PersonField

QCborMap payloadOf(const Person &person, const std::vector<PersonField> &fields)
{
    QCborMap payload;
    for (const PersonField field : fields)
        payload.insert(int(field), valueOf(person, field));
    return payload;
}

void take(Person &person, const CborFields &f)
{
    for (int key = 1; key <= PersonFieldCount; ++key) {
        if (f.has(key))
            setValue(person, PersonField(key), f.text(key));
    }
}

} // namespace

Journal::Draft personRecorded(const Person &person, const Id &actor)
{
    QCborMap payload = payloadOf(person, differences({}, person));
    if (person.organisation)
        payload.insert(OrganisationKey, true);
    return {Kind::PersonRecorded, person.id, std::move(payload), actor};
}

Journal::Draft personChanged(const Person &person, const std::vector<PersonField> &fields,
                             const Id &actor)
{
    return {Kind::PersonChanged, person.id, payloadOf(person, fields), actor};
}

std::optional<Person> foldPerson(std::span<const Operation> operations,
                                 std::vector<Conflict> *conflicts)
{
    std::optional<Person> person;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const bool records = Kind(operation.header.kind) == Kind::PersonRecorded;
        Person next = person.value_or(Person{});
        if (f && records)
            next.organisation = f->flag(OrganisationKey);
        if (f)
            take(next, *f);
        next.id = operation.header.entity;
        if (f && records != person.has_value() && isSound(next))
            person = std::move(next);
        else if (conflicts && !operation.payload.isEmpty()) // what was erased is in nobody's way
            conflicts->push_back({operation.log, operation.header.seq});
    }
    return person;
}

} // namespace motcua
