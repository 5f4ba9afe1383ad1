#include "core/base/crockford.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {

QChar plainSign(QChar typed)
{
    const QChar sign = typed.toUpper();
    if (sign == u'O')
        return u'0';
    return sign == u'I' || sign == u'L' ? QChar(u'1') : sign;
}

} // namespace

QString randomCrockford(int signs, Random &random)
{
    QString text;
    for (int i = 0; i < signs; ++i) {
        std::array<std::byte, 1> byte{};
        random.fill(byte);
        text += CrockfordSigns[qsizetype(byte[0]) % CrockfordSigns.size()]; // 32 divides 256
    }
    return text;
}

QString plainCrockford(QStringView typed)
{
    QString plain;
    for (const QChar c : typed) {
        if (c != u'-' && !c.isSpace())
            plain += plainSign(c);
    }
    return plain;
}

bool isCrockford(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar sign) { return CrockfordSigns.contains(sign); });
}

} // namespace motcua
