#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <optional>

namespace motcua {

class Random;

/// Identity of an entity, a log, a device or a request: 16 bytes, never shown to a citizen.
class Id {
public:
    static constexpr std::size_t Size = 16;

    Id() = default; ///< the null id: all zero

    static Id random(Random &random);
    /// The same name always gives the same id (first 16 bytes of SHA-256), so that two machines
    /// that define the same thing apart mean one entity. `space` keeps kinds of names apart.
    static Id fromName(QByteArrayView space, QStringView name);
    /// Exactly 16 bytes, else nothing.
    static std::optional<Id> fromBytes(QByteArrayView bytes);
    /// Exactly 32 hexadecimal digits, else nothing.
    static std::optional<Id> fromHex(QStringView hex);

    bool isNull() const { return *this == Id{}; }
    QByteArray bytes() const;
    QString hex() const;

    auto operator<=>(const Id &) const = default;

private:
    std::array<unsigned char, Size> m_bytes{};
};

} // namespace motcua
