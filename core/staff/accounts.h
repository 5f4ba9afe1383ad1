#pragma once

#include "core/journal/projection.h"
#include "core/staff/accountoperations.h"

#include <optional>
#include <vector>

namespace motcua {

class Database;

/// The table of accounts and verifiers: the only SQL on it. Reads throw StorageError.
class Accounts final : public Projection {
public:
    explicit Accounts(Database &database);

    std::optional<StoredAccount> find(const Id &id);
    /// Usually one; two machines apart may have given the same name.
    std::vector<StoredAccount> named(const QString &signIn);
    /// All, by sign-in name.
    std::vector<Account> list();
    bool isEmpty();

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

void createAccountTables(Database &database);

} // namespace motcua
