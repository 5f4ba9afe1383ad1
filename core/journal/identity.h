#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/journal/kinds.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace motcua {

class Random;

/// An Ed25519 key pair.
struct KeyPair {
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes
    static KeyPair generate();
    QByteArray sign(QByteArrayView message) const;
    static bool verify(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey);
};

/// Who this device is. Made once at site init: the site's key, the device's key and a certificate
/// the site issued to itself, whose hash is the genesis of the device's logs.
/// Kept in files of mode 0600 outside the database, so that a stolen database signs nothing.
struct Identity {
    KeyPair site;
    KeyPair device;
    int siteId = 0;
    Id deviceId;
    std::array<Id, StreamCount> logs; ///< the device's log of each stream, by stream number − 1
    QByteArray certificate; ///< signed CBOR, see issue()

    /// Certificate: CBOR array ["cert1", site id, site key, device id, device key, role, issued ms,
    /// log ids], followed by the site's signature over it, both in one CBOR array.
    static Identity issue(int siteId, const QString &role, Instant now, Random &random);
    /// A new device of the same site: for a machine that goes on from a copy of this one's file.
    /// New log ids, so that what the first machine still writes never forks ours.
    Identity reissued(const QString &role, Instant now, Random &random) const;
    QByteArray genesis() const; ///< SHA-256 of the certificate

    enum class LoadError { Missing, Damaged };
    /// Reads `keys/` of a data folder; Damaged when the certificate does not fit the keys.
    static Result<Identity, LoadError> load(const QString &keysFolder);
    /// Writes atomically, mode 0600 in a folder of 0700; false when the disk refused.
    bool save(const QString &keysFolder) const;
};

} // namespace motcua
