#include "core/base/id.h"

#include "core/base/pin.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "tests/support/catch.h"
#include "tests/support/fakerandom.h"

#include <set>

using namespace motcua;

TEST_CASE("ids: bytes and hex there and back")
{
    FakeRandom random;
    const Id id = Id::random(random);
    CHECK(Id::fromBytes(id.bytes()) == id);
    CHECK(Id::fromHex(id.hex()) == id);
    CHECK(Id::fromHex(id.hex().toUpper()) == id);
    CHECK(id.hex().size() == 32);
    CHECK_FALSE(id.isNull());
    CHECK(Id().isNull());
    CHECK(Id().bytes() == QByteArray(16, '\0'));
}

TEST_CASE("ids: what is none")
{
    CHECK_FALSE(Id::fromBytes(QByteArray(15, 'a')));
    CHECK_FALSE(Id::fromBytes(QByteArray(17, 'a')));
    CHECK_FALSE(Id::fromBytes({}));
    CHECK_FALSE(Id::fromHex(u""));
    CHECK_FALSE(Id::fromHex(u"0123456789abcdef0123456789abcde"));
    CHECK_FALSE(Id::fromHex(u"0123456789abcdef0123456789abcdef0"));
    CHECK_FALSE(Id::fromHex(u"0123456789abcdef0123456789abcdeg"));
    CHECK_FALSE(Id::fromHex(u"0123456789abcdef 123456789abcdef"));
    CHECK_FALSE(Id::fromHex(u"０123456789abcdef0123456789abcdef")); // a digit, not an ASCII one
}

TEST_CASE("ids: names give the same id everywhere, spaces keep them apart")
{
    // Stored in logs: these bytes never change.
    CHECK(Id::fromName("day", u"20261123").hex()
          == QStringLiteral("fd160265130ae2e823993830a8139288"));
    CHECK(Id::fromName("day", u"1") != Id::fromName("da", u"y1"));
    CHECK(Id::fromName("definition302", u"ubnd") != Id::fromName("definition303", u"ubnd"));
    CHECK(Id::fromName("x", u"hộ tịch") == Id::fromName("x", u"hộ tịch"));
}

TEST_CASE("ids are ordered as their bytes in the file")
{
    const Id low = *Id::fromHex(u"7f000000000000000000000000000000");
    const Id high = *Id::fromHex(u"80000000000000000000000000000000");
    CHECK(low < high);
    CHECK(low.bytes().compare(high.bytes()) < 0);
}

TEST_CASE("the system's random bytes differ")
{
    SystemRandom random;
    std::set<Id> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(Id::random(random));
    CHECK(ids.size() == 1000);
}

TEST_CASE("a PIN is known by its verifier only")
{
    const SystemRandom seeded;
    const QString verifier = makePinVerifier(QStringLiteral("2468"));
    CHECK(verifier.startsWith(QStringLiteral("$argon2id$")));
    CHECK_FALSE(verifier.contains(QStringLiteral("2468")));
    CHECK(verifyPin(QStringLiteral("2468"), verifier));
    CHECK_FALSE(verifyPin(QStringLiteral("2469"), verifier));
    CHECK_FALSE(verifyPin(QString(), verifier));
    CHECK_FALSE(verifyPin(QStringLiteral("2468"), QString()));
    CHECK_FALSE(verifyPin(QStringLiteral("2468"), QStringLiteral("2468")));
    CHECK_FALSE(verifyPin(QStringLiteral("2468"), QString(200, QLatin1Char('$'))));
    CHECK(makePinVerifier(QStringLiteral("2468")) != verifier);
}

TEST_CASE("a result is its value or its error")
{
    enum class Why { Because };
    const Result<QString, Why> good = QStringLiteral("x");
    const Result<QString, Why> bad = Why::Because;
    CHECK(good);
    CHECK(good.ok());
    CHECK(good.value() == QStringLiteral("x"));
    CHECK_FALSE(bad);
    CHECK((bad.error() == Why::Because));
    CHECK(Result<QString, Why>(QStringLiteral("y")).value() == QStringLiteral("y"));
    CHECK(Done{} == Done{});
}
