#include "core/staff/accountoperations.h"

#include "core/base/cbor.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int SignInKey = 1;
constexpr int NameKey = 2;
constexpr int RoleKey = 3;
constexpr int AgencyKey = 4; // absent: the whole centre
constexpr int EndsKey = 5; // Julian day; absent: no end
constexpr int VerifierKey = 1;

Journal::Draft draft(Kind kind, const Id &account, QCborMap payload, const Id &actor)
{
    return {kind, account, std::move(payload), actor};
}

void insertDuty(QCborMap &payload, const Account &account)
{
    payload.insert(RoleKey, int(account.role));
    if (!account.agency.isEmpty())
        payload.insert(AgencyKey, account.agency);
    if (account.ends)
        payload.insert(EndsKey, account.ends->toJulianDay());
}

bool readDuty(const CborFields &f, Account &account)
{
    const auto role = f.integer(RoleKey);
    const auto known = std::ranges::find_if(AllRoles, [&](Role r) { return int(r) == role; });
    const QDate ends = f.has(EndsKey) ? QDate::fromJulianDay(f.integer(EndsKey)) : QDate();
    if (known == AllRoles.end() || (f.has(EndsKey) && !ends.isValid()))
        return false;
    account.role = *known;
    account.agency = f.text(AgencyKey);
    account.ends = ends.isValid() ? std::optional(ends) : std::nullopt;
    return true;
}

std::optional<StoredAccount> added(const Id &id, const CborFields &f)
{
    StoredAccount stored;
    stored.account.id = id;
    stored.account.signIn = f.text(SignInKey);
    stored.account.name = f.text(NameKey);
    if (!isSignInName(stored.account.signIn) || !readDuty(f, stored.account))
        return std::nullopt;
    return stored;
}

bool apply(Kind kind, const CborFields &f, StoredAccount &stored)
{
    switch (kind) {
    case Kind::AccountPasswordSet:
        stored.verifier = f.text(VerifierKey);
        return !stored.verifier.isEmpty();
    case Kind::AccountRoleSet: return readDuty(f, stored.account);
    case Kind::AccountDisabled: return !std::exchange(stored.account.disabled, true);
    case Kind::AccountEnabled: return std::exchange(stored.account.disabled, false);
    default: return false; // added twice
    }
}

} // namespace

Journal::Draft accountAdded(const Account &account, const Id &actor)
{
    QCborMap payload{{SignInKey, account.signIn}, {NameKey, account.name}};
    insertDuty(payload, account);
    return draft(Kind::AccountAdded, account.id, std::move(payload), actor);
}

Journal::Draft accountPasswordSet(const Id &account, const QString &verifier, const Id &actor)
{
    return draft(Kind::AccountPasswordSet, account, {{VerifierKey, verifier}}, actor);
}

Journal::Draft accountRoleSet(const Account &account, const Id &actor)
{
    QCborMap payload;
    insertDuty(payload, account);
    return draft(Kind::AccountRoleSet, account.id, std::move(payload), actor);
}

Journal::Draft accountDisabled(const Id &account, const Id &actor)
{
    return draft(Kind::AccountDisabled, account, {}, actor);
}

Journal::Draft accountEnabled(const Id &account, const Id &actor)
{
    return draft(Kind::AccountEnabled, account, {}, actor);
}

std::optional<StoredAccount> foldAccount(std::span<const Operation> operations,
                                         std::vector<Conflict> *conflicts)
{
    std::optional<StoredAccount> stored;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const Kind kind = Kind(operation.header.kind);
        bool had = false;
        if (f && !stored && kind == Kind::AccountAdded) {
            stored = added(operation.header.entity, *f);
            had = stored.has_value();
        } else if (f && stored) {
            had = apply(kind, *f, *stored);
        }
        if (!had && conflicts)
            conflicts->push_back({operation.log, operation.header.seq});
    }
    return stored;
}

} // namespace motcua
