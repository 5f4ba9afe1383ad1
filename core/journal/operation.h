#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/journal/hlc.h"
#include "core/journal/kinds.h"

#include <QByteArray>
#include <QCborMap>

#include <optional>

namespace motcua {

/// Whether an instant is one that arithmetic on instants can bear: within some thousand years of
/// 1970, as far as a hybrid clock reaches. Anything else in foreign bytes is damage.
constexpr bool isPlausible(Instant t)
{
    constexpr qint64 Reach = qint64{1} << 47;
    return toMs(t) > -Reach && toMs(t) < Reach;
}

/// What every operation says about itself. Encoded as the CBOR array
/// [1, seq, hlc, wall_ms, kind, kind_version, entity, base|null, actor|null, continues]
/// and hashed as the exact bytes that are stored and sent.
struct OperationHeader {
    qint64 seq = 0; ///< place in its log, from 1
    Hlc hlc = 0;
    Instant wall{}; ///< what the device's clock showed: a claim, not an order
    int kind = 0;
    int kindVersion = 1;
    Id entity;
    QByteArray base; ///< first 8 bytes of the hash of the entity's last operation the author knew
    Id actor; ///< who pressed; null for the machine itself
    bool continues = false; ///< same transaction as the operation before it in this log
    bool operator==(const OperationHeader &) const = default;
};

/// An operation as it lies in a log. `payload` is empty after it was erased.
struct Operation {
    OperationHeader header;
    QByteArray payload; ///< CBOR map with small integer keys; key 0 is the salt of personal kinds
    QByteArray hash; ///< 32 bytes
    Id log;
    bool operator==(const Operation &) const = default;
};

QByteArray encodeHeader(const OperationHeader &header);
/// Nothing unless the bytes are exactly one header.
std::optional<OperationHeader> decodeHeader(QByteArrayView bytes);

/// SHA-256 of the payload's bytes.
QByteArray commitment(QByteArrayView payload);
/// SHA-256("op1" ‖ previous hash ‖ header ‖ commitment).
QByteArray chainHash(QByteArrayView previous, QByteArrayView header, QByteArrayView commitment);

/// What a device signs of a log: "hd1" ‖ log id ‖ seq (8 bytes, big endian) ‖ hash.
QByteArray headMessage(const Id &log, qint64 seq, QByteArrayView hash);

} // namespace motcua
