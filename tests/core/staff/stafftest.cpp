#include "tests/core/staff/stafftest.h"

#include "tests/support/catch.h"

namespace motcua {

const NewPassword &rightPassword()
{
    static const NewPassword password = NewPassword::make(RightPassword, {}).value();
    return password;
}

Account wantedAccount(const char *signIn, Role role, const char *agency)
{
    Account account;
    account.signIn = QString::fromLatin1(signIn);
    account.name = QStringLiteral("Cán bộ ") + account.signIn;
    account.role = role;
    account.agency = QString::fromLatin1(agency);
    if (role == Role::Helper)
        account.ends = FakeClock::startDay().addDays(7);
    return account;
}

Account addAccount(TestSite &site, const char *signIn, Role role, const char *agency)
{
    const auto added = site.staff.add(wantedAccount(signIn, role, agency), rightPassword(), {});
    REQUIRE(added);
    return added.value();
}

} // namespace motcua
