#include "core/staff/recoverycode.h"

#include "core/base/random.h"

#include <array>

namespace motcua {

namespace {

constexpr std::size_t Signs = 20;
constexpr std::size_t GroupSigns = 5;
constexpr QStringView Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QChar plainSign(QChar typed)
{
    const QChar sign = typed.toUpper();
    if (sign == u'O')
        return u'0';
    return sign == u'I' || sign == u'L' ? QChar(u'1') : sign;
}

} // namespace

QString newRecoveryCode(Random &random)
{
    std::array<std::byte, Signs> bytes{};
    random.fill(bytes);
    QString code;
    for (std::size_t i = 0; i < Signs; ++i) {
        if (i > 0 && i % GroupSigns == 0)
            code += u'-';
        code += Alphabet[qsizetype(bytes[i]) % Alphabet.size()]; // 256 is a multiple of 32
    }
    return code;
}

QString plainRecoveryCode(const QString &typed)
{
    QString plain;
    for (const QChar c : typed) {
        if (c != u'-' && !c.isSpace())
            plain += plainSign(c);
    }
    return plain;
}

} // namespace motcua
