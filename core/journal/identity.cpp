#include "core/journal/identity.h"

#include "core/base/cbor.h"

#include <QCborArray>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

namespace motcua {

namespace {

const unsigned char *u(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
unsigned char *u(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QString path(const QString &folder, QStringView name) { return folder + u'/' + name; }

QByteArray readAll(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool writeSecret(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return out.write(bytes) == bytes.size() && out.commit();
}

std::optional<KeyPair> keyPair(const QByteArray &secret)
{
    if (secret.size() != crypto_sign_SECRETKEYBYTES)
        return std::nullopt;
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(u(publicKey), u(secret));
    return KeyPair{publicKey, secret};
}

constexpr QStringView SiteKeyFile = u"site.key";
constexpr QStringView DeviceKeyFile = u"device.key";
constexpr QStringView CertificateFile = u"device.cert";

} // namespace

KeyPair KeyPair::generate()
{
    KeyPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                 QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(u(pair.publicKey), u(pair.secretKey));
    return pair;
}

QByteArray KeyPair::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(u(signature), nullptr, u(message), quint64(message.size()), u(secretKey));
    return signature;
}

bool KeyPair::verify(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey)
{
    return signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(u(signature), u(message), quint64(message.size()),
                                       u(publicKey))
        == 0;
}

static Identity newDevice(const KeyPair &site, int siteId, const QString &role, Instant now,
                          Random &random)
{
    Identity identity;
    identity.site = site;
    identity.device = KeyPair::generate();
    identity.siteId = siteId;
    identity.deviceId = Id::random(random);
    QCborArray logs;
    for (Id &log : identity.logs) {
        log = Id::random(random);
        logs.append(log.bytes());
    }
    const QByteArray body = writeCbor(QCborArray{QStringLiteral("cert1"), siteId,
                                                 identity.site.publicKey, identity.deviceId.bytes(),
                                                 identity.device.publicKey, role, toMs(now), logs});
    identity.certificate = writeCbor(QCborArray{body, identity.site.sign(body)});
    return identity;
}

Identity Identity::issue(int siteId, const QString &role, Instant now, Random &random)
{
    return newDevice(KeyPair::generate(), siteId, role, now, random);
}

Identity Identity::reissued(const QString &role, Instant now, Random &random) const
{
    return newDevice(site, siteId, role, now, random);
}

QByteArray Identity::genesis() const
{
    return QCryptographicHash::hash(certificate, QCryptographicHash::Sha256);
}

Result<Identity, Identity::LoadError> Identity::load(const QString &keysFolder)
{
    // Missing invites to make new keys: what is there and cannot be read is not missing.
    if (!QFile::exists(path(keysFolder, CertificateFile)))
        return LoadError::Missing;
    const QByteArray certificate = readAll(path(keysFolder, CertificateFile));
    const auto site = keyPair(readAll(path(keysFolder, SiteKeyFile)));
    const auto device = keyPair(readAll(path(keysFolder, DeviceKeyFile)));
    const auto outer = readCbor(certificate);
    if (!site || !device || !outer || !outer->isArray() || outer->toArray().size() != 2)
        return LoadError::Damaged;
    const QByteArray body = outer->toArray()[0].toByteArray();
    const auto inner = readCbor(body);
    if (!KeyPair::verify(body, outer->toArray()[1].toByteArray(), site->publicKey) || !inner
        || !inner->isArray())
        return LoadError::Damaged;
    const QCborArray fields = inner->toArray();
    const auto deviceId = Id::fromBytes(fields[3].toByteArray());
    const QCborArray logs = fields[7].toArray();
    if (fields[4].toByteArray() != device->publicKey || !deviceId || logs.size() != StreamCount)
        return LoadError::Damaged;
    const int siteId = cborInt(fields[1]);
    Identity identity{*site, *device, siteId, *deviceId, {}, certificate};
    for (qsizetype i = 0; i < logs.size(); ++i) {
        const auto log = Id::fromBytes(logs[i].toByteArray());
        if (!log)
            return LoadError::Damaged;
        identity.logs[std::size_t(i)] = *log;
    }
    return identity;
}

bool Identity::save(const QString &keysFolder) const
{
    if (!QDir().mkpath(keysFolder))
        return false;
    QFile::setPermissions(keysFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The certificate last: where it lies, the keys lie too.
    return writeSecret(path(keysFolder, SiteKeyFile), site.secretKey)
        && writeSecret(path(keysFolder, DeviceKeyFile), device.secretKey)
        && writeSecret(path(keysFolder, CertificateFile), certificate);
}

} // namespace motcua
