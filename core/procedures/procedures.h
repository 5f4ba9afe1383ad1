#pragma once

#include "core/journal/projection.h"
#include "core/procedures/namedlink.h"
#include "core/procedures/procedureversion.h"

namespace motcua {

class Database;

/// The tables of procedures and of the links that were said to mean them: the only SQL on them.
class Procedures final : public Projection {
public:
    explicit Procedures(Database &database);

    std::span<const Kind> kinds() const override;
    /// The last definition that can be read stands; those that cannot are conflicts.
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

    /// All of them by tile, then by their place in it.
    std::vector<Procedure> list();
    /// By key.
    std::vector<NamedLink> links();
    /// Every definition of a procedure that can be read, oldest first, from the journal.
    std::vector<ProcedureVersion> versions(QStringView code);

private:
    std::vector<Conflict> foldLink(const Id &entity, std::span<const Operation> operations);

    Database &m_database;
};

void createProcedureTables(Database &database);
void createLinkTable(Database &database);

} // namespace motcua
