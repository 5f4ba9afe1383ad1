#include "core/codes/reservecode.h"

#include "core/codes/codeparts.h"

#include <cassert>

namespace motcua {

namespace {

bool isReserveNumber(QStringView text)
{
    constexpr qsizetype digits = 3;
    return text.size() == 1 + digits && text.front() >= u'A' && text.front() <= u'Z'
        && isDigits(text.sliced(1)) && text[1] == u'9';
}

} // namespace

QString encodeReserveCode(const ReserveCode &code)
{
    assert(code.site >= 0 && code.site <= 99999 && isReserveNumber(code.number));
    return QStringLiteral("MOTCUA:R:%1:%2")
        .arg(QString::number(code.site).rightJustified(SiteDigits, u'0'), code.number);
}

std::optional<ReserveCode> decodeReserveCode(QStringView text)
{
    if (text.size() > LongestCode)
        return std::nullopt;
    const QList<QStringView> parts = text.split(u':');
    if (parts.size() != 4 || parts[0] != u"MOTCUA" || parts[1] != u"R"
        || parts[2].size() != SiteDigits || !isDigits(parts[2]) || !isReserveNumber(parts[3]))
        return std::nullopt;
    return ReserveCode{parts[2].toInt(), parts[3].toString()};
}

} // namespace motcua
