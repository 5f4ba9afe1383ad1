// How StaffService lets people in and gives them new passwords.
#include "core/journal/journal.h"
#include "core/site/siteservice.h"
#include "core/staff/accounts.h"
#include "core/staff/recoverycode.h"
#include "core/staff/recoverycodes.h"
#include "core/staff/staffservice.h"

namespace motcua {

SignInRefusal StaffService::refuse()
{
    m_delay.failed(now());
    return {SignInRefusal::Kind::Wrong, m_delay.left(now())};
}

template <typename Candidates> StaffService::Trial StaffService::trial(Candidates candidates)
{
    if (const auto wait = m_delay.left(now()); wait > wait.zero())
        return SignInRefusal{SignInRefusal::Kind::Wait, wait};
    try {
        return PasswordTrial(candidates());
    } catch (const StorageError &) {
        return SignInRefusal{};
    }
}

// Meanwhile the account may have ended, or got another password.
std::optional<Account> StaffService::stillFits(const std::optional<PasswordTrial::Fit> &fit) const
{
    const auto stored = fit ? m_accounts.find(fit->account) : std::nullopt;
    if (!stored || stored->verifier != fit->verifier || !isUsable(stored->account, today()))
        return std::nullopt;
    return stored->account;
}

StaffService::Trial StaffService::trySignIn(const QString &name)
{
    return trial([&] {
        std::vector<PasswordTrial::Fit> candidates;
        for (const StoredAccount &stored : m_accounts.named(foldedSignIn(name))) {
            if (isUsable(stored.account, today()))
                candidates.push_back({stored.account.id, stored.verifier});
        }
        return candidates;
    });
}

StaffService::SignedIn StaffService::signIn(const std::optional<PasswordTrial::Fit> &fit)
{
    try {
        const auto account = stillFits(fit);
        if (!account)
            return refuse();
        m_delay.succeeded();
        return *account;
    } catch (const StorageError &) {
        return SignInRefusal{};
    }
}

StaffService::SignedIn StaffService::signIn(const QString &name, const QString &password)
{
    const Trial trial = trySignIn(name);
    return trial ? signIn(trial.value().run(plainPassword(password))) : SignedIn(trial.error());
}

StaffService::Trial StaffService::tryOwnPassword(const Id &account)
{
    return trial([&] {
        std::vector<PasswordTrial::Fit> candidates;
        const auto stored = m_accounts.find(account);
        if (stored && isUsable(stored->account, today()))
            candidates.push_back({account, stored->verifier});
        return candidates;
    });
}

StaffService::SignedIn StaffService::changeOwnPassword(const std::optional<PasswordTrial::Fit> &fit,
                                                       const NewPassword &password)
{
    try {
        const auto account = stillFits(fit);
        if (!account)
            return refuse();
        Journal::Transaction transaction(m_journal);
        transaction.append(accountPasswordSet(account->id, password.verifier(), account->id));
        transaction.commit();
        m_delay.succeeded();
        return *account;
    } catch (const StorageError &) {
        return SignInRefusal{};
    }
}

StaffService::SignedIn StaffService::changeOwnPassword(const Id &account, const QString &old,
                                                       const NewPassword &password)
{
    const Trial trial = tryOwnPassword(account);
    return trial ? changeOwnPassword(trial.value().run(plainPassword(old)), password)
                 : SignedIn(trial.error());
}

StaffService::Trial StaffService::tryRecovery()
{
    return trial([&] {
        std::vector<PasswordTrial::Fit> candidates;
        if (const QString verifier = m_codes.verifier(); !verifier.isEmpty())
            candidates.push_back({{}, verifier});
        return candidates;
    });
}

StaffService::SignedIn StaffService::recover(const QString &name,
                                             const std::optional<PasswordTrial::Fit> &fit,
                                             const NewPassword &password)
{
    try {
        const bool right = fit && fit->account.isNull() && fit->verifier == m_codes.verifier();
        const auto account = named(name);
        if (!right || !account || account->role != Role::Admin || !isUsable(*account, today()))
            return refuse();
        Journal::Transaction transaction(m_journal);
        transaction.append(accountPasswordSet(account->id, password.verifier(), {}));
        transaction.append(recoveryCodeUsed(account->id));
        transaction.commit();
        m_delay.succeeded();
        return *account;
    } catch (const StorageError &) {
        return SignInRefusal{};
    }
}

StaffService::SignedIn StaffService::recover(const QString &name, const QString &code,
                                             const NewPassword &password)
{
    const Trial trial = tryRecovery();
    return trial ? recover(name, trial.value().run(plainRecoveryCode(code)), password)
                 : SignedIn(trial.error());
}

} // namespace motcua
