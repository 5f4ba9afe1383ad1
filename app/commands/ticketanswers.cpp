#include "app/commands/ticketanswers.h"

#include "app/commands/lookups.h"
#include "app/commands/ticketjson.h"

namespace motcua {

namespace {

Answer notPossible(const char *code, const QString &message, const char *hint)
{
    return Answer::failed(Exit::NotPossible, QString::fromLatin1(code), message,
                          QString::fromLatin1(hint));
}

} // namespace

Answer notAllowedAnswer()
{
    return notPossible("not-allowed", QStringLiteral("this account may not do this here"),
                       "see motcua-ctl staff list");
}

Answer nobodyDecidesAnswer()
{
    return notPossible("nobody-decides",
                       QStringLiteral("the machine that leads the queue cannot be reached"),
                       "look at its network, or work by hand");
}

Answer requestReusedAnswer()
{
    return badValue(QStringLiteral("request-reused"),
                    QStringLiteral("this request id was used for something else"),
                    QStringLiteral("give every request an id of its own"));
}

Answer storageFailedAnswer()
{
    return Answer::failed(Exit::StorageFailed, QStringLiteral("storage-failed"),
                          QStringLiteral("nothing was written: the disk refused"),
                          QStringLiteral("run motcua-ctl doctor"));
}

Answer answerFor(ClaimError error, const SiteConfiguration &site, int counter)
{
    switch (error) {
    case ClaimError::NobodyWaiting:
        return notPossible("nobody-waiting",
                           QStringLiteral("nobody is waiting for counter %1").arg(counter),
                           "try again when a number was taken");
    case ClaimError::CounterBusy:
        return notPossible("counter-busy",
                           QStringLiteral("counter %1 still has a number called").arg(counter),
                           "start, finish, recall or no-show it first");
    case ClaimError::UnknownTicket:
        return badValue(QStringLiteral("unknown-ticket"),
                        QStringLiteral("no such ticket was taken today"),
                        QStringLiteral("see motcua-ctl ticket list"));
    case ClaimError::NotWaiting:
        return notPossible("not-waiting", QStringLiteral("this number is not waiting, nor held"),
                           "see motcua-ctl ticket show");
    case ClaimError::OtherRequest: return requestReusedAnswer();
    case ClaimError::UnknownCounter: return counterNamed(site, QString::number(counter)).error();
    case ClaimError::NobodyDecides: return nobodyDecidesAnswer();
    case ClaimError::NotAllowed: return notAllowedAnswer();
    case ClaimError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer answerFor(VerbError error, const SiteConfiguration &site, int counter)
{
    switch (error) {
    case VerbError::NobodyAtCounter:
        return notPossible("nobody-at-counter",
                           QStringLiteral("nobody is called or served at counter %1").arg(counter),
                           "call somebody with ticket next");
    case VerbError::SomebodyAtCounter:
        return notPossible(
            "somebody-at-counter",
            QStringLiteral("somebody is called or served at counter %1").arg(counter),
            "finish, transfer, hold or no-show it first");
    case VerbError::NotServing:
        return notPossible("not-serving",
                           QStringLiteral("nobody is being served at counter %1").arg(counter),
                           "start the service first");
    case VerbError::NotCalled:
        return notPossible(
            "not-called",
            QStringLiteral("who is at counter %1 is being served already").arg(counter),
            "finish the service");
    case VerbError::NeedsPerson:
        return notPossible(
            "needs-person",
            QStringLiteral("who is called at counter %1 needs to be fetched").arg(counter),
            "go and invite them, or hold the ticket");
    case VerbError::TooLate:
        return notPossible(
            "too-late",
            QStringLiteral("the last call of counter %1 is too old to be undone").arg(counter),
            "put the ticket back instead");
    case VerbError::UnknownField:
        return badValue(QStringLiteral("unknown-field"),
                        QStringLiteral("the ticket cannot be moved there"),
                        QStringLiteral("name another field; see motcua-ctl field list"));
    case VerbError::UnknownCounter: return counterNamed(site, QString::number(counter)).error();
    case VerbError::NotAllowed: return notAllowedAnswer();
    case VerbError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer answerFor(TicketError error)
{
    switch (error) {
    case TicketError::UnknownTicket:
        return badValue(QStringLiteral("unknown-ticket"),
                        QStringLiteral("no such ticket was taken today"),
                        QStringLiteral("see motcua-ctl ticket list"));
    case TicketError::WrongState:
        return notPossible("wrong-state",
                           QStringLiteral("this does not fit what became of the ticket"),
                           "see motcua-ctl ticket show");
    case TicketError::TooLate:
        return notPossible("too-late", QStringLiteral("the number was missed too long ago"),
                           "take a new number");
    case TicketError::UnknownField:
        return badValue(QStringLiteral("unknown-field"),
                        QStringLiteral("the journey names an unknown field or is too long"),
                        QStringLiteral("see motcua-ctl field list"));
    case TicketError::UnknownCounter:
        return badValue(QStringLiteral("unknown-counter"), QStringLiteral("no such counter"),
                        QStringLiteral("see motcua-ctl counter list"));
    case TicketError::NoReason:
        return badValue(QStringLiteral("missing-reason"),
                        QStringLiteral("a number is made void for a reason"),
                        QStringLiteral("write it after --reason"));
    case TicketError::NotAllowed: return notAllowedAnswer();
    case TicketError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer answerFor(const Ticket &ticket, const SiteConfiguration &site)
{
    const Field *field = site.field(ticket.field);
    QString text = ticket.shownNumber() + QStringLiteral("  ")
        + (field ? field->name : ticket.field) + QStringLiteral("  ") + stateName(ticket.state);
    if (counterOf(ticket) != 0)
        text += QStringLiteral("  counter %1").arg(counterOf(ticket));
    return {Exit::Done, toJson(ticket, site), text + u'\n', {}};
}

} // namespace motcua
