#include "app/commands/dossieranswers.h"

#include "app/commands/dossierjson.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"

namespace motcua {

namespace {

constexpr const char *ReceiveHelp = "see motcua-ctl --help dossier receive";
constexpr const char *ShowHelp = "see motcua-ctl dossier show";

QStringList cells(const Dossier &dossier, Office &office)
{
    const SiteZone zone = office.configuration().zone();
    const auto owner = office.citizens().find(dossier.owner);
    return {dossier.code(), stateName(dossier.state),
            zone.iso(dossier.due).left(16).replace(u'T', u' '), dossier.procedure,
            owner ? owner.value().name : QStringLiteral("-")};
}

const QStringList Heads{QStringLiteral("CODE"), QStringLiteral("STATE"), QStringLiteral("DUE"),
                        QStringLiteral("PROCEDURE"), QStringLiteral("NAME")};

} // namespace

Answer answerFor(DossierError error)
{
    switch (error) {
    case DossierError::UnknownDossier:
        return badValue("unknown-dossier", "no dossier has this code",
                        "see motcua-ctl dossier list");
    case DossierError::UnknownProcedure:
        return badValue("unknown-procedure", "no such procedure, or not in force on that day",
                        "see motcua-ctl procedure list");
    case DossierError::UnknownCounter:
        return badValue("unknown-counter", "no such counter", "see motcua-ctl counter list");
    case DossierError::UnknownVariant:
        return badValue("unknown-variant", "the procedure has no such variant",
                        "see motcua-ctl procedure show");
    case DossierError::NoTerm:
        return notPossible("no-term", "nobody published how long the procedure takes",
                           "add --days with the working days agreed on, or --variant");
    case DossierError::BadPerson:
        return badValue("bad-person",
                        "a person has a name, a number of 12 digits or none, a day of birth that "
                        "was, and digits in the telephone number",
                        ReceiveHelp);
    case DossierError::BadAmount:
        return badValue("bad-amount", "fee, papers or days out of their bounds", ReceiveHelp);
    case DossierError::BadDate:
        return badValue("bad-date",
                        "received in the future, or a new date that is no later working day",
                        "see motcua-ctl calendar show");
    case DossierError::BadCode:
        return badValue("bad-code",
                        "that is no code of a dossier or an agency, or of a day that never was",
                        "write it as H26.107-261123-0001, of an agency H26.107");
    case DossierError::CodeTaken:
        return notPossible("code-taken", "another dossier has this code", ShowHelp);
    case DossierError::NotProvisional:
        return notPossible("not-provisional", "the dossier has its official code already",
                           ShowHelp);
    case DossierError::NotPossible:
        return notPossible("not-possible", "the dossier's state does not allow it", ShowHelp);
    case DossierError::NothingToTakeBack:
        return notPossible("nothing-to-take-back", "the dossier was only received",
                           "see motcua-ctl dossier void");
    case DossierError::AskedBefore:
        return notPossible("asked-before",
                           "the applicant was asked before; once and completely is the rule",
                           "add --reason and --basis when it is needed all the same");
    case DossierError::AlreadyExtended:
        return notPossible("already-extended", "a new date is given once", ShowHelp);
    case DossierError::NoReason:
        return badValue("missing-reason", "the reason is told in words", "write it out");
    case DossierError::NoReceiver:
        return badValue("missing-receiver", "it is handed over to somebody", "add --to");
    case DossierError::NoProof:
        return badValue("missing-proof", "witnesses are named, and a postal slip has its number",
                        "add --proof");
    case DossierError::BadAttachment:
        return badValue("bad-attachment", "a file has a name, bytes, and 64 MiB at most",
                        "scan with fewer dots per inch");
    case DossierError::UnknownAttachment:
        return badValue("unknown-attachment", "the dossier has no such attachment", ShowHelp);
    case DossierError::AttachmentLost:
        return Answer::failed(Exit::Damaged, QStringLiteral("attachment-lost"),
                              QStringLiteral("its file is gone or was altered"),
                              QStringLiteral("fetch the folder attachments of a backup"));
    case DossierError::LetterUnsuited:
        return notPossible("letter-unsuited",
                           "the letter does not go with the dossier as it stands", ShowHelp);
    case DossierError::LetterSent:
        return notPossible("letter-sent", "it is in the register already: a letter goes out once",
                           "see motcua-ctl letter list; one more copy with --again");
    case DossierError::LettersDeclined:
        return notPossible("letters-declined", "no letter is wanted, as was noted", ShowHelp);
    case DossierError::BookClosed:
        return notPossible("book-closed", "the book of that year is closed",
                           "it takes no more dossiers; see --received, and motcua-ctl book show");
    case DossierError::NumbersUsedUp:
        return notPossible("numbers-used-up", "the day has no numbers left", "go on tomorrow");
    case DossierError::NobodyDecides:
        return notPossible("nobody-decides", "who gives the numbers is not reached", "try again");
    case DossierError::NotAllowed: return notAllowedAnswer();
    case DossierError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer answerFor(const Result<Dossier, DossierError> &result, Office &office)
{
    if (!result)
        return answerFor(result.error());
    const Dossier &dossier = result.value();
    return {Exit::Done,
            toJson(dossier, office, false),
            cells(dossier, office).join(QStringLiteral("  ")) + u'\n',
            {}};
}

Answer answerFor(const Result<std::vector<Dossier>, DossierError> &result, Office &office)
{
    if (!result)
        return answerFor(result.error());
    QJsonArray json;
    TextTable table(Heads);
    for (const Dossier &dossier : result.value()) {
        json.append(lineJson(dossier, office));
        table.add(cells(dossier, office));
    }
    return {Exit::Done, json, json.isEmpty() ? QStringLiteral("none\n") : table.text(), {}};
}

Answer answerFor(const Result<std::vector<DueDossier>, DossierError> &result, Office &office)
{
    if (!result)
        return answerFor(result.error());
    QJsonArray json;
    TextTable table(QStringList{QStringLiteral("WHEN")} + Heads);
    for (const DueDossier &due : result.value()) {
        QJsonObject line = lineJson(due.dossier, office);
        line.insert(QStringLiteral("nearness"), nearnessName(due.nearness));
        line.insert(QStringLiteral("apology"), due.apology);
        json.append(line);
        table.add(QStringList{nearnessName(due.nearness)} + cells(due.dossier, office));
    }
    return {
        Exit::Done, json, json.isEmpty() ? QStringLiteral("nothing is due\n") : table.text(), {}};
}

} // namespace motcua
