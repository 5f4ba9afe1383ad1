#include "core/staff/account.h"

#include "core/base/pin.h"
#include "core/staff/recoverycode.h"
#include "tests/support/catch.h"
#include "tests/support/fakerandom.h"

#include <QSet>

using namespace motcua;

TEST_CASE("account: sign-in names are plain and short")
{
    for (const char *good : {"an", "hoa.nt", "quay-3", "a1", "abcdefghijklmnopqrstuvwxyz.12345"}) {
        INFO(good);
        CHECK(isSignInName(QString::fromLatin1(good)));
    }
    for (const char *bad : {"", "a", "Hoa", "3hoa", ".hoa", "-hoa", "hoa nt", "hòa", "hoa@x",
                            "hoa\n", "abcdefghijklmnopqrstuvwxyz.123456"}) {
        INFO(bad);
        CHECK_FALSE(isSignInName(QString::fromUtf8(bad)));
    }
    CHECK(foldedSignIn(QStringLiteral("  Hoa.NT ")) == QStringLiteral("hoa.nt"));
}

TEST_CASE("account: the last day still counts")
{
    const QDate day(2026, 11, 23);
    Account account;
    CHECK(isUsable(account, day));
    account.ends = day;
    CHECK(isUsable(account, day));
    CHECK_FALSE(isUsable(account, day.addDays(1)));
    account.ends.reset();
    account.disabled = true;
    CHECK_FALSE(isUsable(account, day));
}

TEST_CASE("account: passwords are of some length and not the name")
{
    const QString name = QStringLiteral("hoa.nguyen");
    CHECK_FALSE(NewPassword::make(QStringLiteral("1234567"), name));
    CHECK_FALSE(NewPassword::make(QString(129, u'x'), name));
    CHECK_FALSE(NewPassword::make(QStringLiteral("Hoa.Nguyen"), name));
    const QString composed = QStringLiteral("mật khẩu dài");
    const auto made = NewPassword::make(composed, name);
    REQUIRE(made);
    CHECK(made->verifier().startsWith(QStringLiteral("$argon2id$")));
    CHECK_FALSE(made->verifier().contains(composed));
    // Typed with another keyboard: the same letters in pieces.
    const QString pieces = composed.normalized(QString::NormalizationForm_D);
    REQUIRE(pieces != composed);
    CHECK(verifyPin(plainPassword(pieces), made->verifier()));
}

TEST_CASE("recovery code: four groups of signs that nobody mistakes")
{
    FakeRandom random;
    QSet<QString> codes;
    for (int i = 0; i < 200; ++i) {
        const QString code = newRecoveryCode(random);
        REQUIRE(code.size() == 23);
        REQUIRE(code[5] == u'-');
        REQUIRE(code[17] == u'-');
        for (const QChar lookalike : QStringLiteral("OILU"))
            REQUIRE_FALSE(code.contains(lookalike));
        REQUIRE(plainRecoveryCode(code) == QString(code).remove(u'-'));
        codes.insert(code);
    }
    CHECK(codes.size() == 200);
    CHECK(plainRecoveryCode(QStringLiteral(" 7k3qx o1il-aaaaa\n"))
          == QStringLiteral("7K3QX0111AAAAA"));
    CHECK(plainRecoveryCode({}).isEmpty());
}
