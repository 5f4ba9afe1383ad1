#pragma once

#include "core/journal/journal.h"
#include "core/staff/account.h"

#include <optional>
#include <span>
#include <vector>

namespace motcua {

/// Accounts and their verifiers as operations.
Journal::Draft accountAdded(const Account &account, const Id &actor);
Journal::Draft accountPasswordSet(const Id &account, const QString &verifier, const Id &actor);
/// Role, agency and end of the account as given.
Journal::Draft accountRoleSet(const Account &account, const Id &actor);
Journal::Draft accountDisabled(const Id &account, const Id &actor);
Journal::Draft accountEnabled(const Id &account, const Id &actor);

/// An account as its operations tell of it.
struct StoredAccount {
    Account account;
    QString verifier; ///< empty: nobody can sign in with it
    bool operator==(const StoredAccount &) const = default;
};

/// In the order given; nothing when none of them adds it. What changes nothing or cannot be read
/// has no effect and is added to `conflicts`.
std::optional<StoredAccount> foldAccount(std::span<const Operation> operations,
                                         std::vector<Conflict> *conflicts);

} // namespace motcua
