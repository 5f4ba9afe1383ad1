#include "core/base/cbor.h"

#include <QCborArray>
#include <QCborStreamReader>

namespace motcua {

namespace {

// Walks the item without building it, so that a hostile length never allocates.
bool withinBounds(QCborStreamReader &reader, int depth)
{
    if (depth > CborBounds::Depth)
        return false;
    switch (reader.type()) {
    case QCborStreamReader::ByteArray:
    case QCborStreamReader::String: {
        // Chunked strings have no place in our encoding and would dodge the length check.
        if (!reader.isLengthKnown() || reader.length() > quint64(CborBounds::StringBytes))
            return false;
        return reader.next();
    }
    case QCborStreamReader::Array:
    case QCborStreamReader::Map: {
        if (!reader.isLengthKnown() || reader.length() > quint64(CborBounds::ItemBytes))
            return false;
        if (!reader.enterContainer())
            return false;
        while (reader.hasNext()) {
            if (!withinBounds(reader, depth + 1))
                return false;
        }
        return reader.lastError() == QCborError::NoError && reader.leaveContainer();
    }
    case QCborStreamReader::Tag:
    case QCborStreamReader::Invalid: return false;
    default: return reader.next();
    }
}

} // namespace

std::optional<QCborValue> readCbor(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes.size() > CborBounds::ItemBytes)
        return std::nullopt;
    QCborStreamReader walk(bytes.data(), bytes.size());
    if (!withinBounds(walk, 1) || walk.currentOffset() != bytes.size())
        return std::nullopt;
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes.toByteArray(), &error);
    if (error.error != QCborError::NoError)
        return std::nullopt;
    return value;
}

std::optional<CborFields> CborFields::read(QByteArrayView bytes)
{
    const auto value = readCbor(bytes);
    if (!value || !value->isMap())
        return std::nullopt;
    return CborFields(value->toMap());
}

QCborArray CborFields::array(int key) const { return m_map.value(key).toArray(); }

QByteArray writeCbor(const QCborValue &value) { return value.toCbor(); }

} // namespace motcua
