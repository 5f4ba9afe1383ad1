#pragma once

#include "core/journal/journal.h"
#include "core/journal/projection.h"

namespace motcua {

/// The site's recovery code: one at a time, a new one ends the old, used once.
Journal::Draft recoveryCodeMade(const QString &verifier, const Id &actor);
Journal::Draft recoveryCodeUsed(const Id &account);

/// The table of the code that is valid. Reads throw StorageError.
class RecoveryCodes final : public Projection {
public:
    explicit RecoveryCodes(Database &database);

    /// Argon2id verifier of the plain code; empty when there is none.
    QString verifier();

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

void createRecoveryTables(Database &database);

} // namespace motcua
