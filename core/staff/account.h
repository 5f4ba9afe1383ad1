#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace motcua {

/// Numbers are stored in operations: never renumber.
enum class Role : int {
    Officer = 1, ///< works at a counter
    Head = 2, ///< leads the centre: also reads what citizens say, and who looked at whom
    Admin = 3, ///< settings and accounts; sees no person's data
    Helper = 4, ///< for a time: a volunteer, an intern
};
inline constexpr std::array AllRoles{Role::Officer, Role::Head, Role::Admin, Role::Helper};

/// Somebody who works here. `id` stands as the actor in what they write and tells nothing of them.
struct Account {
    Id id;
    QString signIn; ///< see isSignInName()
    QString name; ///< in full, as colleagues read it
    Role role = Role::Officer;
    QString agency; ///< code: sees and serves only this agency's queues; empty: the whole centre
    std::optional<QDate>
        ends; ///< last day, by the site's date; a helper's always, an admin's never
    bool disabled = false;
    bool operator==(const Account &) const = default;
};

/// Whether its person may sign in and work on that day.
bool isUsable(const Account &account, QDate day);

/// 2 to 32 of a-z, 0-9, '.' and '-', beginning with a letter.
bool isSignInName(const QString &text);
/// As it is compared: without spaces around it, in small letters.
QString foldedSignIn(const QString &typed);

/// A password as the service takes it: never the password itself.
class NewPassword {
public:
    /// Nothing for a password of fewer than 8 or more than 128 characters, or that is the sign-in
    /// name. Takes some tens of milliseconds.
    static std::optional<NewPassword> make(const QString &password, const QString &signIn);
    /// Whether make() would give one; at once.
    static bool isFit(const QString &password, const QString &signIn);
    const QString &verifier() const { return m_verifier; } ///< Argon2id

private:
    explicit NewPassword(QString verifier)
        : m_verifier(std::move(verifier))
    {
    }
    QString m_verifier;
};

/// As it is hashed and verified: two ways to type the same letters are one password.
QString plainPassword(const QString &typed);

} // namespace motcua
