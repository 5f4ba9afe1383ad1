#pragma once

#include "core/citizens/person.h"
#include "core/journal/projection.h"
#include "core/storage/wordindex.h"

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
    /// Whose name has words that begin so, without regard to capitals and marks, or whose number or
    /// telephone does: the newest, by name.
    std::vector<Person> search(const QString &text, int atMost);
    /// Folded since the last forgetChanges(): a queue of this file alone.
    std::vector<Id> changed();
    void forgetChanges();
    /// Nothing stays in the index of what is gone.
    void scrub() { m_words.scrub(); }

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
    WordIndex m_words;
};

/// Fifth schema.
void createPersonTable(Database &database);
/// Sixth schema.
void createPersonSearch(Database &database);

} // namespace motcua
