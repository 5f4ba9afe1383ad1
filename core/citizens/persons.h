#pragma once

#include "core/citizens/person.h"
#include "core/journal/projection.h"

#include <optional>
#include <vector>

namespace motcua {

class Database;

/// The table of persons: the only SQL on it. Reads throw StorageError.
class Persons final : public Projection {
public:
    explicit Persons(Database &database);

    std::optional<Person> find(const Id &id);
    /// Who has this number, now or as the old one; of several the first recorded.
    std::optional<Person> byNumber(const QString &number);
    /// Whose name has all these words, without regard to capitals and marks, or whose number begins
    /// so; by name.
    std::vector<Person> search(const QString &text, int atMost);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

/// Fifth schema.
void createPersonTable(Database &database);

} // namespace motcua
