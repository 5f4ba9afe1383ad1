#include "ui/desk/queue/counterwords.h"

#include "ui/models/needwords.h"

namespace motcua {

DeskMessage CounterWords::invite(const Ticket &ticket)
{
    return DeskMessage::notice(
        tr("Please go and invite %1 in person: %2.")
            .arg(ticket.shownNumber(), NeedWords::of(ticket.needs).join(u", ")));
}

DeskMessage CounterWords::settled(Verb verb, const Ticket &ticket,
                                  const SiteConfiguration &configuration)
{
    const QString number = ticket.shownNumber();
    switch (verb) {
    case Verb::Hold:
        return DeskMessage::notice(
            tr("%1 waits aside. Choose the number in the list to call it.").arg(number));
    case Verb::Undo: return DeskMessage::notice(tr("%1 waits again in its old place.").arg(number));
    case Verb::Transfer:
        return DeskMessage::notice(
            tr("%1 now waits for %2.").arg(number, configuration.fieldName(ticket.field)));
    case Verb::Fetch: return invite(ticket);
    case Verb::Recall:
        return ticket.needs && ticket.recalls + 1 >= configuration.site.rules.recallLimit
            ? invite(ticket)
            : DeskMessage{};
    default: return {};
    }
}

DeskMessage CounterWords::refusal(TicketError error)
{
    switch (error) {
    case TicketError::UnknownTicket:
    case TicketError::WrongState:
        return DeskMessage::notice(
            tr("This number was settled elsewhere. Nothing was changed. The list now "
               "shows how it stands."));
    case TicketError::TooLate:
        return DeskMessage::notice(
            tr("This number was missed too long ago. Nothing was changed. Please take a "
               "new number for the person."));
    case TicketError::UnknownField:
    case TicketError::UnknownCounter:
    case TicketError::NoReason:
        return DeskMessage::notice(
            tr("The settings were changed meanwhile. Nothing was changed. Please choose "
               "again."));
    case TicketError::NotAllowed:
        return DeskMessage::notice(
            tr("Your account may not do this with this number. Nothing was changed. "
               "Please ask the officer of its queue, or the administrator."));
    case TicketError::StorageFailed:
        return {DeskMessage::Kind::Problem,
                tr("Sorry, this machine could not write to its disk. Nothing was changed. Please "
                   "press again; if it stays so, call the administrator.")};
    }
    return {};
}

DeskMessage CounterWords::refusal(PrintError error)
{
    if (error == PrintError::StorageFailed)
        return refusal(TicketError::StorageFailed);
    return DeskMessage::notice(tr("A slip of this number waits for the printer already."));
}

DeskMessage CounterWords::reprinting(const QString &number)
{
    return DeskMessage::notice(tr("The slip of %1 is printed again and says so.").arg(number));
}

DeskMessage CounterWords::cameBack(const Ticket &ticket)
{
    return DeskMessage::notice(tr("%1 is in the queue again.").arg(ticket.shownNumber()));
}

DeskMessage CounterWords::voided(const Ticket &ticket)
{
    return DeskMessage::notice(
        tr("%1 counts no more: %2.").arg(ticket.shownNumber(), ticket.voidReason));
}

DeskMessage CounterWords::journeyChanged(const Ticket &ticket,
                                         const SiteConfiguration &configuration)
{
    QStringList names;
    for (const QString &field : ticket.fieldsAhead())
        names.append(configuration.fieldName(field));
    if (names.isEmpty())
        return DeskMessage::notice(tr("%1 ends at this counter.").arg(ticket.shownNumber()));
    return DeskMessage::notice(
        tr("%1 goes on to: %2.").arg(ticket.shownNumber(), names.join(u", ")));
}

DeskMessage CounterWords::taken(const Ticket &ticket, int ahead)
{
    return DeskMessage::notice(tr("Number %1 was taken, %n people are before it.", nullptr, ahead)
                                   .arg(ticket.shownNumber()));
}

QString CounterWords::pause(const CounterState &state, const SiteConfiguration &configuration)
{
    if (state.presence == CounterPresence::Closed)
        return tr("This counter is closed for today");
    if (!state.until)
        return tr("This counter pauses");
    return tr("This counter pauses until %1")
        .arg(configuration.zone().time(*state.until).toString(u"HH:mm"));
}

} // namespace motcua
