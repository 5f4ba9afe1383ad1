#pragma once

#include "core/journal/projection.h"
#include "core/work/work.h"

#include <optional>
#include <vector>

namespace motcua {

class Database;

/// The table of immediate work: the only SQL on it. Reads throw StorageError.
class Works final : public Projection {
public:
    explicit Works(Database &database);

    std::optional<Work> find(const Id &id);
    /// Of a business day, newest first, void ones too.
    std::vector<Work> list(QDate day);
    /// Codes of what was recorded at the counter, last ones first, each once.
    std::vector<QString> recentProcedures(int counter, int atMost);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

/// Fourth schema.
void createWorkTable(Database &database);

} // namespace motcua
