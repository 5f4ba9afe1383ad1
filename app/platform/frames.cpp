#include "app/platform/frames.h"

#include <QJsonDocument>
#include <QtEndian>

namespace motcua {

namespace {

constexpr qsizetype LengthBytes = 4;

} // namespace

QByteArray encodeFrame(const QJsonObject &message)
{
    const QByteArray body = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray frame(LengthBytes, '\0');
    qToBigEndian(quint32(body.size()), frame.data());
    return frame + body;
}

std::optional<QJsonObject> FrameReader::next()
{
    if (m_broken || m_buffer.size() < LengthBytes)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint32>(m_buffer.constData());
    if (length == 0 || length > m_mostBytes) {
        m_broken = true;
        return std::nullopt;
    }
    if (m_buffer.size() < LengthBytes + length)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(m_buffer.mid(LengthBytes, length));
    m_buffer.remove(0, LengthBytes + length);
    if (!document.isObject()) {
        m_broken = true;
        return std::nullopt;
    }
    return document.object();
}

} // namespace motcua
