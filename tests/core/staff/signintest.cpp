#include "core/staff/recoverycode.h"
#include "tests/core/staff/stafftest.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Wrong = QStringLiteral("sai rồi 12345");

std::optional<SignInRefusal::Kind> tryIn(TestSite &site, const char *name, const QString &password)
{
    site.clock.advance(2min); // no wait is longer
    const auto in = site.staff.signIn(QString::fromLatin1(name), password);
    return in ? std::nullopt : std::optional(in.error().kind);
}

} // namespace

TEST_CASE("sign in: name and password, whatever is wrong sounds the same")
{
    using Kind = SignInRefusal::Kind;
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    const auto in = site.staff.signIn(QStringLiteral(" Hoa"), RightPassword);
    REQUIRE(in);
    CHECK(in.value() == hoa);
    CHECK(tryIn(site, "hoa", Wrong) == Kind::Wrong);
    CHECK(tryIn(site, "nobody", RightPassword) == Kind::Wrong);
    CHECK(tryIn(site, "hoa", {}) == Kind::Wrong);
    CHECK(tryIn(site, "", {}) == Kind::Wrong);
    REQUIRE(site.staff.disable(hoa.id, {}));
    CHECK(tryIn(site, "hoa", RightPassword) == Kind::Wrong);
    CHECK(tryIn(site, "hoa", Wrong) == Kind::Wrong);
    REQUIRE(site.staff.enable(hoa.id, {}));
    CHECK_FALSE(tryIn(site, "hoa", RightPassword));
}

TEST_CASE("sign in: a helper's account ends by itself after its last day")
{
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const Account helper = addAccount(site, "lan", Role::Helper);
    site.clock.set(site.sites.configuration().zone().at(*helper.ends, QTime(23, 50)));
    CHECK(site.staff.signIn(helper.signIn, RightPassword));
    CHECK(site.staff.working(helper.id));
    CHECK(site.staff.may(helper.id, Kind::TicketTaken));
    site.clock.advance(15min);
    CHECK(tryIn(site, "lan", RightPassword) == SignInRefusal::Kind::Wrong);
    CHECK_FALSE(site.staff.working(helper.id));
    CHECK_FALSE(site.staff.may(helper.id, Kind::TicketTaken));
}

TEST_CASE("sign in: after wrong passwords there is a wait, for every name alike")
{
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const qint64 before = site.operationCount();
    const QString admin = QStringLiteral("admin");
    for (int i = 0; i < 2; ++i)
        CHECK(site.staff.signIn(admin, Wrong).error().wait == 0ms);
    CHECK(site.staff.signIn(QStringLiteral("nobody"), Wrong).error().wait == 1s);
    const auto early = site.staff.signIn(admin, RightPassword);
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == SignInRefusal::Kind::Wait);
    CHECK(early.error().wait == 1s);
    site.clock.advance(400ms);
    CHECK(site.staff.signIn(admin, RightPassword).error().wait == 600ms);
    site.clock.advance(600ms);
    CHECK(site.staff.signIn(admin, Wrong).error().wait == 2s);
    site.clock.advance(2s);
    CHECK(site.staff.signIn(admin, RightPassword));
    CHECK(site.staff.signIn(admin, Wrong).error().wait == 0ms);
    CHECK(site.operationCount() == before); // nothing is written of who tried what
}

TEST_CASE("sign in: one's own password is changed by whoever knows the old one")
{
    using Refusal = SignInRefusal::Kind;
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    const QString typed = QStringLiteral("một cái mới");
    const auto fresh = NewPassword::make(typed, hoa.signIn);
    REQUIRE(fresh);
    const qint64 before = site.operationCount();
    CHECK(site.staff.changeOwnPassword(hoa.id, Wrong, *fresh).error().kind == Refusal::Wrong);
    CHECK(site.staff.changeOwnPassword({}, RightPassword, *fresh).error().kind == Refusal::Wrong);
    const auto third = site.staff.changeOwnPassword(hoa.id, Wrong, *fresh);
    CHECK(third.error().wait == 1s); // the same wait as at the door
    CHECK(site.staff.changeOwnPassword(hoa.id, RightPassword, *fresh).error().kind
          == Refusal::Wait);
    CHECK(site.operationCount() == before);

    site.clock.advance(2min);
    const auto changed = site.staff.changeOwnPassword(hoa.id, RightPassword, *fresh);
    REQUIRE(changed);
    CHECK(changed.value() == hoa);
    CHECK(site.operationCount() == before + 1);
    CHECK(tryIn(site, "hoa", RightPassword) == Refusal::Wrong);
    CHECK_FALSE(tryIn(site, "hoa", typed));
    CHECK_FALSE(tryIn(site, "admin", RightPassword)); // nobody else's

    REQUIRE(site.staff.disable(hoa.id, {}));
    site.clock.advance(2min);
    CHECK(site.staff.changeOwnPassword(hoa.id, typed, rightPassword()).error().kind
          == Refusal::Wrong);
    site.checkWhole();
}

