#include "core/staff/staffservice.h"

#include "core/base/cbor.h"
#include "tests/core/staff/stafftest.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

Id actorOf(TestSite &site, qint64 kind)
{
    Query row = site.database.query("SELECT header FROM op WHERE kind=? ORDER BY seq DESC");
    row.bind(1, kind);
    REQUIRE(row.step());
    return decodeHeader(row.blob(0))->actor;
}

} // namespace

TEST_CASE("staff: the first account is an admin's, the next ones anybody's")
{
    TestSite site;
    CHECK_FALSE(site.staff.hasAccounts());
    CHECK(site.staff.add(wantedAccount("hoa"), rightPassword(), {}).error()
          == StaffError::FirstNotAdmin);
    const Account admin = addAccount(site, "Admin", Role::Admin);
    CHECK(admin.signIn == QStringLiteral("admin"));
    CHECK_FALSE(admin.id.isNull());
    CHECK(site.staff.hasAccounts());
    CHECK(site.staff.find(admin.id) == admin);
    CHECK(site.staff.named(QStringLiteral(" ADMIN ")) == admin);
    const auto hoa = site.staff.add(wantedAccount("hoa"), rightPassword(), admin.id);
    REQUIRE(hoa);
    CHECK(actorOf(site, int(Kind::AccountAdded)) == admin.id);
    CHECK(actorOf(site, int(Kind::AccountPasswordSet)) == admin.id);
    CHECK(site.staff.add(wantedAccount("HOA"), rightPassword(), {}).error()
          == StaffError::SignInTaken);
    CHECK(site.staff.list() == std::vector<Account>{admin, hoa.value()});
    site.checkWhole();
}

TEST_CASE("staff: what is wrong with an account is told, and nothing is written")
{
    TestSite site;
    const Account admin = addAccount(site, "admin", Role::Admin);
    const qint64 before = site.operationCount();
    const auto refusal = [&](const Account &wanted) {
        const auto added = site.staff.add(wanted, rightPassword(), admin.id);
        return added ? std::nullopt : std::optional(added.error());
    };
    CHECK(refusal(wantedAccount("1")) == StaffError::BadSignIn);
    Account nameless = wantedAccount("hoa");
    nameless.name = QStringLiteral("  ");
    CHECK(refusal(nameless) == StaffError::NoName);
    CHECK(refusal(wantedAccount("hoa", Role::Officer, "none")) == StaffError::UnknownAgency);
    Account helper = wantedAccount("hoa", Role::Helper);
    helper.ends = FakeClock::startDay().addDays(-1);
    CHECK(refusal(helper) == StaffError::EndPassed);
    helper.ends.reset();
    CHECK(refusal(helper) == StaffError::EndMissing);
    Account second = wantedAccount("hoa", Role::Admin);
    second.ends = FakeClock::startDay().addDays(9);
    CHECK(refusal(second) == StaffError::EndNotAllowed);
    CHECK(site.operationCount() == before);
}

TEST_CASE("staff: only admins change accounts, but each their own password")
{
    TestSite site;
    const Account admin = addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    const Account lan = addAccount(site, "lan", Role::Head);
    const qint64 before = site.operationCount();
    for (const Id &actor : {hoa.id, lan.id, site.newId()}) {
        CHECK(site.staff.add(wantedAccount("nam"), rightPassword(), actor).error()
              == StaffError::NotAllowed);
        CHECK(site.staff.setPassword(admin.id, rightPassword(), actor).error()
              == StaffError::NotAllowed);
        CHECK(site.staff.setRole(admin, actor).error() == StaffError::NotAllowed);
        CHECK(site.staff.disable(admin.id, actor).error() == StaffError::NotAllowed);
        CHECK(site.staff.enable(admin.id, actor).error() == StaffError::NotAllowed);
        CHECK(site.staff.makeRecoveryCode(actor).error() == StaffError::NotAllowed);
    }
    CHECK(site.operationCount() == before);
    CHECK(site.staff.setPassword(hoa.id, rightPassword(), hoa.id));
    CHECK(site.staff.setPassword(hoa.id, rightPassword(), admin.id));
    REQUIRE(site.staff.disable(hoa.id, admin.id));
    CHECK(site.staff.setPassword(hoa.id, rightPassword(), hoa.id).error()
          == StaffError::NotAllowed);
    CHECK(site.staff.disable(site.newId(), admin.id).error() == StaffError::UnknownAccount);
    site.checkWhole();
}

TEST_CASE("staff: somebody always remains who can mend accounts")
{
    TestSite site;
    const Account admin = addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    Account lower = admin;
    lower.role = Role::Officer;
    CHECK(site.staff.disable(admin.id, {}).error() == StaffError::LastAdmin);
    CHECK(site.staff.setRole(lower, {}).error() == StaffError::LastAdmin);
    Account higher = hoa;
    higher.role = Role::Admin;
    REQUIRE(site.staff.setRole(higher, admin.id));
    REQUIRE(site.staff.disable(admin.id, hoa.id));
    CHECK(site.staff.disable(hoa.id, {}).error() == StaffError::LastAdmin);
    CHECK(site.staff.find(admin.id)->disabled);
    REQUIRE(site.staff.enable(admin.id, hoa.id));
    CHECK(site.staff.disable(hoa.id, {}));
    site.checkWhole();
}

TEST_CASE("staff: what is so already writes nothing")
{
    TestSite site;
    const Account admin = addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa", Role::Officer, "cong-an");
    const qint64 before = site.operationCount();
    CHECK(site.staff.setRole(hoa, admin.id).value() == hoa);
    CHECK(site.staff.enable(hoa.id, admin.id).value() == hoa);
    CHECK(site.operationCount() == before);
    REQUIRE(site.staff.disable(hoa.id, admin.id));
    REQUIRE(site.staff.disable(hoa.id, admin.id));
    CHECK(site.operationCount() == before + 1);

    Account moved = hoa;
    moved.role = Role::Helper;
    moved.agency.clear();
    moved.ends = FakeClock::startDay();
    REQUIRE(site.staff.setRole(moved, admin.id));
    moved.disabled = true;
    CHECK(site.staff.find(hoa.id) == moved);
}

TEST_CASE("staff: nothing personal in streams that kiosks hold, salt on what is")
{
    TestSite site;
    const Account admin = addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    REQUIRE(site.tryTake({site.newId(), QStringLiteral("ho-tich"), {}, {}, {}, hoa.id}));
    REQUIRE(site.staff.makeRecoveryCode(admin.id));
    Query rows = site.database.query("SELECT kind,header,payload FROM op");
    int personal = 0;
    while (rows.step()) {
        const QByteArray bytes = rows.blob(1) + rows.blob(2);
        if (streamOf(Kind(rows.integer(0))) == Stream::Staff) {
            CHECK(CborFields::read(rows.blob(2))->has(0));
            ++personal;
        } else {
            CHECK_FALSE(bytes.contains("hoa"));
            CHECK_FALSE(bytes.contains("argon2"));
        }
    }
    CHECK(personal == 5);
}
