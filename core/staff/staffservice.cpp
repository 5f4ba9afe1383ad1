#include "core/staff/staffservice.h"

#include "core/base/pin.h"
#include "core/journal/journal.h"
#include "core/site/siteservice.h"
#include "core/staff/accounts.h"
#include "core/staff/permissions.h"
#include "core/staff/recoverycode.h"
#include "core/staff/recoverycodes.h"

#include <algorithm>

namespace motcua {

namespace {

using Drafted = Result<std::optional<Journal::Draft>, StaffError>;

} // namespace

StaffService::StaffService(Journal &journal, SiteService &sites, Accounts &accounts,
                           RecoveryCodes &codes, Random &random)
    : m_journal(journal)
    , m_sites(sites)
    , m_accounts(accounts)
    , m_codes(codes)
    , m_random(random)
{
}

QDate StaffService::today() const { return m_sites.configuration().zone().date(m_journal.time()); }

Instant StaffService::now() const { return m_journal.clock().now(); }

bool StaffService::isLastAdmin(const Account &account) const
{
    const auto isAdmin = [](const Account &a) { return a.role == Role::Admin && !a.disabled; };
    const std::vector<Account> all = m_accounts.list();
    return isAdmin(account) && std::ranges::count_if(all, isAdmin) == 1;
}

StaffService::Changed StaffService::add(const Account &wanted, const NewPassword &password,
                                        const Id &actor)
{
    Account account = asStored(wanted);
    account.id = Id::random(m_random);
    account.disabled = false;
    if (const auto problem = checkNames(account))
        return *problem;
    if (const auto problem = checkDuty(account, m_sites.configuration(), today()))
        return *problem;
    try {
        if (!may(actor, Kind::AccountAdded))
            return StaffError::NotAllowed;
        Journal::Transaction transaction(m_journal);
        if (m_accounts.isEmpty() && account.role != Role::Admin)
            return StaffError::FirstNotAdmin;
        if (!m_accounts.named(account.signIn).empty())
            return StaffError::SignInTaken;
        transaction.append(accountAdded(account, actor));
        transaction.append(accountPasswordSet(account.id, password.verifier(), actor));
        transaction.commit();
        return account;
    } catch (const StorageError &) {
        return StaffError::StorageFailed;
    }
}

// `draftOf` gives the operation, nothing when the account is so already, or why it may not be.
template <typename Change>
StaffService::Changed StaffService::change(const Id &account, Kind kind, const Id &actor,
                                           Change draftOf)
{
    try {
        const bool own = kind == Kind::AccountPasswordSet && actor == account && working(actor);
        if (!own && !may(actor, kind))
            return StaffError::NotAllowed;
        Journal::Transaction transaction(m_journal);
        const auto stored = m_accounts.find(account);
        if (!stored)
            return StaffError::UnknownAccount;
        const Drafted drafted = draftOf(stored->account);
        if (!drafted)
            return drafted.error();
        if (!drafted.value())
            return stored->account;
        transaction.append(*drafted.value());
        Account after = m_accounts.find(account).value().account;
        transaction.commit();
        return after;
    } catch (const StorageError &) {
        return StaffError::StorageFailed;
    }
}

StaffService::Changed StaffService::setPassword(const Id &account, const NewPassword &password,
                                                const Id &actor)
{
    return change(account, Kind::AccountPasswordSet, actor, [&](const Account &) -> Drafted {
        return std::optional(accountPasswordSet(account, password.verifier(), actor));
    });
}

StaffService::Changed StaffService::setRole(const Account &wanted, const Id &actor)
{
    if (const auto problem = checkDuty(wanted, m_sites.configuration(), today()))
        return *problem;
    return change(wanted.id, Kind::AccountRoleSet, actor, [&](const Account &had) -> Drafted {
        if (wanted.role != Role::Admin && isLastAdmin(had))
            return StaffError::LastAdmin;
        const bool same =
            had.role == wanted.role && had.agency == wanted.agency && had.ends == wanted.ends;
        return same ? std::nullopt : std::optional(accountRoleSet(wanted, actor));
    });
}

StaffService::Changed StaffService::disable(const Id &account, const Id &actor)
{
    return change(account, Kind::AccountDisabled, actor, [&](const Account &had) -> Drafted {
        if (isLastAdmin(had))
            return StaffError::LastAdmin;
        return had.disabled ? std::nullopt : std::optional(accountDisabled(account, actor));
    });
}

StaffService::Changed StaffService::enable(const Id &account, const Id &actor)
{
    return change(account, Kind::AccountEnabled, actor, [&](const Account &had) -> Drafted {
        return had.disabled ? std::optional(accountEnabled(account, actor)) : std::nullopt;
    });
}

Result<QString, StaffError> StaffService::makeRecoveryCode(const Id &actor)
{
    const QString code = newRecoveryCode(m_random);
    const QString verifier = makePinVerifier(plainRecoveryCode(code));
    try {
        if (!may(actor, Kind::RecoveryCodeMade))
            return StaffError::NotAllowed;
        Journal::Transaction transaction(m_journal);
        transaction.append(recoveryCodeMade(verifier, actor));
        transaction.commit();
        return code;
    } catch (const StorageError &) {
        return StaffError::StorageFailed;
    }
}

std::vector<Account> StaffService::list() const { return m_accounts.list(); }

std::optional<Account> StaffService::find(const Id &id) const
{
    const auto stored = m_accounts.find(id);
    return stored ? std::optional(stored->account) : std::nullopt;
}

std::optional<Account> StaffService::named(const QString &signIn) const
{
    const std::vector<StoredAccount> known = m_accounts.named(foldedSignIn(signIn));
    return known.empty() ? std::nullopt : std::optional(known.front().account);
}

bool StaffService::hasAccounts() const { return !m_accounts.isEmpty(); }

std::optional<Account> StaffService::working(const Id &id) const
{
    const auto account = find(id);
    return account && isUsable(*account, today()) ? account : std::nullopt;
}

bool StaffService::isFree(const Id &actor) const { return actor.isNull() || !hasAccounts(); }

bool StaffService::may(const Id &actor, Kind kind) const
{
    if (isFree(actor))
        return true;
    const auto account = working(actor);
    return account && mayWrite(account->role, kind);
}

bool StaffService::mayEverywhere(const Id &actor, Kind kind) const
{
    if (isFree(actor))
        return true;
    const auto account = working(actor);
    return account && account->agency.isEmpty() && mayWrite(account->role, kind);
}

bool StaffService::mayAt(const Id &actor, Kind kind, int counter) const
{
    if (isFree(actor))
        return true;
    const auto account = working(actor);
    const Counter *known = m_sites.configuration().counter(counter);
    return account && known && mayWrite(account->role, kind) && mayServe(*account, *known);
}

bool StaffService::mayIn(const Id &actor, Kind kind, QStringView field) const
{
    if (isFree(actor))
        return true;
    const auto account = working(actor);
    return account && mayWrite(account->role, kind)
        && mayServe(*account, field, m_sites.configuration());
}

bool StaffService::mayAsReceiver(const Id &actor, Kind kind, const QString &receiver) const
{
    if (isFree(actor))
        return true;
    const auto account = working(actor);
    return account && mayWrite(account->role, kind)
        && isReceiver(*account, receiver, m_sites.configuration(), list());
}

} // namespace motcua
