#include "ui/desk/intake/intakewords.h"

#include "core/base/sitezone.h"
#include "core/documents/procedurewords.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/window/richtext.h"
#include "ui/desk/work/workcontroller.h"

namespace motcua {

namespace {

constexpr int MostPapersNamed = 6; // on the screen that is turned to the citizen

QString momentOf(Instant t, const SiteZone &zone)
{
    return zone.date(t).toString(u"dd/MM") + zone.time(t).toString(u" HH:mm");
}

} // namespace

QString IntakeWords::born(const QString &iso)
{
    const QStringList parts = iso.split(u'-');
    QStringList turned(parts.rbegin(), parts.rend());
    return turned.join(u'/');
}

QString IntakeWords::bornFrom(const QString &typed)
{
    const QString text = typed.simplified();
    const QStringList parts = text.split(u'/');
    const QString year = parts.back();
    if (parts.size() > 3 || year.size() != 4)
        return text;
    QString iso = year;
    for (qsizetype i = parts.size() - 2; i >= 0; --i)
        iso += u'-' + parts[i].rightJustified(2, u'0');
    const bool isDate = parts.size() < 3 || QDate::fromString(iso, Qt::ISODate).isValid();
    return isDate ? iso : text;
}

PersonDifference IntakeWords::difference(PersonField field, const Person &known, bool recorded)
{
    const QString name = DossierWords::personField(field);
    QString value = valueOf(known, field);
    if (field == PersonField::Born)
        value = born(value);
    if (field == PersonField::Sex && !value.isEmpty())
        value = value == u"m" ? tr("male") : tr("female");
    if (valueOf(known, field).isEmpty())
        return {field, tr("%1: not known before").arg(name)};
    return {field,
            recorded ? tr("%1 as known: %2").arg(name, value)
                     : tr("%1 is known otherwise").arg(name)};
}

QString IntakeWords::named(const Person &person)
{
    return person.name.isEmpty() ? tr("the number %1").arg(person.number) : person.name;
}

QString IntakeWords::named(const ScannedCode &cardOrNumber)
{
    Person person;
    if (const auto *card = std::get_if<CitizenCard>(&cardOrNumber))
        person = personOf(*card);
    else if (const auto *number = std::get_if<PersonalNumber>(&cardOrNumber))
        person.number = number->text;
    return named(person);
}

QString IntakeWords::known(bool recorded)
{
    return recorded ? tr("Has been here before. That you look is written down.")
                    : tr("Has been here before.");
}

QString IntakeWords::unknown() { return tr("Is here for the first time."); }

QString IntakeWords::badNumber() { return tr("A personal number has 12 digits. Please look."); }

DeskMessage IntakeWords::taken(PersonField field)
{
    DeskMessage message =
        DeskMessage::notice(tr("Changed: %1.").arg(DossierWords::personField(field)));
    message.action = tr("Undo");
    return message;
}

DeskMessage IntakeWords::takenBack(PersonField field)
{
    return DeskMessage::notice(tr("As it was before: %1.").arg(DossierWords::personField(field)));
}

DeskMessage IntakeWords::notTaken(bool storageFailed)
{
    if (storageFailed)
        return DossierWords::refusal(DossierError::StorageFailed);
    return DeskMessage::notice(tr("This could not be changed: somebody else has the number, or it "
                                  "is no sound date or number. What was known stays."));
}

QString IntakeWords::paperNote(const WantedPaper &wanted)
{
    DocumentRequirement nameless = wanted.paper;
    nameless.name.clear();
    QStringList parts;
    if (wanted.waived)
        parts.append(tr("need not be brought"));
    if (wanted.paper.conditional)
        parts.append(tr("only in some cases"));
    if (wanted.paper.presentOnly)
        parts.append(tr("only to be shown"));
    else if (wanted.paper.original > 0 || wanted.paper.copies > 0)
        parts.append(ProcedureWords().paper(nameless).simplified().remove(u'(').remove(u')'));
    if (!wanted.paper.note.isEmpty())
        parts.append(wanted.paper.note);
    return parts.join(QStringLiteral(" · "));
}

QString IntakeWords::variant(const QString &variant)
{
    if (variant.isEmpty())
        return tr("The usual case");
    return variant == Verification ? tr("With verification") : variant;
}

QString IntakeWords::procedureNote(const Procedure &procedure)
{
    const ProcedureWords words;
    QStringList parts{words.code(procedure.code)};
    if (procedure.sample)
        parts.append(words.sample());
    if (!procedure.warning.isEmpty())
        parts.append(procedure.warning);
    return parts.join(QStringLiteral(" · "));
}

QString IntakeWords::feeNote(const Procedure &procedure)
{
    QStringList parts;
    if (!procedure.feeVnd)
        parts.append(tr("Set by the province: please type what it is."));
    if (procedure.feeRule)
        parts.append(tr("Counted by pages: this is the first one."));
    if (!procedure.feeNote.isEmpty())
        parts.append(procedure.feeNote);
    return parts.join(u' ');
}

QString IntakeWords::due(const Deadline &deadline, const SiteZone &zone)
{
    return richStrong(tr("Due: %1").arg(DossierWords::moment(deadline.due, zone)))
        + richList(DossierWords::steps(deadline));
}

QString IntakeWords::target(const DeadlineCounter::Target &target, const SiteZone &zone)
{
    return richParagraph(tr("Our own promise: %1").arg(DossierWords::moment(target.due, zone))
                         + QStringLiteral(" · ") + target.decision);
}

QString IntakeWords::noDue(bool chosen)
{
    return richParagraph(chosen ? tr("The date is counted when the working days are agreed on.")
                                : tr("The date is counted when the procedure is chosen."));
}

QString IntakeWords::unit(const Site &site)
{
    return site.practice ? tr("PRACTICE · %1").arg(site.name) : site.name;
}

QString IntakeWords::ticket(const QString &number) { return tr("For number %1").arg(number); }

DeskMessage IntakeWords::chooseProcedure()
{
    return DeskMessage::notice(tr("Please choose the procedure. Nothing was received yet."));
}

DeskMessage IntakeWords::nameWanted()
{
    return DeskMessage::notice(
        tr("Please write down the name, or scan the card. Nothing was received yet."));
}

DeskMessage IntakeWords::receivedAhead()
{
    return DeskMessage::notice(
        tr("That time has not come yet. Nothing was received. Please look at when it was."));
}

DeskMessage IntakeWords::whyLaterWanted()
{
    return DeskMessage::notice(
        tr("Please write down why it is put down only now. Nothing was received."));
}

DeskMessage IntakeWords::feeWanted()
{
    return DeskMessage::notice(tr("The catalogue does not know the fee. Please type it, 0 when "
                                  "nothing is to be paid. Nothing was received yet."));
}

DeskMessage IntakeWords::notServed()
{
    return DeskMessage::notice(tr("This procedure is not in force today, or is another agency's. "
                                  "Please look on the page Procedures."));
}

DeskMessage IntakeWords::received(const Dossier &dossier, const SiteZone &zone)
{
    return DeskMessage::notice(
        tr("Received: %1. Due: %2. The person stays here for the next dossier. Thank you.")
            .arg(dossier.code(), DossierWords::moment(dossier.due, zone)));
}

DeskMessage IntakeWords::bringerWanted()
{
    return DeskMessage::notice(tr("Please write down who brings it for the organisation. Nothing "
                                  "was received yet."));
}

QString IntakeWords::phoneWanted() { return tr("No telephone number: they cannot be called."); }

DeskMessage IntakeWords::discarded()
{
    DeskMessage message = DeskMessage::notice(tr("Put away. Nothing was received."));
    message.action = tr("Undo");
    return message;
}

DeskMessage IntakeWords::slipPrinting(bool refusal)
{
    return DeskMessage::notice(
        refusal ? tr("The refusal slip is being printed. Nothing is left to be done here: F8 "
                     "begins with the next person.")
                : tr("The slip with what to bring is being printed. Nothing is left to be done "
                     "here: F8 begins with the next person."));
}

DeskMessage IntakeWords::reasonWanted()
{
    return DeskMessage::notice(tr("Please write down the reason in words: the applicant reads it. "
                                  "Nothing was printed."));
}

DeskMessage IntakeWords::nothingMissing()
{
    return DeskMessage::notice(tr("No paper is missing: the dossier can be received."));
}

DeskMessage IntakeWords::draftsOffered(int drafts, Instant newest, const SiteZone &zone)
{
    DeskMessage message = DeskMessage::notice(
        tr("%n dossiers were being written down, the last one on %1.", nullptr, drafts)
            .arg(momentOf(newest, zone)));
    message.action = tr("Go on with it");
    return message;
}

DeskMessage IntakeWords::draftsElsewhere(int drafts)
{
    return DeskMessage::notice(
        tr("%n dossiers were being written down here. Nothing is lost: they wait on the page "
           "Receive dossiers.",
           nullptr, drafts));
}

QString IntakeWords::draft(const IntakeDraft &draft, const Procedure *procedure,
                           const SiteZone &zone)
{
    return QStringList{momentOf(draft.saved, zone),
                       draft.intake.owner.name.isEmpty() ? tr("no name yet")
                                                         : draft.intake.owner.name,
                       procedure ? procedure->plainName : tr("no procedure yet")}
        .join(QStringLiteral(" · "));
}

DeskMessage IntakeWords::notKept()
{
    return DeskMessage::problem(
        tr("Sorry, this machine cannot write to its disk: what is typed here would be lost in a "
           "power cut. Please call the administrator."));
}

CitizenCheck IntakeWords::check(const IntakeState &state, const Procedure *procedure,
                                const QString &due)
{
    CitizenCheck check;
    const auto add = [&check](const QString &label, const QString &value) {
        if (!value.isEmpty())
            check.lines.emplace_back(label, value);
    };
    add(tr("In whose name"), state.owner.name);
    if (state.represented)
        add(tr("Brought by"), state.submitter.name);
    if (!procedure)
        return check;
    // Others may stand behind: what is nobody's business is not named.
    add(tr("Asked for"), procedure->sensitive ? tr("what you told us") : procedure->plainName);
    QStringList papers;
    for (const WantedPaper &wanted : state.papers) {
        if (wanted.entry.here && !procedure->sensitive)
            papers.append(wanted.entry.name);
    }
    if (const auto more = int(papers.size()) - MostPapersNamed; more > 1) {
        papers.resize(MostPapersNamed);
        papers.append(tr("and %n more", nullptr, more));
    }
    add(tr("Papers handed in or shown"), papers.join(QStringLiteral("; ")));
    if (state.ways.fee)
        add(tr("Fee"),
            *state.ways.fee == 0 ? DossierWords::payment(Payment::Nothing)
                                 : WorkWords::money(*state.ways.fee) + QStringLiteral(", ")
                    + DossierWords::payment(state.ways.payment));
    add(tr("Due"), due);
    return check;
}

} // namespace motcua
