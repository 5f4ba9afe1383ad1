#pragma once

#include "core/base/result.h"
#include "core/base/trydelay.h"
#include "core/queueing/queuerights.h"
#include "core/staff/accountrules.h"
#include "core/staff/passwordtrial.h"

#include <vector>

namespace motcua {

class Accounts;
class Journal;
class Random;
class RecoveryCodes;
class SiteService;
struct StoredAccount;

/// Why somebody was not let in; never whether the name or the password was wrong.
struct SignInRefusal {
    enum class Kind {
        Wrong, ///< or the account is disabled or has ended
        Wait, ///< nothing was tried
        StorageFailed,
    };
    Kind kind = Kind::StorageFailed;
    TryDelay::Duration wait{0}; ///< until the next try
};

/// Accounts: who they are, letting them in, and what they may do in the queue. A call is one
/// transaction; nothing is written when it answers with an error. The null actor is whoever owns
/// the data folder. A site without accounts refuses nobody anything. Works without a network.
class StaffService final : public QueueRights {
public:
    using Changed = Result<Account, StaffError>;
    using SignedIn = Result<Account, SignInRefusal>;
    using Trial = Result<PasswordTrial, SignInRefusal>;

    StaffService(Journal &journal, SiteService &sites, Accounts &accounts, RecoveryCodes &codes,
                 Random &random);

    /// `wanted.id` is given by the service.
    Changed add(const Account &wanted, const NewPassword &password, const Id &actor);
    /// One's own, or as an admin anybody's.
    Changed setPassword(const Id &account, const NewPassword &password, const Id &actor);
    /// Role, agency and end of `wanted` for the account with its id.
    Changed setRole(const Account &wanted, const Id &actor);
    Changed disable(const Id &account, const Id &actor);
    Changed enable(const Id &account, const Id &actor);

    /// Takes some tens of milliseconds, whether the name is known or not; after wrong ones there is
    /// a wait that grows, see TryDelay.
    SignedIn signIn(const QString &name, const QString &password);
    /// The same in parts, for who must not wait: what the password may fit, and what came of it.
    Trial trySignIn(const QString &name);
    SignedIn signIn(const std::optional<PasswordTrial::Fit> &fit);

    /// One's own new password, given by whoever knows the old one. Waits as signIn() does.
    SignedIn changeOwnPassword(const Id &account, const QString &old, const NewPassword &password);
    Trial tryOwnPassword(const Id &account);
    SignedIn changeOwnPassword(const std::optional<PasswordTrial::Fit> &fit,
                               const NewPassword &password);

    /// A new code; the one before is void. Shown once: only its verifier is kept.
    Result<QString, StaffError> makeRecoveryCode(const Id &actor);
    /// Gives an admin's account a new password; the code is used up. Waits as signIn() does.
    SignedIn recover(const QString &name, const QString &code, const NewPassword &password);
    Trial tryRecovery();
    SignedIn recover(const QString &name, const std::optional<PasswordTrial::Fit> &fit,
                     const NewPassword &password);

    /// All, by sign-in name. Throws StorageError, as the other reads do.
    std::vector<Account> list() const;
    std::optional<Account> find(const Id &id) const;
    std::optional<Account> named(const QString &signIn) const;
    bool hasAccounts() const;
    /// The account as it stands, if its person may work today.
    std::optional<Account> working(const Id &id) const;

    bool may(const Id &actor, Kind kind) const override;
    bool mayEverywhere(const Id &actor, Kind kind) const override;
    bool mayAt(const Id &actor, Kind kind, int counter) const override;
    bool mayIn(const Id &actor, Kind kind, QStringView field) const override;
    bool mayAsReceiver(const Id &actor, Kind kind, const QString &receiver) const override;

private:
    template <typename Change>
    Changed change(const Id &account, Kind kind, const Id &actor, Change change);
    bool isFree(const Id &actor) const;
    bool isLastAdmin(const Account &account) const;
    QDate today() const;
    Instant now() const;
    SignInRefusal refuse();
    template <typename Candidates> Trial trial(Candidates candidates);
    std::optional<Account> stillFits(const std::optional<PasswordTrial::Fit> &fit) const;

    Journal &m_journal;
    SiteService &m_sites;
    Accounts &m_accounts;
    RecoveryCodes &m_codes;
    Random &m_random;
    TryDelay m_delay;
};

} // namespace motcua
