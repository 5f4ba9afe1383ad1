#include "core/codes/reading/qrsegments.h"

#include <array>
#include <string_view>

namespace motcua {

namespace {

constexpr std::string_view Capitals = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr int Utf8 = 26; ///< its number among the ECI

enum Mode { End = 0, Numbers = 1, Letters = 2, Bytes = 4, CodePage = 7 };

class Bits {
public:
    explicit Bits(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    qsizetype left() const { return m_bytes.size() * 8 - m_at; }
    /// Nothing when there are fewer.
    std::optional<int> take(int count)
    {
        if (left() < count)
            return std::nullopt;
        int value = 0;
        for (int i = 0; i < count; ++i, ++m_at)
            value = value << 1 | (m_bytes[m_at / 8] >> (7 - m_at % 8) & 1);
        return value;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

int lengthBits(int version, int mode)
{
    const std::size_t size = version < 10 ? 0 : version < 27 ? 1 : 2;
    switch (mode) {
    case Numbers: return std::array{10, 12, 14}[size];
    case Letters: return std::array{9, 11, 13}[size];
    default: return std::array{8, 16, 16}[size];
    }
}

bool takeNumbers(Bits &bits, int length, QByteArray &message)
{
    for (int left = length; left > 0; left -= 3) {
        const int digits = std::min(left, 3);
        const auto value = bits.take(digits * 3 + 1);
        const QByteArray written = value ? QByteArray::number(*value) : QByteArray();
        if (!value || written.size() > digits)
            return false;
        message += written.rightJustified(digits, '0');
    }
    return true;
}

bool takeLetters(Bits &bits, int length, QByteArray &message)
{
    constexpr int Base = int(Capitals.size());
    for (int left = length; left > 0; left -= 2) {
        const bool pair = left > 1;
        const auto value = bits.take(pair ? 11 : 6);
        if (!value || *value >= (pair ? Base * Base : Base))
            return false;
        if (pair)
            message += Capitals[std::size_t(*value / Base)];
        message += Capitals[std::size_t(*value % Base)];
    }
    return true;
}

bool takeBytes(Bits &bits, int length, QByteArray &message)
{
    if (bits.left() < length * qsizetype(8))
        return false;
    for (int i = 0; i < length; ++i)
        message += char(*bits.take(8));
    return true;
}

bool isFilling(Bits &bits)
{
    if (bits.take(int(bits.left() % 8)).value_or(0) != 0)
        return false;
    for (int expected = 0xEC; bits.left() > 0; expected ^= 0xEC ^ 0x11) {
        if (*bits.take(8) != expected)
            return false;
    }
    return true;
}

} // namespace

std::optional<QByteArray> qrSegments(int version, const QByteArray &data)
{
    Bits bits(data);
    QByteArray message;
    while (bits.left() >= 4) {
        const int mode = *bits.take(4);
        if (mode == End)
            return isFilling(bits) && !message.isEmpty() ? std::optional(message) : std::nullopt;
        if (mode == CodePage) {
            if (bits.take(8) != Utf8)
                return std::nullopt;
            continue;
        }
        if (mode != Numbers && mode != Letters && mode != Bytes)
            return std::nullopt;
        const auto length = bits.take(lengthBits(version, mode));
        if (!length)
            return std::nullopt;
        const bool taken = mode == Numbers ? takeNumbers(bits, *length, message)
            : mode == Letters              ? takeLetters(bits, *length, message)
                                           : takeBytes(bits, *length, message);
        if (!taken)
            return std::nullopt;
    }
    // Filled to the last bits: there the end needs no sign.
    return message.isEmpty() ? std::nullopt : std::optional(message);
}

} // namespace motcua