TEST_CASE("sign in: a new password ends the old one")
{
    TestSite site;
    const Account admin = addAccount(site, "admin", Role::Admin);
    const auto fresh = NewPassword::make(QStringLiteral("một cái mới"), admin.signIn);
    REQUIRE(fresh);
    REQUIRE(site.staff.setPassword(admin.id, *fresh, admin.id));
    CHECK(tryIn(site, "admin", RightPassword) == SignInRefusal::Kind::Wrong);
    CHECK_FALSE(tryIn(site, "admin", QStringLiteral("một cái mới")));
    REQUIRE(site.staff.disable(addAccount(site, "hoa").id, admin.id));
    site.checkWhole();
}

TEST_CASE("sign in: two machines gave the same name apart, each person comes in as themselves")
{
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    Account other = wantedAccount("hoa", Role::Head);
    other.id = site.newId();
    const auto fresh = NewPassword::make(QStringLiteral("của người kia"), other.signIn);
    REQUIRE(fresh);
    Journal::Transaction transaction(site.journal);
    transaction.append(accountAdded(other, {}));
    transaction.append(accountPasswordSet(other.id, fresh->verifier(), {}));
    transaction.commit();
    CHECK(site.staff.signIn(hoa.signIn, RightPassword).value().id == hoa.id);
    CHECK(site.staff.signIn(hoa.signIn, QStringLiteral("của người kia")).value().id == other.id);
}

TEST_CASE("recovery: a code from the safe gives an admin a new password, once")
{
    TestSite site;
    const Account admin = addAccount(site, "admin", Role::Admin);
    addAccount(site, "hoa");
    const QString later = QStringLiteral("mật khẩu sau này");
    const auto fresh = NewPassword::make(later, admin.signIn);
    REQUIRE(fresh);
    const auto recover = [&](const char *name, const QString &code) {
        site.clock.advance(2min);
        return site.staff.recover(QString::fromLatin1(name), code, *fresh).ok();
    };
    CHECK_FALSE(recover("admin", {})); // there is none yet
    const QString void1 = site.staff.makeRecoveryCode({}).value();
    const QString code = site.staff.makeRecoveryCode(admin.id).value();
    CHECK_FALSE(recover("admin", void1));
    CHECK_FALSE(recover("hoa", code));
    CHECK_FALSE(recover("nobody", code));
    CHECK(site.staff.signIn(admin.signIn, RightPassword).error().kind
          == SignInRefusal::Kind::Wait); // the wait is one for both doors
    CHECK(recover("admin", code.toLower().remove(u'-')));
    CHECK_FALSE(recover("admin", code));
    CHECK(tryIn(site, "admin", RightPassword) == SignInRefusal::Kind::Wrong);
    CHECK_FALSE(tryIn(site, "admin", later));
    CHECK(site.count("SELECT count(*) FROM recovery_code") == 0);
    site.checkWhole();
}

TEST_CASE("sign in, in parts: what changed while the password was compared counts")
{
    using Kind = SignInRefusal::Kind;
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    const auto trial = site.staff.trySignIn(QStringLiteral("Hoa "));
    REQUIRE(trial);
    const auto fit = trial.value().run(RightPassword);
    REQUIRE(fit);
    CHECK(fit->account == hoa.id);
    CHECK_FALSE(trial.value().run(Wrong));
    CHECK(site.staff.signIn(fit).value() == hoa);
    CHECK(site.staff.signIn(std::nullopt).error().kind == Kind::Wrong);

    const auto fresh = NewPassword::make(QStringLiteral("mật khẩu hoàn toàn mới"), {});
    SECTION("the account has ended")
    {
        REQUIRE(site.staff.disable(hoa.id, {}));
        CHECK(site.staff.signIn(fit).error().kind == Kind::Wrong);
        CHECK(site.staff.changeOwnPassword(fit, *fresh).error().kind == Kind::Wrong);
    }
    SECTION("it has another password")
    {
        REQUIRE(site.staff.setPassword(hoa.id, *fresh, {}));
        CHECK(site.staff.signIn(fit).error().kind == Kind::Wrong);
    }
    SECTION("nobody signs in with the code of the recovery sheet")
    {
        const auto code = site.staff.makeRecoveryCode({});
        REQUIRE(code);
        const auto found = site.staff.tryRecovery().value().run(plainRecoveryCode(code.value()));
        REQUIRE(found);
        CHECK(site.staff.signIn(found).error().kind == Kind::Wrong);
        CHECK(site.staff.recover(QStringLiteral("admin"), fit, *fresh).error().kind == Kind::Wrong);
        REQUIRE(site.staff.makeRecoveryCode({})); // the code before is void
        CHECK(site.staff.recover(QStringLiteral("admin"), found, *fresh).error().kind
              == Kind::Wrong);
    }
}
