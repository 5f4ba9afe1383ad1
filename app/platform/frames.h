#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace motcua {

/// What goes over the owner's socket: a length of four bytes, big endian, and that many bytes of a
/// JSON object.
QByteArray encodeFrame(const QJsonObject &message);

/// Frames out of a stream that comes in pieces, from somebody who may mean no good.
class FrameReader {
public:
    explicit FrameReader(qsizetype mostBytes)
        : m_mostBytes(mostBytes)
    {
    }

    void add(QByteArrayView bytes) { m_buffer += bytes; }
    /// The next whole message; nothing yet, or nothing ever again when broken().
    std::optional<QJsonObject> next();
    /// Too long, empty, or no JSON object: what follows cannot be understood any more.
    bool broken() const { return m_broken; }

private:
    qsizetype m_mostBytes;
    QByteArray m_buffer;
    bool m_broken = false;
};

} // namespace motcua
