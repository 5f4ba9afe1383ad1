#include "ui/kiosk/kioskscanwords.h"

#include "ui/kiosk/kioskwords.h"

namespace motcua {

QString KioskScanWords::offered(const QString &group)
{
    return tr("%1: you are called earlier. The card is forgotten already.").arg(group);
}

QString KioskScanWords::noPriority()
{
    return tr("By age this card calls nobody earlier. The card is forgotten already. Please take a "
              "number as usual.");
}

QString KioskScanWords::unreadableAge()
{
    return tr("The year of birth could not be read. The card is forgotten already. The group can "
              "also be chosen by touch.");
}

QString KioskScanWords::unknownProcedure()
{
    return tr(
        "This machine does not know which procedure the code means. Please type a few words.");
}

QString KioskScanWords::notServedHere()
{
    return tr("This procedure is not done at this centre. Please ask for guidance.");
}

QString KioskScanWords::otherCentre() { return tr("This slip is of another centre."); }

QString KioskScanWords::unknownNumber()
{
    return tr("This number is not known here. Please ask for guidance.");
}

QString KioskScanWords::notRead()
{
    return tr("Sorry, the number could not be looked up just now. It stands as it was. Please try "
              "again or call somebody to help.");
}

QString KioskScanWords::ofDay(QDate day)
{
    return tr("This number was for %1. Please take a new one.").arg(KioskWords::date(day));
}

QString KioskScanWords::ticket(const Ticket &ticket)
{
    const QString number = ticket.shownNumber();
    switch (ticket.state) {
    case TicketState::Waiting:
    case TicketState::Held: return {};
    case TicketState::Called:
    case TicketState::Serving:
        return tr("Number %1 is called: please go to counter %2.").arg(number).arg(ticket.counter);
    case TicketState::NoShow:
        return tr("Number %1 was called already. Please go straight to counter %2.")
            .arg(number)
            .arg(ticket.counter);
    case TicketState::Done: return tr("Number %1 has been served. Thank you.").arg(number);
    case TicketState::Void:
        return tr("Number %1 holds no more. Please take a new one.").arg(number);
    }
    return {};
}

QString KioskScanWords::reserve()
{
    return tr("This is a number given by hand. Please keep the slip; somebody will call it.");
}

QString KioskScanWords::dossier()
{
    return tr("This is the code of a dossier. Please ask for its result with a number for "
              "guidance.");
}

QString KioskScanWords::otherCode()
{
    return tr("This code is none of this centre's, and nothing in it was opened. Please hold the "
              "code of a procedure, of a slip, or a citizen card.");
}

} // namespace motcua
