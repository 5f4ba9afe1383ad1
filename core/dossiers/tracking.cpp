#include "core/dossiers/tracking.h"

#include "core/base/cbor.h"
#include "core/base/random.h"
#include "core/journal/operation.h"

#include <QCborArray>

#include <sodium.h>

namespace motcua {

namespace {

constexpr int TrackedStateKey = 1;
constexpr int TrackedDueKey = 2; // ms
constexpr int TrackedPostponedKey = 3;
constexpr int TrackedMissingKey = 4;

constexpr QByteArrayView EntityName = "motcua tracking entity";
constexpr QByteArrayView KeyName = "motcua tracking key";
constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *u(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *u(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

// The name, keyed with the secret: two names give two values that tell nothing of each other.
QByteArray derived(QByteArrayView name, const QString &secret, qsizetype bytes)
{
    const QByteArray key = secret.toLatin1();
    QByteArray hash(bytes, '\0');
    crypto_generichash(u(hash), std::size_t(bytes),
                       reinterpret_cast<const unsigned char *>(name.data()),
                       std::size_t(name.size()), u(key), std::size_t(key.size()));
    return hash;
}

QByteArray keyOf(const QString &secret)
{
    return derived(KeyName, secret, crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
}

QByteArray encode(const TrackedStatus &status)
{
    QCborMap map{{TrackedStateKey, int(status.state)}, {TrackedDueKey, toMs(status.due)}};
    if (status.postponed)
        map.insert(TrackedPostponedKey, true);
    QCborArray missing;
    for (const int paper : status.missing)
        missing.append(paper);
    if (!missing.isEmpty())
        map.insert(TrackedMissingKey, missing);
    return writeCbor(map);
}

std::optional<TrackedStatus> decode(const QByteArray &plain)
{
    const auto f = CborFields::read(plain);
    if (!f)
        return std::nullopt;
    const qint64 state = f->integer(TrackedStateKey);
    const Instant due = fromMs(f->integer(TrackedDueKey));
    if (state < int(DossierState::InProcess) || state > int(DossierState::Voided)
        || !isPlausible(due))
        return std::nullopt;
    TrackedStatus status{DossierState(state), due, f->flag(TrackedPostponedKey), {}};
    for (const QCborValue &paper : f->array(TrackedMissingKey))
        status.missing.push_back(cborInt(paper));
    return status;
}

} // namespace

TrackedStatus trackedStatus(const Dossier &dossier)
{
    TrackedStatus status{dossier.state, dossier.due, dossier.extended, {}};
    if (dossier.state == DossierState::WaitingSupplement && !dossier.supplements.empty())
        status.missing = dossier.supplements.back().papers;
    return status;
}

Id trackingEntity(const QString &secret)
{
    return Id::fromBytes(derived(EntityName, secret, qsizetype(Id::Size))).value();
}

QByteArray sealStatus(const TrackedStatus &status, const QString &secret, Random &random)
{
    const QByteArray plain = encode(status);
    const QByteArray key = keyOf(secret);
    QByteArray sealed(NonceBytes + plain.size() + TagBytes, '\0');
    random.fill(std::as_writable_bytes(std::span(sealed.data(), std::size_t(NonceBytes))));
    crypto_aead_xchacha20poly1305_ietf_encrypt(u(sealed) + NonceBytes, nullptr, u(plain),
                                               std::size_t(plain.size()), nullptr, 0, nullptr,
                                               u(std::as_const(sealed)), u(key));
    return sealed;
}

std::optional<TrackedStatus> openStatus(const QByteArray &sealed, const QString &secret)
{
    if (sealed.size() < NonceBytes + TagBytes)
        return std::nullopt;
    const QByteArray key = keyOf(secret);
    QByteArray plain(sealed.size() - NonceBytes - TagBytes, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        u(plain), nullptr, nullptr, u(sealed) + NonceBytes, std::size_t(sealed.size() - NonceBytes),
        nullptr, 0, u(sealed), u(key));
    return failed ? std::nullopt : decode(plain);
}

} // namespace motcua
