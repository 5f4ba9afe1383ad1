#include "ui/desk/byhand/byhandwords.h"

namespace motcua {

namespace {

QString numbers(const std::vector<Ticket> &tickets)
{
    QStringList shown;
    for (const Ticket &ticket : tickets)
        shown.append(ticket.shownNumber());
    return shown.join(u", ");
}

} // namespace

QString ByHandWords::explanation(const std::optional<Interruption> &stop, const SiteZone &zone)
{
    const QString what = tr("Tick the numbers of those who were served meanwhile. They count as "
                            "served; how long it took is not known and is left out of every "
                            "figure of time.");
    if (!stop)
        return tr("Served by hand, without the machine.") + u' ' + what;
    return tr("The machine stood still from %1 to %2.")
               .arg(zone.time(stop->from).toString(u"HH:mm"),
                    zone.time(stop->to).toString(u"HH:mm"))
        + u' ' + what;
}

QString ByHandWords::person(const Ticket &ticket, const SiteConfiguration &configuration)
{
    const Field *field = configuration.field(ticket.field);
    return tr("%1 · %2 · taken at %3")
        .arg(ticket.shownNumber(), field ? field->name : ticket.field,
             configuration.zone().time(ticket.taken).toString(u"HH:mm"));
}

DeskMessage ByHandWords::noted(const std::vector<Ticket> &tickets, int counter)
{
    return {DeskMessage::Kind::Notice,
            tr("Noted as served by hand at counter %1: %2.").arg(counter).arg(numbers(tickets)),
            tr("Undo")};
}

DeskMessage ByHandWords::undone(const std::vector<Ticket> &tickets)
{
    return DeskMessage::notice(tr("Taken back, not served by hand: %1.").arg(numbers(tickets)));
}

DeskMessage ByHandWords::notDrawn(const std::vector<Ticket> &tickets)
{
    const QString more = tr("Sorry, no more numbers could be given. Please try again in a moment.");
    return {DeskMessage::Kind::Problem,
            tickets.empty() ? more : tr("Noted: %1.").arg(numbers(tickets)) + u' ' + more};
}

} // namespace motcua
