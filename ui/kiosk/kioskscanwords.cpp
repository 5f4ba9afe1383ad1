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

QString KioskScanWords::unreadable()
{
    return tr("Sorry, the scanner of this machine cannot tell what the code says. Everything can "
              "be found by touching and typing.");
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

QString KioskScanWords::receipt(const TrackedStatus &status, const SiteZone &zone, Instant now)
{
    const QString hour = KioskWords::clock(zone.time(status.due));
    const QDate day = zone.date(status.due);
    const QString when = day == zone.date(now) ? tr("%1 today").arg(hour)
                                               : tr("%1, %2").arg(hour, KioskWords::date(day));
    switch (status.state) {
    case DossierState::InProcess:
        if (status.due < now)
            return tr("Sorry, your dossier is later than promised. Please take a guidance number: "
                      "an officer tells you when it will be ready.");
        return status.postponed
            ? tr("Sorry, your dossier takes longer. The new date: %1. You need no number today.")
                  .arg(when)
            : tr("Your dossier is not ready yet. It is due %1. You need no number.").arg(when);
    case DossierState::WaitingSupplement:
        return tr(
            "Papers are missing in your dossier; which ones stands on the slip you were given. "
            "When you have them with you, please take a number.");
    case DossierState::Approved:
    case DossierState::Refused:
        return tr("Your dossier is done. Please take a number to fetch it, and keep this receipt "
                  "at hand.");
    case DossierState::Returned: return tr("The result was handed over already.");
    case DossierState::Withdrawn:
    case DossierState::Stopped:
    case DossierState::Voided:
        return tr("Your dossier is not worked on any more. Please take a guidance number: an "
                  "officer tells you why.");
    }
    return {};
}

QString KioskScanWords::receiptNotHereYet()
{
    return tr("This receipt is ours, but this machine does not have the dossier yet. Please ask at "
              "the counter.");
}

QString KioskScanWords::receiptOfNobody()
{
    return tr("No dossier of this centre has this receipt. Please ask at the counter.");
}

QString KioskScanWords::receiptMistyped()
{
    return tr("No receipt of this centre has this code. Please compare it with the paper, sign by "
              "sign.");
}

QString KioskScanWords::receiptRests()
{
    return tr("Sorry, too many wrong codes. Please wait a moment and type it again, or call "
              "somebody to help.");
}

QString KioskScanWords::resultReady()
{
    return tr("Your dossier is done. Please keep the receipt and your card at hand.");
}

QString KioskScanWords::dossier()
{
    return tr("This is the bar code of a dossier. Please hold up the square code on the same "
              "paper.");
}

QString KioskScanWords::otherCode()
{
    return tr("This code is none of this centre's, and nothing in it was opened. Please hold the "
              "code of a procedure, of a slip, or a citizen card.");
}

} // namespace motcua
