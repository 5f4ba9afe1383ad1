#pragma once

#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"
#include "core/staff/staffservice.h"

#include <QObject>

namespace motcua {

/// Who works at this desk now. Controllers ask it before they act, write its actor and show what it
/// lets be seen. A site without accounts has a session that is always open and whose actor is the
/// null id.
class DeskSession : public QObject {
    Q_OBJECT

public:
    /// The service outlives the session.
    explicit DeskSession(StaffService &staff, QObject *parent = nullptr);

    /// Whether somebody may work here: signed in and not locked, or there are no accounts.
    bool isOpen() const { return !m_needed || m_account; }
    /// Who is signed in; nothing while locked and in a site without accounts.
    const std::optional<Account> &account() const { return m_account; }
    /// What is written stands under this id. Asked for only while the session is open.
    Id actor() const;
    /// Another one after each opening and locking: what was asked for in one session is not told in
    /// another.
    int number() const { return m_number; }
    /// The sign-in name of whoever locked; empty before the first.
    const QString &lastSignIn() const { return m_last; }

    /// Whether a head or an admin is signed in here.
    bool leads() const;
    /// Whether the account may see dossiers; in a site without accounts everybody may.
    bool seesDossiers() const;
    bool mayServe(const Counter &counter) const;
    bool mayServe(const QString &field, const SiteConfiguration &configuration) const;
    QueueSnapshot seen(const QueueSnapshot &snapshot, const SiteConfiguration &configuration) const;

    // What was typed is compared by whoever asks, see PasswordTrial; the session then takes what
    // came of it.

    StaffService::Trial trySignIn(const QString &name) { return m_staff.trySignIn(name); }
    /// Opens the session when the answer is an account.
    StaffService::SignedIn signIn(const std::optional<PasswordTrial::Fit> &fit);
    StaffService::Trial tryRecovery() { return m_staff.tryRecovery(); }
    /// A new password with the recovery code; opens nothing.
    StaffService::SignedIn recover(const QString &name,
                                   const std::optional<PasswordTrial::Fit> &fit,
                                   const NewPassword &password);
    /// Of whoever is signed in.
    StaffService::Trial tryOwnPassword();
    StaffService::SignedIn changeOwnPassword(const std::optional<PasswordTrial::Fit> &fit,
                                             const NewPassword &password);
    void lock();
    /// After something was written, perhaps by others: locks when the account has ended, or when
    /// the site got its first account.
    void refresh();

Q_SIGNALS:
    void opened();
    void locked();

private:
    void close();

    StaffService &m_staff;
    bool m_needed = true; ///< until the file says that there are no accounts
    std::optional<Account> m_account;
    QString m_last;
    int m_number = 0;
};

} // namespace motcua
