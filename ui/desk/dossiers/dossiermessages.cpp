// What DossierWords says before and after something is done to a dossier.
#include "core/base/sitezone.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/dossiers/historywords.h"

namespace motcua {

namespace {

QString dayMonth(Instant t, const SiteZone &zone) { return zone.date(t).toString(u"dd/MM"); }

} // namespace

DossierFormText DossierWords::form(DossierAct act, const Dossier &dossier, const SiteZone &zone,
                                   const QString &said)
{
    using Input = DossierInput;
    const std::pair<Input, QString> reason{Input::Reason, tr("Reason, in words")};
    const std::pair<Input, QString> basis{Input::Basis, tr("Basis: the law, or who decided")};
    const std::pair<Input, QString> number{Input::Number, tr("Number of the decision, if any")};
    switch (act) {
    case DossierAct::AskSupplement: {
        const std::pair<Input, QString> missing{Input::Missing,
                                                tr("What else is missing, one paper a line")};
        if (dossier.supplements.empty())
            return {DossierWords::act(act),
                    tr("The applicant is asked once, for everything. The term begins when the "
                       "dossier is complete."),
                    false,
                    {missing, reason, basis},
                    tr("Ask (Ctrl+Enter)")};
        return {DossierWords::act(act),
                tr("Papers of this dossier were asked for on %1 already. The rule: once, and "
                   "completely. If it is needed still, please write down reason and basis.")
                    .arg(dayMonth(dossier.supplements.back().asked, zone)),
                true,
                {missing, reason, basis},
                tr("Ask again (Ctrl+Enter)")};
    }
    case DossierAct::Complete:
        return {DossierWords::act(act),
                tr("Tick what has come. The new date is counted when it is saved."),
                false,
                {{Input::Papers, tr("What was asked for")}},
                tr("Complete (Ctrl+Enter)")};
    case DossierAct::Extend:
        return {DossierWords::act(act),
                tr("A dossier gets a new date once, on a working day after the old one."),
                false,
                {{Input::Day, tr("New date")}, reason, basis},
                tr("Give the new date (Ctrl+Enter)")};
    case DossierAct::Approve:
        return {DossierWords::act(act),
                tr("The result lies ready to be handed over."),
                false,
                {number},
                tr("The result is ready (Ctrl+Enter)")};
    case DossierAct::Refuse:
        return {DossierWords::act(act),
                tr("The reason is read by the applicant: in whole sentences, no codes."),
                true,
                {reason, basis, number},
                tr("Refuse (Ctrl+Enter)")};
    case DossierAct::GiveBack:
        return {DossierWords::act(act),
                dossier.state == DossierState::Refused
                    ? tr("The refusal and the originals are handed over.")
                    : tr("The result and the originals are handed over."),
                false,
                {{Input::Delivery, tr("Who receives it; empty: who brought the dossier")}},
                tr("Handed over (Ctrl+Enter)")};
    case DossierAct::Withdraw:
        return {DossierWords::act(act),
                tr("The applicant wants the dossier back."),
                true,
                {reason},
                tr("Withdrawn (Ctrl+Enter)")};
    case DossierAct::Stop:
        return {DossierWords::act(act),
                tr("The authority stops before a decision."),
                true,
                {reason, basis},
                tr("Stop (Ctrl+Enter)")};
    case DossierAct::BindCode:
        return {DossierWords::act(act),
                tr("The code that the province's system gave. Both codes find the dossier from "
                   "then on."),
                false,
                {{Input::Code, tr("Official code; a scan is enough")}},
                tr("Keep the code (Ctrl+Enter)")};
    case DossierAct::Told:
    case DossierAct::NotReached:
        return {DossierWords::act(act),
                said,
                false,
                {{Input::Reason, tr("Who answered, what they said")}},
                act == DossierAct::Told ? tr("Told (Ctrl+Enter)") : tr("Not reached (Ctrl+Enter)")};
    case DossierAct::TakeBack:
        return {DossierWords::act(act),
                dossier.last ? tr("%1, %2. The dossier is as before it; the journal tells of both.")
                                   .arg(HistoryWords::kind(dossier.last->kind),
                                        shortMoment(dossier.last->at, zone))
                             : QString(),
                dossier.last && isLegalFact(dossier.last->kind),
                {reason},
                tr("Take it back (Ctrl+Enter)")};
    case DossierAct::Void:
        return {DossierWords::act(act),
                tr("The dossier never was, but its code stays taken. The applicant must know."),
                true,
                {reason},
                tr("Void (Ctrl+Enter)")};
    case DossierAct::Print:
    case DossierAct::Reveal: break;
    }
    return {};
}

std::pair<DossierInput, QString> DossierWords::checklist()
{
    return {DossierInput::Papers, tr("Tick what is missing of the procedure's papers")};
}

DeskMessage DossierWords::done(DossierAct act, const Dossier &dossier, const SiteZone &zone)
{
    const QString code = dossier.code();
    const auto notice = [&code](const QString &text) {
        return DeskMessage::notice(text.arg(code));
    };
    const auto undoable = [](DeskMessage message) {
        message.action = tr("Undo");
        return message;
    };
    switch (act) {
    case DossierAct::AskSupplement:
        return undoable(notice(tr("%1 waits for papers. Please tell the applicant.")));
    case DossierAct::Complete:
        return undoable(DeskMessage::notice(
            tr("%1 is complete. Due: %2.").arg(code, moment(dossier.due, zone))));
    case DossierAct::Extend:
        return undoable(DeskMessage::notice(tr("%1 has a new date: %2. Please tell the applicant.")
                                                .arg(code, moment(dossier.due, zone))));
    case DossierAct::Approve: return notice(tr("The result of %1 is ready to be handed over."));
    case DossierAct::Refuse: return notice(tr("The refusal of %1 is ready to be handed over."));
    case DossierAct::GiveBack:
        return DeskMessage::notice(
            tr("%1 was handed over to %2. Thank you.").arg(code, dossier.delivery->receivedBy));
    case DossierAct::Withdraw: return notice(tr("%1 was withdrawn by the applicant."));
    case DossierAct::Stop: return notice(tr("%1 was stopped. Please tell the applicant."));
    case DossierAct::BindCode:
        return DeskMessage::notice(
            tr("%1 is %2 in the province's system.").arg(dossier.provisionalCode(), code));
    case DossierAct::Told: return notice(tr("%1: the applicant was told. Thank you."));
    case DossierAct::NotReached:
        return notice(tr("%1: nobody was reached. It stays on the list of who must be told."));
    case DossierAct::Print: return notice(tr("The receipt of %1 is printed once more."));
    case DossierAct::TakeBack: return takenBack(dossier);
    case DossierAct::Void: return notice(tr("%1 is voided. Its code stays taken."));
    case DossierAct::Reveal: break;
    }
    return {};
}

DeskMessage DossierWords::refusal(DossierError error)
{
    switch (error) {
    case DossierError::UnknownDossier:
        return DeskMessage::notice(tr("There is no such dossier. Nothing was changed."));
    case DossierError::UnknownProcedure:
        return DeskMessage::notice(tr("This procedure is not in force on that day. Nothing was "
                                      "saved. Please choose another one."));
    case DossierError::UnknownCounter:
        return DeskMessage::notice(tr("This counter is not among the settings any more. Nothing "
                                      "was saved. Please choose the counter again."));
    case DossierError::UnknownVariant:
        return DeskMessage::notice(tr("The procedure does not have this case any more. Nothing was "
                                      "saved. Please choose again."));
    case DossierError::NoTerm:
        return DeskMessage::notice(tr("Nobody published how long this takes. Please write down the "
                                      "working days that were agreed on. Nothing was saved."));
    case DossierError::BadPerson:
        return DeskMessage::notice(
            tr("A person needs a name, a number of 12 digits or none, a day of birth that was, and "
               "digits in the telephone number. Nothing was saved."));
    case DossierError::BadAmount:
        return DeskMessage::notice(
            tr("A figure is too large. Nothing was saved. Please look at fee, papers and days."));
    case DossierError::BadDate:
        return DeskMessage::notice(tr("Please choose a working day after the date that was told. "
                                      "Nothing was changed."));
    case DossierError::BadCode:
        return DeskMessage::notice(
            tr("This is no code of a dossier. Nothing was changed. An official one looks like "
               "H26.107-261123-0001."));
    case DossierError::CodeTaken:
        return DeskMessage::notice(
            tr("Another dossier has this code. Nothing was changed. Please compare the two."));
    case DossierError::NotProvisional:
        return DeskMessage::notice(tr("This dossier has its official code. Nothing was changed."));
    case DossierError::NotPossible:
    case DossierError::AlreadyExtended:
        return DeskMessage::notice(tr("The dossier has gone on meanwhile. Nothing was changed. "
                                      "Please look at it again."));
    case DossierError::NothingToTakeBack:
        return DeskMessage::notice(
            tr("Nothing was done with the dossier since it was received. Nothing was changed."));
    case DossierError::NoReceiver:
        return DeskMessage::notice(
            tr("Please write down who takes the dossier over. Nothing was changed."));
    case DossierError::BadAttachment:
        return DeskMessage::notice(
            tr("The file is empty or larger than 64 MB. Nothing was kept. Please scan it anew with "
               "fewer dots per inch."));
    case DossierError::UnknownAttachment:
    case DossierError::AttachmentLost:
        return DeskMessage::problem(tr(
            "Sorry, this file is not there any more. The dossier itself is not lost. Please call "
            "the administrator: a backup has it."));
    case DossierError::AskedBefore:
        return DeskMessage::notice(
            tr("For a second time, reason and basis are needed. Nothing was changed."));
    case DossierError::NoProof:
        return DeskMessage::notice(tr("Please write the witnesses' names, or the number of the "
                                      "postal slip. Nothing was changed."));
    case DossierError::NoReason:
        return DeskMessage::notice(tr("Please write it down in words. Nothing was changed."));
    case DossierError::LetterUnsuited:
        return DeskMessage::notice(
            tr("This letter does not go with the dossier as it stands. Nothing was written."));
    case DossierError::LetterSent:
        return DeskMessage::notice(
            tr("This letter is in the register already: it is sent once. Nothing was written."));
    case DossierError::LettersDeclined:
        return DeskMessage::notice(
            tr("It was noted that no letter is wanted here. Nothing was written."));
    case DossierError::BookClosed:
        return DeskMessage::notice(
            tr("The book of that year is closed and takes no more dossiers. Nothing was saved. "
               "Please look at the day of receipt."));
    case DossierError::NumbersUsedUp:
        return DeskMessage::problem(tr("Sorry, the codes of this day are used up. Nothing was "
                                       "saved. Please call the administrator."));
    case DossierError::NobodyDecides:
        return DeskMessage::problem(
            tr("Sorry, the machine that gives the codes cannot be reached. What was written stays "
               "here. Please press again in a moment."));
    case DossierError::NotAllowed:
        return DeskMessage::notice(tr("Your account may not do this. Nothing was changed. Please "
                                      "ask a colleague or the administrator."));
    case DossierError::StorageFailed: break;
    }
    return DeskMessage::problem(
        tr("Sorry, this machine could not write to its disk. Nothing was changed. Please press "
           "again; if it stays so, call the administrator."));
}

DeskMessage DossierWords::takenBack(const Dossier &dossier)
{
    return DeskMessage::notice(tr("%1 is as it was before.").arg(dossier.code()));
}

DeskMessage DossierWords::nothingCame()
{
    return DeskMessage::notice(tr("Please tick what has come; nothing is ticked. The dossier still "
                                  "waits."));
}

DeskMessage DossierWords::noPrinter()
{
    return DeskMessage::notice(tr("No printer of this machine prints papers of dossiers."));
}

DeskMessage DossierWords::notRead()
{
    return DeskMessage::problem(tr("Sorry, this machine cannot read its dossiers. What is saved is "
                                   "not lost. Please call the administrator."));
}

DeskMessage DossierWords::nothingToLookAt()
{
    return DeskMessage::notice(tr("No dossier here has this code."));
}

DeskMessage DossierWords::notRevealed(bool accounts)
{
    if (!accounts)
        return DeskMessage::notice(tr("Who looks at persons is written down. That needs accounts: "
                                      "please ask the administrator for one."));
    return DeskMessage::problem(tr("Sorry, that you look could not be written to the disk, so "
                                   "nothing is shown. Please call the administrator."));
}

} // namespace motcua
