// Every step of the disk fails once, for every use case of accounts.
#include "tests/core/staff/stafftest.h"
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"

using namespace motcua;

namespace {

void nothing(TestSite &) {}

void twoAccounts(TestSite &site)
{
    addAccount(site, "admin", Role::Admin);
    addAccount(site, "hoa");
}

Account hoa(TestSite &site) { return site.staff.named(QStringLiteral("hoa")).value(); }

// Finding the account is part of the use case: it may fail as well.
template <typename Act> Ended ofHoa(TestSite &site, Act act)
{
    try {
        return ended(act(hoa(site)));
    } catch (const StorageError &) {
        return Ended::StorageFailed;
    }
}

} // namespace

TEST_CASE("faults: adding an account")
{
    runFaultLoop(nothing, [](TestSite &site) {
        return ended(site.staff.add(wantedAccount("admin", Role::Admin), rightPassword(), {}));
    });
}

TEST_CASE("faults: a new password")
{
    runFaultLoop(twoAccounts, [](TestSite &site) {
        return ofHoa(site, [&](const Account &account) {
            return site.staff.setPassword(account.id, rightPassword(), account.id);
        });
    });
}

TEST_CASE("faults: another role")
{
    runFaultLoop(twoAccounts, [](TestSite &site) {
        return ofHoa(site, [&](Account account) {
            account.role = Role::Head;
            return site.staff.setRole(account, {});
        });
    });
}

TEST_CASE("faults: disabling")
{
    runFaultLoop(twoAccounts, [](TestSite &site) {
        return ofHoa(site,
                     [&](const Account &account) { return site.staff.disable(account.id, {}); });
    });
}

TEST_CASE("faults: a look at a person")
{
    runFaultLoop(twoAccounts, [](TestSite &site) {
        return ofHoa(site, [&](const Account &account) {
            return site.accessLog.viewed(account, Id::fromName("dossier", u"1"),
                                         QStringLiteral("dossier"));
        });
    });
}

TEST_CASE("faults: reading who is who")
{
    runFaultLoop(
        twoAccounts,
        [](TestSite &site) {
            try {
                // Not inside of CHECK, which would swallow what is thrown.
                const bool any = site.staff.hasAccounts();
                const auto all = site.staff.list();
                const Id id = hoa(site).id;
                const bool may = site.staff.mayAt(id, Kind::TicketCalled, 2);
                const bool looked = !site.accessLog.byAccount(id).empty();
                CHECK((any && may && !looked));
                CHECK(all.size() == 2);
                return Ended::Done;
            } catch (const StorageError &) {
                return Ended::StorageFailed;
            }
        },
        false);
}
