#include "core/procedures/procedure.h"

#include <algorithm>

namespace motcua {

bool Procedure::inForceOn(QDate day) const
{
    return (!effectiveFrom || *effectiveFrom <= day) && (!effectiveTo || day <= *effectiveTo);
}

std::optional<qint64> Procedure::feeOn(QDate day, Channel channel) const
{
    if (channel == Channel::Online && feeOnlineVnd)
        return feeOnlineVnd;
    return feeValidTo && day > *feeValidTo ? feeVndAfter : feeVnd;
}

bool isProcedureCode(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() != 8 || text[1] != u'.' || text[0] == u'0' || !isDigit(text[0]))
        return false;
    const auto digits = text.sliced(2);
    return std::all_of(digits.begin(), digits.end(), isDigit);
}

} // namespace motcua
