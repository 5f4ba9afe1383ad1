#include "app/commands/journaljson.h"

#include "core/base/cbor.h"
#include "core/base/sitezone.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>

namespace motcua {

namespace {

QString hexOrEmpty(const Id &id) { return id.isNull() ? QString() : id.hex(); }

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

// Bytes as hexadecimal digits: ids in payloads then look like ids elsewhere.
QJsonValue plain(const QCborValue &value)
{
    if (value.isByteArray())
        return QString::fromLatin1(value.toByteArray().toHex());
    if (value.isArray()) {
        QJsonArray items;
        for (const QCborValue &item : value.toArray())
            items.append(plain(item));
        return items;
    }
    if (value.isMap()) {
        QJsonObject object;
        const QCborMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            object.insert(it.key().toVariant().toString(), plain(it.value()));
        return object;
    }
    return value.toJsonValue();
}

QJsonValue payloadJson(const Operation &operation)
{
    const auto payload = readCbor(operation.payload);
    return payload ? plain(*payload) : QJsonValue();
}

} // namespace

QJsonObject operationJson(const Operation &operation, int stream, std::int64_t seq)
{
    const OperationHeader &header = operation.header;
    return {{QStringLiteral("log"), operation.log.hex()},
            {QStringLiteral("stream"), stream},
            {QStringLiteral("seq"), qint64{seq}},
            {QStringLiteral("hlc"), QString::number(header.hlc)}, // beyond what a double can hold
            {QStringLiteral("at"), SiteZone::vietnam().iso(header.wall)},
            {QStringLiteral("kind"), kindName(header.kind)},
            {QStringLiteral("kindVersion"), header.kindVersion},
            {QStringLiteral("entity"), header.entity.hex()},
            {QStringLiteral("base"), orNull(QString::fromLatin1(header.base.toHex()))},
            {QStringLiteral("actor"), orNull(hexOrEmpty(header.actor))},
            {QStringLiteral("continues"), header.continues},
            {QStringLiteral("payload"), payloadJson(operation)},
            {QStringLiteral("hash"), QString::fromLatin1(operation.hash.toHex())}};
}

QString operationText(const Operation &operation, int stream, std::int64_t seq)
{
    const OperationHeader &header = operation.header;
    const QJsonValue payload = payloadJson(operation);
    const QByteArray json = payload.isObject()
        ? QJsonDocument(payload.toObject()).toJson(QJsonDocument::Compact)
        : QByteArray("-");
    return QStringLiteral("%1/%2 %3 %4 %5 %6\n")
        .arg(stream)
        .arg(seq)
        .arg(SiteZone::vietnam().iso(header.wall), kindName(header.kind), header.entity.hex(),
             QString::fromUtf8(json));
}

} // namespace motcua
