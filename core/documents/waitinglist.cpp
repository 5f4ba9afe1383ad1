#include "core/documents/waitinglist.h"

#include "core/documents/slip.h"
#include "core/documents/slipwords.h"

#include <QStringList>

namespace motcua {

namespace {

QString countersFor(const Ticket &ticket, const SiteConfiguration &configuration)
{
    if (ticket.isAtCounter())
        return QString::number(ticket.counter);
    QStringList numbers;
    for (const int counter : configuration.countersServing(ticket.field))
        numbers.append(QString::number(counter));
    return numbers.join(QStringLiteral(", "));
}

} // namespace

WaitingList buildWaitingList(const SiteConfiguration &configuration, const PeopleLeft &left,
                             Instant now, const QTranslator *language)
{
    const SlipWords words(language);
    const SiteZone zone = configuration.zone();
    WaitingList list;
    list.unit = printedName(configuration.site.name);
    if (configuration.site.practice)
        list.practice = words.practice();
    list.heading = words.waitingList();
    list.made = words.printedAt(zone.date(now), zone.time(now));
    list.advice = words.waitingAdvice();
    list.columns = words.waitingColumns();
    for (const auto *part : {&left.atCounters, &left.waiting, &left.held}) {
        for (const Ticket &ticket : *part) {
            const Field *field = configuration.field(ticket.field);
            list.people.push_back(
                {ticket.shownNumber(), field ? printedName(field->name) : ticket.field,
                 zone.time(ticket.taken).toString(QStringLiteral("HH:mm")),
                 countersFor(ticket, configuration), words.standing(ticket.state)});
        }
    }
    return list;
}

} // namespace motcua
