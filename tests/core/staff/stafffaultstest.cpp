// Every step of the disk fails once, for every use case of accounts.
#include "core/staff/accountoperations.h"
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

// Of RightPassword, made to be fast: it is verified for every step of the disk.
const QString FastVerifier = QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$oFjXaS6dUUIP8ejSic2b1w$"
                                            "ArU5e1RgpIP+55+l493zW0+3f2D+np5NKis9iRs5gWs");

void fastAccounts(TestSite &site)
{
    twoAccounts(site);
    const Id id = site.staff.named(QStringLiteral("hoa")).value().id;
    Journal::Transaction transaction(site.journal);
    transaction.append(accountPasswordSet(id, FastVerifier, {}));
    transaction.commit();
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

TEST_CASE("faults: one's own new password")
{
    runFaultLoop(fastAccounts, [](TestSite &site) {
        try {
            const Id id = hoa(site).id;
            const auto in = site.staff.changeOwnPassword(id, RightPassword, rightPassword());
            if (in)
                return Ended::Done;
            return in.error().kind == SignInRefusal::Kind::StorageFailed ? Ended::StorageFailed
                                                                         : Ended::Refused;
        } catch (const StorageError &) {
            return Ended::StorageFailed;
        }
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
