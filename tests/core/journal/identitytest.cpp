#include "core/journal/identity.h"

#include "core/base/cbor.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QCborArray>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace motcua;

namespace {

using LoadError = Identity::LoadError;

Identity issued()
{
    FakeRandom random;
    return Identity::issue(26'734, QStringLiteral("desk"), FakeClock::start(), random);
}

struct Keys {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("keys"));
    Identity identity = issued();

    Keys() { REQUIRE(identity.save(path)); }
    QString file(const char *name) const { return path + u'/' + QString::fromLatin1(name); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(out.write(bytes) == bytes.size());
    }
    LoadError error() const
    {
        const auto loaded = Identity::load(path);
        REQUIRE_FALSE(loaded);
        return loaded.error();
    }
};

QFile::Permissions mode(const QString &path)
{
    const QFile::Permissions ofOwner = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    return QFileInfo(path).permissions() & ~ofOwner; // Qt tells the owner's twice
}

} // namespace

TEST_CASE("keys: what was saved is loaded")
{
    const Keys keys;
    const auto loaded = Identity::load(keys.path);
    REQUIRE(loaded);
    const Identity &identity = loaded.value();
    CHECK(identity.siteId == 26'734);
    CHECK(identity.deviceId == keys.identity.deviceId);
    CHECK(identity.logs == keys.identity.logs);
    CHECK(identity.certificate == keys.identity.certificate);
    CHECK(identity.genesis() == keys.identity.genesis());
    CHECK(identity.device.publicKey == keys.identity.device.publicKey);
    CHECK(identity.site.secretKey == keys.identity.site.secretKey);
}

TEST_CASE("keys: only their owner reads them")
{
    const Keys keys;
    CHECK(mode(keys.path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const char *name : {"site.key", "device.key", "device.cert"})
        CHECK(mode(keys.file(name)) == (QFile::ReadOwner | QFile::WriteOwner));
}

TEST_CASE("keys: missing is not damaged")
{
    const QTemporaryDir folder;
    CHECK((Identity::load(folder.filePath(QStringLiteral("keys"))).error() == LoadError::Missing));
    const Keys keys;
    REQUIRE(QFile::remove(keys.file("device.cert")));
    CHECK((keys.error() == LoadError::Missing));
}

TEST_CASE("keys: whatever does not fit is damaged")
{
    const char *const name = GENERATE("site.key", "device.key", "device.cert");
    {
        const Keys keys;
        keys.write(name, "x");
        CHECK((keys.error() == LoadError::Damaged));
    }
    {
        const Keys keys;
        keys.write(name, {}); // a file system that lost the bytes
        CHECK((keys.error() == LoadError::Damaged));
    }
    const Keys keys;
    const Keys others;
    QFile theirs(others.file(name));
    REQUIRE(theirs.open(QIODevice::ReadOnly));
    keys.write(name, theirs.readAll());
    CHECK((keys.error() == LoadError::Damaged));
}

TEST_CASE("keys: a certificate cut short or changed in any byte is damaged")
{
    const Keys keys;
    const QByteArray whole = keys.identity.certificate;
    for (qsizetype i = 0; i < whole.size(); i += 7) {
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ 1);
        keys.write("device.cert", changed);
        CHECK((keys.error() == LoadError::Damaged));
        keys.write("device.cert", whole.first(i));
        CHECK((keys.error() == LoadError::Damaged));
    }
}

TEST_CASE("keys: a disk that refuses is told")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    CHECK_FALSE(issued().save(file + QStringLiteral("/keys")));
}

TEST_CASE("keys: the certificate is signed by the site over device, logs and role")
{
    const Identity identity = issued();
    const auto outer = readCbor(identity.certificate);
    REQUIRE(outer);
    const QByteArray body = outer->toArray()[0].toByteArray();
    const QByteArray signature = outer->toArray()[1].toByteArray();
    CHECK(KeyPair::verify(body, signature, identity.site.publicKey));
    CHECK_FALSE(KeyPair::verify(body, signature, identity.device.publicKey));
    CHECK_FALSE(KeyPair::verify(QByteArray(body + 'x'), signature, identity.site.publicKey));
    const QCborArray fields = readCbor(body)->toArray();
    CHECK(fields[0].toString() == QStringLiteral("cert1"));
    CHECK(fields[1].toInteger() == 26'734);
    CHECK(fields[2].toByteArray() == identity.site.publicKey);
    CHECK(fields[3].toByteArray() == identity.deviceId.bytes());
    CHECK(fields[4].toByteArray() == identity.device.publicKey);
    CHECK(fields[5].toString() == QStringLiteral("desk"));
    CHECK(fields[6].toInteger() == toMs(FakeClock::start()));
    CHECK(fields[7].toArray().size() == StreamCount);
}

TEST_CASE("signatures: RFC 8032, test 2")
{
    const QByteArray publicKey =
        QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray secret =
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const QByteArray signature =
        QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(KeyPair{publicKey, secret + publicKey}.sign("\x72") == signature);
    CHECK(KeyPair::verify("\x72", signature, publicKey));
    CHECK_FALSE(KeyPair::verify("\x73", signature, publicKey));
    CHECK_FALSE(KeyPair::verify("\x72", signature.first(63), publicKey));
    CHECK_FALSE(KeyPair::verify("\x72", signature, publicKey.first(31)));
}
