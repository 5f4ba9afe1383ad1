#pragma once

#include "core/site/site.h"
#include "core/staff/account.h"

#include <optional>

namespace motcua {

enum class StaffError {
    BadSignIn, ///< see isSignInName()
    SignInTaken,
    NoName,
    UnknownAgency,
    EndMissing, ///< a helper's account has a last day
    EndNotAllowed, ///< an admin's has none: the last one would lock the site
    EndPassed,
    FirstNotAdmin, ///< who else could add the second
    UnknownAccount,
    LastAdmin, ///< the site would have nobody left to mend accounts
    NotAllowed, ///< the actor may not do this
    StorageFailed,
};

/// As it is stored: the sign-in name in small letters, the name without needless spaces.
Account asStored(Account typed);

/// What speaks against its names; nothing when they are fit. Whether another account has the
/// sign-in name is for who knows the others.
std::optional<StaffError> checkNames(const Account &account);
/// The same for its role, agency and last day, in this site on this day.
std::optional<StaffError> checkDuty(const Account &account, const SiteConfiguration &site,
                                    QDate today);

} // namespace motcua
