#include "core/queueing/ticket.h"

namespace motcua {

QString shownNumber(const QString &series, int number)
{
    return series + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

QString Ticket::shownNumber() const { return motcua::shownNumber(series, number); }

} // namespace motcua
