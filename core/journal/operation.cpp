#include "core/journal/operation.h"

#include "core/base/cbor.h"

#include <QCborArray>
#include <QCryptographicHash>

namespace motcua {

namespace {

constexpr int HeaderVersion = 1;
constexpr qsizetype HeaderFields = 10;
constexpr qsizetype BaseBytes = 8;

QCborValue bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QCborValue(nullptr) : QCborValue(bytes);
}

} // namespace

QByteArray encodeHeader(const OperationHeader &header)
{
    const QCborArray fields{
        HeaderVersion,
        header.seq,
        header.hlc,
        toMs(header.wall),
        header.kind,
        header.kindVersion,
        header.entity.bytes(),
        bytesOrNull(header.base),
        bytesOrNull(header.actor.isNull() ? QByteArray() : header.actor.bytes()),
        header.continues ? 1 : 0};
    return writeCbor(fields);
}

std::optional<OperationHeader> decodeHeader(QByteArrayView bytes)
{
    const auto value = readCbor(bytes);
    if (!value || !value->isArray())
        return std::nullopt;
    const QCborArray f = value->toArray();
    if (f.size() != HeaderFields || cborInteger(f[0]) != HeaderVersion)
        return std::nullopt;
    for (const int i : {0, 1, 2, 3, 4, 5, 9}) {
        if (!f[i].isInteger())
            return std::nullopt;
    }
    const auto entity = Id::fromBytes(f[6].toByteArray());
    const auto actor = f[8].isNull() ? std::optional(Id{}) : Id::fromBytes(f[8].toByteArray());
    const QByteArray base = f[7].toByteArray();
    const bool sane = f[1].toInteger() > 0 && f[2].toInteger() > 0 && f[4].toInteger() > 0
        && isPlausible(fromMs(f[3].toInteger())) && f[4].toInteger() < 1000 && f[5].toInteger() > 0
        && f[5].toInteger() < 1000 && (f[7].isNull() || base.size() == BaseBytes) && entity
        && actor;
    if (!sane)
        return std::nullopt;
    OperationHeader header;
    header.seq = f[1].toInteger();
    header.hlc = f[2].toInteger();
    header.wall = fromMs(f[3].toInteger());
    header.kind = int(f[4].toInteger());
    header.kindVersion = int(f[5].toInteger());
    header.entity = *entity;
    header.base = base;
    header.actor = *actor;
    header.continues = f[9].toInteger() != 0;
    return header;
}

QByteArray commitment(QByteArrayView payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
}

QByteArray chainHash(QByteArrayView previous, QByteArrayView header, QByteArrayView commitment)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("op1");
    hash.addData(previous);
    hash.addData(header);
    hash.addData(commitment);
    return hash.result();
}

QByteArray headMessage(const Id &log, qint64 seq, QByteArrayView hash)
{
    QByteArray message("hd1");
    message += log.bytes();
    for (int shift = 56; shift >= 0; shift -= 8)
        message += char((seq >> shift) & 0xff);
    message += hash;
    return message;
}

} // namespace motcua
