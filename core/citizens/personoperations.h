#pragma once

#include "core/citizens/person.h"
#include "core/journal/journal.h"

#include <optional>
#include <span>
#include <vector>

namespace motcua {

/// Persons as operations of the dossier stream: payloads are salted by the journal.
Journal::Draft personRecorded(const Person &person, const Id &actor);
/// Those fields of `person`, and no others, become what it has.
Journal::Draft personChanged(const Person &person, const std::vector<PersonField> &fields,
                             const Id &actor);

/// The person its operations tell of, in the order given; nothing when none of them records it.
/// What comes before the record, and a second record, has no effect and is added to `conflicts`.
std::optional<Person> foldPerson(std::span<const Operation> operations,
                                 std::vector<Conflict> *conflicts);

} // namespace motcua
