#pragma once

#include "tests/support/testsite.h"

namespace motcua {

/// Passwords are slow to hash by design: the tests of a program share one of each.
inline const QString RightPassword = QStringLiteral("đúng rồi 123");
const NewPassword &rightPassword();

Account wantedAccount(const char *signIn, Role role = Role::Officer, const char *agency = "");
/// Adds one and expects it; a helper's ends a week from now.
Account addAccount(TestSite &site, const char *signIn, Role role = Role::Officer,
                   const char *agency = "");

} // namespace motcua
