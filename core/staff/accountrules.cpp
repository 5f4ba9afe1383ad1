#include "core/staff/accountrules.h"

namespace motcua {

namespace {
constexpr qsizetype LongestName = 80;
}

Account asStored(Account typed)
{
    typed.signIn = foldedSignIn(typed.signIn);
    typed.name = typed.name.simplified().left(LongestName);
    return typed;
}

std::optional<StaffError> checkNames(const Account &account)
{
    if (!isSignInName(account.signIn))
        return StaffError::BadSignIn;
    if (account.name.isEmpty())
        return StaffError::NoName;
    return std::nullopt;
}

std::optional<StaffError> checkDuty(const Account &account, const SiteConfiguration &site,
                                    QDate today)
{
    if (!account.agency.isEmpty() && !site.agency(account.agency))
        return StaffError::UnknownAgency;
    if (account.role == Role::Helper && !account.ends)
        return StaffError::EndMissing;
    if (account.role == Role::Admin && account.ends)
        return StaffError::EndNotAllowed;
    if (account.ends && *account.ends < today)
        return StaffError::EndPassed;
    return std::nullopt;
}

} // namespace motcua
