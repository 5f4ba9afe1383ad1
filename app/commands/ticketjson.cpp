#include "app/commands/ticketjson.h"

#include "app/commands/lookups.h"

#include <QJsonArray>

namespace motcua {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue orNull(int counter) { return counter == 0 ? QJsonValue() : QJsonValue(counter); }
QJsonValue orNull(const std::optional<Instant> &t, const SiteZone &zone)
{
    return t ? QJsonValue(zone.iso(*t)) : QJsonValue();
}

QJsonObject stepJson(const TicketStep &step, const SiteZone &zone)
{
    return {{QStringLiteral("field"), step.field},
            {QStringLiteral("counter"), orNull(step.counter)},
            {QStringLiteral("calledAt"), orNull(step.called, zone)},
            {QStringLiteral("startedAt"), orNull(step.started, zone)},
            {QStringLiteral("finishedAt"), orNull(step.finished, zone)},
            {QStringLiteral("byHand"), step.byHand()}};
}

} // namespace

int counterOf(const Ticket &ticket)
{
    return ticket.state == TicketState::Waiting ? 0 : ticket.counter;
}

QJsonObject toJson(const Ticket &ticket, const SiteConfiguration &site, std::optional<int> ahead,
                   const std::optional<WaitRange> &wait)
{
    const SiteZone zone = site.zone();
    const TicketStep &step = ticket.steps[std::size_t(ticket.step)];
    QJsonArray steps;
    for (const TicketStep &s : ticket.steps)
        steps.append(stepJson(s, zone));
    return {{QStringLiteral("id"), ticket.id.hex()},
            {QStringLiteral("number"), ticket.shownNumber()},
            {QStringLiteral("day"), ticket.day.toString(Qt::ISODate)},
            {QStringLiteral("field"), ticket.field},
            {QStringLiteral("counter"), orNull(counterOf(ticket))},
            {QStringLiteral("state"), stateName(ticket.state)},
            {QStringLiteral("takenAt"), zone.iso(ticket.taken)},
            {QStringLiteral("calledAt"), orNull(step.called, zone)},
            {QStringLiteral("startedAt"), orNull(step.started, zone)},
            {QStringLiteral("finishedAt"), orNull(step.finished, zone)},
            {QStringLiteral("priority"), orNull(ticket.priority)},
            {QStringLiteral("procedure"), orNull(ticket.procedure)},
            {QStringLiteral("needs"), QJsonArray::fromStringList(needNames(ticket.needs))},
            {QStringLiteral("fetches"), !ticket.receipt.isNull()},
            {QStringLiteral("voidReason"), orNull(ticket.voidReason)},
            {QStringLiteral("ahead"), ahead ? QJsonValue(*ahead) : QJsonValue()},
            {QStringLiteral("waitMinutes"), toJson(wait)},
            {QStringLiteral("steps"), steps}};
}

QJsonValue toJson(const std::optional<WaitRange> &wait)
{
    return wait ? QJsonValue(QJsonArray{wait->fromMinutes, wait->toMinutes}) : QJsonValue();
}

QString waitText(const std::optional<WaitRange> &wait)
{
    if (!wait)
        return QStringLiteral("not known yet");
    if (wait->fromMinutes == 0)
        return QStringLiteral("under %1 min").arg(wait->toMinutes);
    return QStringLiteral("%1–%2 min").arg(wait->fromMinutes).arg(wait->toMinutes);
}

} // namespace motcua
