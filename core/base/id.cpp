#include "core/base/id.h"

#include "core/base/random.h"

#include <QCryptographicHash>

#include <algorithm>

namespace motcua {

Id Id::random(Random &random)
{
    Id id;
    random.fill(std::as_writable_bytes(std::span(id.m_bytes)));
    return id;
}

Id Id::fromName(QByteArrayView space, QStringView name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(space);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(name.toUtf8());
    return *fromBytes(hash.result().first(Size));
}

std::optional<Id> Id::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != qsizetype(Size))
        return std::nullopt;
    Id id;
    std::transform(bytes.begin(), bytes.end(), id.m_bytes.begin(),
                   [](char c) { return static_cast<unsigned char>(c); });
    return id;
}

std::optional<Id> Id::fromHex(QStringView hex)
{
    if (hex.size() != qsizetype(2 * Size))
        return std::nullopt;
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (!std::all_of(hex.begin(), hex.end(), isHex))
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

QByteArray Id::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(Size));
}

QString Id::hex() const { return QString::fromLatin1(bytes().toHex()); }

} // namespace motcua
