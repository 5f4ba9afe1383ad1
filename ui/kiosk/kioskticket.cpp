#include "ui/kiosk/kioskticket.h"

#include "core/queueing/appointment.h"
#include "core/queueing/queueservice.h"
#include "core/site/site.h"
#include "ui/kiosk/kioskwords.h"

namespace motcua {

namespace {

QString inLanguage(const QString &vietnamese, const QString &other, bool english)
{
    return english && !other.isEmpty() ? other : vietnamese;
}

KioskTicket cardOf(const QString &field, const SiteConfiguration &configuration, bool english)
{
    KioskTicket card;
    if (const Field *goal = configuration.field(field)) {
        card.field = inLanguage(goal->name, goal->nameEn, english);
        card.colour = goal->colour;
        card.picture = u"fields/" + goal->shape;
    }
    return card;
}

QString whyAnotherDay(const QString &field, const SiteConfiguration &configuration, Instant now)
{
    if (isClosing(configuration, now))
        return KioskWords::closingSoon();
    const Field *goal = configuration.field(field);
    return goal && goal->dailyQuota > 0 ? KioskWords::usedUp() : KioskWords::noMoreToday();
}

} // namespace

KioskTicket kioskAppointment(const Appointment &appointment, const SiteConfiguration &configuration,
                             bool english)
{
    const SiteZone zone = configuration.zone();
    KioskTicket card = cardOf(appointment.field, configuration, english);
    card.title = KioskWords::yourAppointment();
    card.number = appointment.code;
    card.steps = {KioskWords::begins(appointment.day, zone.time(appointment.start))};
    card.ahead = KioskWords::typeCode();
    card.wait = KioskWords::inTime();
    card.keep = KioskWords::keepSlip();
    return card;
}

KioskTicket kioskTicket(const Ticket &ticket, const SiteConfiguration &configuration,
                        const QueueService &queue, Instant now, bool english, bool slip)
{
    KioskTicket card = cardOf(ticket.steps.back().field, configuration, english);
    card.title = KioskWords::yourNumber();
    card.number = ticket.shownNumber();
    const PriorityGroup *group =
        ticket.priority.isEmpty() ? nullptr : configuration.priority(ticket.priority);
    if (group)
        card.priority = KioskWords::priority(inLanguage(group->name, group->nameEn, english));
    const int count = static_cast<int>(ticket.steps.size());
    int number = 0;
    for (const TicketStep &step : ticket.steps) {
        const Field *field = configuration.field(step.field);
        const QString name = field ? inLanguage(field->name, field->nameEn, english) : step.field;
        card.steps.append(
            KioskWords::step(++number, count, configuration.countersServing(step.field), name));
    }
    if (ticket.day > configuration.zone().date(ticket.taken)) {
        const auto opening = openingOf(configuration, ticket.day);
        card.notice = whyAnotherDay(ticket.steps.back().field, configuration, now);
        card.keep = KioskWords::keepSlip();
        card.ahead =
            KioskWords::dated(ticket.day, opening.empty() ? QTime(0, 0) : opening.front().from);
        return card;
    }
    card.keep = slip ? KioskWords::keepSlipAndWait() : KioskWords::takeSeat();
    if (ticket.due && *ticket.due > now) {
        const QTime due = configuration.zone().time(*ticket.due);
        card.notice = KioskWords::nextFrom(due);
        card.ahead = KioskWords::appointmentAt(due);
        return card;
    }
    const QueueService::Standing standing = queue.standing(ticket);
    card.ahead = KioskWords::ahead(standing.ahead);
    card.wait = KioskWords::wait(standing.wait);
    return card;
}

} // namespace motcua
