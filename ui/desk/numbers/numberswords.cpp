#include "ui/desk/numbers/numberswords.h"

#include "ui/models/datewords.h"
#include "ui/models/queuefeed.h"

namespace motcua {

namespace {

QString hour(const Ticket &ticket, const SiteConfiguration &site)
{
    return site.zone().time(ticket.taken).toString(u"HH:mm");
}

} // namespace

QString NumbersWords::note(const FieldLine &line)
{
    return line.isServed ? tr("%n waiting", nullptr, line.waiting) : tr("No counter today");
}

DeskMessage NumbersWords::unserved(const Field &field, const SiteConfiguration &site)
{
    const Field *guidance = site.guidanceField();
    const QString instead = guidance && guidance->code != field.code
        ? tr("Please give a number of %1 instead").arg(guidance->name)
        : tr("Please tell the person where this is done");
    return {DeskMessage::Kind::Problem,
            tr("No counter does %1 today: nobody would call this number. None was given yet. %2, "
               "or have a counter opened, or the field added to one in the settings.")
                .arg(field.name, instead),
            tr("Give it all the same")};
}

QString NumbersWords::line(const Ticket &ticket, const SiteConfiguration &site)
{
    const QString line =
        QStringList{ticket.shownNumber(), site.fieldName(ticket.field), hour(ticket, site)}.join(
            u" · ");
    return ticket.state == TicketState::Void ? tr("%1 · taken back").arg(line) : line;
}

DeskMessage NumbersWords::given(const Ticket &ticket, const QueueFeed &feed)
{
    const QDate date = feed.configuration().zone().date(feed.now());
    if (ticket.day == feed.snapshot().day.value_or(date))
        return {};
    return DeskMessage::notice(
        tr("No more numbers are given for today: %1 is of %2 and called first there.")
            .arg(ticket.shownNumber(), DateWords::date(ticket.day)));
}

DeskMessage NumbersWords::entered(const Ticket &ticket, const SiteConfiguration &site)
{
    return DeskMessage::notice(
        tr("%1 is in the queue of %2, by the time %3.")
            .arg(ticket.shownNumber(), site.fieldName(ticket.field), hour(ticket, site)));
}

DeskMessage NumbersWords::padSaved(const ReserveRange &range, const QString &path)
{
    return DeskMessage::notice(
        tr("%1 to %2 are saved in %3. Please print them and put them into the drawer: "
           "without power a helper tears the numbers off and writes the time on them.")
            .arg(shownNumber(range.series, range.first), shownNumber(range.series, range.last),
                 path));
}

DeskMessage NumbersWords::refusal(PadError error)
{
    switch (error) {
    case PadError::UnknownField:
    case PadError::TooManySheets: // the page asks for one sheet of a field it offers
        return DeskMessage::notice(tr("This field is no longer there. Nothing was printed."));
    case PadError::UsedUp:
        return DeskMessage::notice(
            tr("All reserve numbers of this field were printed already. When they are "
               "used up, please throw away what is left of them and choose the field "
               "once more: printing then begins with the first number again."));
    case PadError::UsedToday:
        return DeskMessage::notice(
            tr("Reserve numbers of this field were printed or used today. Please print "
               "them anew tomorrow: today two people could hold the same number."));
    case PadError::NotAllowed:
        return DeskMessage::notice(tr("Your account does not print numbers. Nothing was printed."));
    case PadError::StorageFailed: break;
    }
    return {DeskMessage::Kind::Problem,
            tr("Sorry, this machine could not write to its disk. Nothing was printed. Please try "
               "again; if it stays so, call the administrator.")};
}

DeskMessage NumbersWords::padNotSaved()
{
    return {DeskMessage::Kind::Problem,
            tr("Sorry, the file could not be written. Please choose another folder.")};
}

DeskMessage NumbersWords::takenBack(const Ticket &ticket)
{
    return DeskMessage::notice(
        tr("%1 is taken back. Please throw its slip away.").arg(ticket.shownNumber()));
}

DeskMessage NumbersWords::refusal(TakeError error)
{
    switch (error) {
    case TakeError::UnknownField:
    case TakeError::UnknownPriority:
    case TakeError::OtherRequest:
        return DeskMessage::notice(tr("This field is there no more. No number was given."));
    case TakeError::NoDayLeft:
        return DeskMessage::notice(
            tr("No coming day has a number left. No number was given. Please ask the "
               "administrator for a larger quota."));
    case TakeError::NotAllowed:
        return DeskMessage::notice(
            tr("Your account gives no numbers. Please ask a colleague or the "
               "administrator."));
    case TakeError::NobodyDecides:
        return {DeskMessage::Kind::Problem,
                tr("Sorry, the machine that leads the queue cannot be reached. No number was "
                   "given. Please press again in a moment.")};
    case TakeError::StorageFailed: break;
    }
    return {DeskMessage::Kind::Problem,
            tr("Sorry, this machine could not write to its disk. No number was given. Please press "
               "again; if it stays so, call the administrator.")};
}

DeskMessage NumbersWords::refusal(TicketError error)
{
    switch (error) {
    case TicketError::TooLate:
        return DeskMessage::notice(
            tr("The number is too old to be taken back. Nothing was changed. An officer "
               "can make it void in the queue."));
    case TicketError::StorageFailed:
        return {DeskMessage::Kind::Problem,
                tr("Sorry, this machine could not write to its disk. The number stands. Please "
                   "press again; if it stays so, call the administrator.")};
    default:
        return DeskMessage::notice(
            tr("The number was called already, or taken back. Nothing was changed."));
    }
}

DeskMessage NumbersWords::refusal(ReserveError error)
{
    switch (error) {
    case ReserveError::NotReserve:
        return DeskMessage::notice(
            tr("That is no reserve number: a letter of this centre and %1 to %2, as on "
               "the printed sheet. Nothing was changed.")
                .arg(FirstReserve)
                .arg(LastReserve));
    case ReserveError::AlreadyEntered:
        return DeskMessage::notice(
            tr("This number was entered today already. Nothing was changed. Please look "
               "at the paper again."));
    case ReserveError::NotToday:
        return DeskMessage::notice(
            tr("The time written lies after now. Nothing was changed. Please look at the "
               "paper, or at the clock of this machine."));
    case ReserveError::OtherRequest:
        return DeskMessage::notice(
            tr("This was pressed for another number. Nothing was changed. Please try "
               "again."));
    case ReserveError::DayClosed:
        return DeskMessage::notice(tr("The day takes no more numbers. Nothing was changed."));
    case ReserveError::NotAllowed: return refusal(TakeError::NotAllowed);
    case ReserveError::StorageFailed: break;
    }
    return refusal(TakeError::StorageFailed);
}

} // namespace motcua
