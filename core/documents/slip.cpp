#include "core/documents/slip.h"

#include "core/codes/ticketcode.h"
#include "core/documents/slipwords.h"

#include <QStringList>

namespace motcua {

namespace {

QString inCapitals(const QString &text) { return printedName(text).toUpper(); }

QString numbers(const std::vector<int> &counters)
{
    QStringList list;
    for (int counter : counters)
        list << QString::number(counter);
    return list.join(QStringLiteral(", "));
}

QString fieldName(const SiteConfiguration &configuration, const QString &code)
{
    const Field *field = configuration.field(code);
    return field ? printedName(field->name) : QString();
}

std::vector<int> countersOf(const SiteConfiguration &configuration, const TicketStep &step)
{
    if (step.counter > 0)
        return {step.counter};
    return configuration.countersServing(step.field);
}

QString place(const SlipWords &words, const SiteConfiguration &configuration,
              const TicketStep &step)
{
    QStringList parts;
    const std::vector<int> counters = countersOf(configuration, step);
    if (!counters.empty() && !step.finished)
        parts << words.counterInside(numbers(counters));
    parts << fieldName(configuration, step.field);
    if (step.finished)
        parts << words.stepDone();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<SlipStep> stepsOf(const SlipWords &words, const SiteConfiguration &configuration,
                              const Ticket &ticket)
{
    std::vector<SlipStep> steps;
    if (ticket.steps.size() == 1) {
        const std::vector<int> counters = countersOf(configuration, ticket.steps.front());
        if (!counters.empty())
            steps.push_back({QString(), words.counterAlone(numbers(counters))});
        return steps;
    }
    int order = 0;
    for (const TicketStep &step : ticket.steps)
        steps.push_back({words.step(++order), place(words, configuration, step)});
    return steps;
}

QString priorityOf(const SlipWords &words, const SiteConfiguration &configuration,
                   const Ticket &ticket)
{
    if (ticket.priority.isEmpty())
        return {};
    const PriorityGroup *group = configuration.priority(ticket.priority);
    return group ? words.priority(printedName(group->name)) : QString();
}

} // namespace

QString printedName(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

Slip slipHead(const SiteConfiguration &configuration, const QString &field)
{
    Slip slip;
    slip.authority = inCapitals(configuration.site.authority);
    slip.centre = inCapitals(configuration.site.centre);
    if (const Field *known = configuration.field(field)) {
        slip.field = printedName(known->name);
        slip.shape = known->shape;
    }
    return slip;
}

Slip buildSlip(const Ticket &ticket, const QueueService::Standing &standing,
               const SiteConfiguration &configuration, const QString &procedureName, Instant now,
               int reprint, const QTranslator *language)
{
    const SlipWords words(language);
    const SiteZone zone = configuration.zone();
    const QString printedField = ticket.steps.empty() ? ticket.field : ticket.steps.back().field;

    Slip slip = slipHead(configuration, printedField);
    slip.ticket = ticket.id;
    slip.day = ticket.day;
    slip.heading = words.heading();
    slip.number = ticket.shownNumber();
    slip.procedure = printedName(procedureName);
    slip.steps = stepsOf(words, configuration, ticket);
    slip.priority = priorityOf(words, configuration, ticket);
    const QDate taken = zone.date(ticket.taken);
    slip.time = words.moment(taken, zone.time(ticket.taken));
    if (ticket.day > taken) {
        const auto opening = openingOf(configuration, ticket.day);
        const QTime opens = opening.empty() ? QTime(0, 0) : opening.front().from;
        slip.waiting = words.dated(ticket.day, opens);
        slip.time = words.numberOf(ticket.day, opens, slip.time);
    } else {
        slip.waiting = words.waiting(standing.ahead, standing.wait);
        slip.missed = words.missed(zone.time(now));
    }
    slip.thanks = words.thanks();
    if (reprint > 0)
        slip.reprint = words.reprint(reprint, words.timeOf(zone.date(now), zone.time(now), taken));
    if (configuration.site.practice)
        slip.practice = words.practice();
    slip.code =
        encodeTicketCode(TicketCode::of(configuration.site.id, ticket.day, slip.number, ticket.id));
    return slip;
}

} // namespace motcua
