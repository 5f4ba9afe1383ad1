#include "core/queueing/ticket.h"

namespace motcua {

QString shownNumber(const QString &series, int number)
{
    return series + QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

QString Ticket::shownNumber() const { return motcua::shownNumber(series, number); }

std::optional<int> Ticket::lastByHand() const
{
    const int last = state == TicketState::Done ? step : step - 1;
    const bool follows = state != TicketState::Done
        && (state != TicketState::Waiting || steps[std::size_t(step)].called);
    return last >= 0 && !follows && steps[std::size_t(last)].byHand() ? std::optional(last)
                                                                      : std::nullopt;
}

std::vector<QString> Ticket::fieldsAhead() const
{
    std::vector<QString> fields;
    for (std::size_t i = std::size_t(step) + 1; i < steps.size(); ++i)
        fields.push_back(steps[i].field);
    return fields;
}

} // namespace motcua
