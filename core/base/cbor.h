#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QString>

#include <algorithm>
#include <limits>
#include <optional>

namespace motcua {

/// Bounds on everything decoded from foreign bytes: deeper, longer or larger is refused, never
/// half-read.
struct CborBounds {
    static constexpr int Depth = 8;
    static constexpr qsizetype StringBytes = 64 * 1024;
    static constexpr qsizetype ItemBytes = 128 * 1024;
};

/// A whole CBOR item and nothing after it, within the bounds; else nothing.
std::optional<QCborValue> readCbor(QByteArrayView bytes);

/// Only what was written as an integer: QCborValue::toInteger() turns any double into one, and one
/// beyond 64 bits into undefined behaviour.
inline qint64 cborInteger(const QCborValue &value, qint64 fallback = 0)
{
    return value.isInteger() ? value.toInteger() : fallback;
}

/// An integer that may be any in foreign bytes: beyond 32 bits the nearest one.
inline int cborInt(const QCborValue &value, int fallback = 0)
{
    using Range = std::numeric_limits<int>;
    return int(std::clamp<qint64>(cborInteger(value, fallback), Range::min(), Range::max()));
}

/// Payload of an operation: a map with small integer keys. Absent and null mean the same.
class CborFields {
public:
    explicit CborFields(QCborMap map)
        : m_map(std::move(map))
    {
    }
    /// Nothing when the bytes are no bounded CBOR map.
    static std::optional<CborFields> read(QByteArrayView bytes);

    QString text(int key) const { return m_map.value(key).toString(); }
    qint64 integer(int key, qint64 fallback = 0) const
    {
        return cborInteger(m_map.value(key), fallback);
    }
    int smallInteger(int key, int fallback = 0) const
    {
        return cborInt(m_map.value(key), fallback);
    }
    bool flag(int key) const { return m_map.value(key).toBool(); }
    QByteArray bytes(int key) const { return m_map.value(key).toByteArray(); }
    std::optional<Id> id(int key) const { return Id::fromBytes(m_map.value(key).toByteArray()); }
    QCborArray array(int key) const;
    bool has(int key) const
    {
        return !m_map.value(key).isUndefined() && !m_map.value(key).isNull();
    }

private:
    QCborMap m_map;
};

/// Shortest encoding of a value, the bytes that are stored and hashed.
QByteArray writeCbor(const QCborValue &value);

} // namespace motcua
