#include "core/queueing/ticket.h"

namespace motcua {

QString shownNumber(const QString &series, int number)
{
    return series + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

QString Ticket::shownNumber() const { return motcua::shownNumber(series, number); }

std::vector<QString> Ticket::fieldsAhead() const
{
    std::vector<QString> fields;
    for (std::size_t i = std::size_t(step) + 1; i < steps.size(); ++i)
        fields.push_back(steps[i].field);
    return fields;
}

} // namespace motcua
