#include "ui/desk/scan/scanwords.h"

#include <QLocale>

#include <array>

namespace motcua {

namespace {

using Warning = CitizenCard::Warning;

QString shown(const CardDate &date)
{
    if (date.day > 0)
        return QDate(date.year, date.month, date.day).toString(u"dd/MM/yyyy");
    if (date.month > 0)
        return QStringLiteral("%1/%2").arg(date.month, 2, 10, QChar(u'0')).arg(date.year);
    return date.year > 0 ? QString::number(date.year) : QString();
}

QString hour(const SiteConfiguration &site, Instant at)
{
    return site.zone().time(at).toString(u"HH:mm");
}

// What is not known takes no line.
void add(ScanResult &result, const QString &label, const QString &value, bool check = false)
{
    if (!value.isEmpty() || check)
        result.fields.push_back({label, value, check});
}

} // namespace

ScanResult ScanWords::card(const CitizenCard &card)
{
    const auto says = [&card](Warning warning) { return card.warnings.testFlag(warning); };
    ScanResult result{tr("Citizen card"), {}, {}};
    add(result, tr("Personal number"), card.number.text);
    add(result, tr("Name"), card.name, says(Warning::NameRepaired) || says(Warning::NameDamaged));
    add(result, tr("Born"), shown(card.born), says(Warning::BadBirth));
    if (card.sex)
        add(result, tr("Sex"), *card.sex == Sex::Male ? tr("Male") : tr("Female"));
    add(result, tr("Address on the card"), card.address,
        says(Warning::AddressRepaired) || says(Warning::AddressDamaged));
    add(result, tr("Issued"), shown(card.issued), says(Warning::BadIssue));
    add(result, tr("Old ID number"), card.oldId, says(Warning::BadOldId));
    for (const QString &extra : card.extra)
        add(result, tr("Further"), extra);
    const std::array<std::pair<Warning, QString>, 7> sentences{{
        {Warning::Incomplete, tr("The code does not say everything. Please look at the card.")},
        {Warning::SexContradictsNumber, tr("The sex does not fit the personal number.")},
        {Warning::YearContradictsNumber, tr("The year of birth does not fit the personal number.")},
        {Warning::UnknownSex, tr("The sex could not be read.")},
        {Warning::NameRepaired,
         tr("Letters were damaged while the scanner typed. Please compare them with the card.")},
        {Warning::NameDamaged,
         tr("Letters were lost while the scanner typed: “?” stands for them. Please type them "
            "from the card.")},
        {Warning::InputMethod,
         tr("An input method changed the letters. Please switch it off and scan again.")},
    }};
    for (const auto &[warning, sentence] : sentences) {
        if (says(warning))
            result.warnings.append(sentence);
    }
    if (!card.address.isEmpty())
        result.hints.append(
            tr("The address is that of the day of issue. Please ask for the present one."));
    return result;
}

ScanResult ScanWords::number(const PersonalNumber &number)
{
    ScanResult result{tr("Personal number"), {}, {}};
    add(result, tr("Personal number"), number.text);
    add(result, tr("Sex"), number.sex == Sex::Male ? tr("Male") : tr("Female"));
    add(result, tr("Year of birth"), QString::number(number.bornYear));
    add(result, tr("Birth registered in"), provinceName(number.place));
    return result;
}

ScanResult ScanWords::procedure(const QString &says, const Procedure *procedure, Naming naming)
{
    ScanResult result{tr("Procedure"), {}, {}};
    if (!procedure) {
        add(result, tr("The code says"), says);
        if (naming == Naming::CannotBe) {
            result.warnings.append(tr("This procedure is not in the catalogue of this centre."));
        } else {
            result.warnings.append(
                tr("Which procedure it means cannot be read from it. Once somebody has chosen it, "
                   "this centre remembers it, at the kiosk too."));
            result.action = tr("Choose the procedure");
        }
        return result;
    }
    result.action = tr("Open its page");
    if (naming == Naming::WasSaid)
        result.other = tr("It means another one");
    add(result, tr("Code"), procedure->code);
    add(result, tr("Name of the procedure"), procedure->name);
    add(result, tr("As people say"), procedure->plainName);
    add(result, tr("In short"), procedure->spoken);
    if (procedure->sample)
        result.warnings.append(tr("Sample: please compare it with what the province has decided."));
    return result;
}

ScanResult ScanWords::ticket(const TicketCode &code, const std::optional<Ticket> &ticket,
                             const SiteConfiguration &site)
{
    ScanResult result{tr("Number %1").arg(code.number), {}, {}};
    add(result, tr("Day"), code.day.toString(u"dd/MM/yyyy"));
    if (code.site != site.site.id) {
        result.warnings.append(tr("This number is of another centre."));
        return result;
    }
    if (!ticket) {
        result.warnings.append(tr("This number is not known here."));
        return result;
    }
    add(result, tr("Field"), site.fieldName(ticket->field));
    add(result, tr("Taken at"), hour(site, ticket->taken));
    const auto state = [&ticket] {
        switch (ticket->state) {
        case TicketState::Waiting: return tr("waiting");
        case TicketState::Called: return tr("called");
        case TicketState::Serving: return tr("being served");
        case TicketState::Held: return tr("waits aside");
        case TicketState::NoShow: return tr("was called and not there");
        case TicketState::Done: return tr("served");
        case TicketState::Void: return tr("void");
        }
        return QString();
    };
    add(result, tr("State"), state());
    if (ticket->counter > 0)
        add(result, tr("Counter"), QString::number(ticket->counter));
    return result;
}

ScanResult ScanWords::appointment(const AppointmentCode &code,
                                  const std::optional<AppointmentLine> &line,
                                  const SiteConfiguration &site)
{
    ScanResult result{tr("Appointment %1").arg(code.code), {}, {}};
    add(result, tr("Day"), code.day.toString(u"dd/MM/yyyy"));
    if (code.site != site.site.id) {
        result.warnings.append(tr("This appointment is with another centre."));
        return result;
    }
    if (!line) {
        result.warnings.append(tr("This appointment is not known here."));
        return result;
    }
    add(result, tr("Field"), site.fieldName(line->appointment.field));
    add(result, tr("Begins at"), hour(site, line->appointment.start));
    if (line->ticket)
        add(result, tr("Has come, with number"), line->ticket->shownNumber());
    else if (line->appointment.cancelled)
        result.warnings.append(tr("This appointment was cancelled."));
    else
        result.action = tr("Has come: print the number");
    return result;
}

ScanResult ScanWords::reserve(const ReserveCode &code, const SiteConfiguration &site)
{
    ScanResult result{tr("Reserve number %1").arg(code.number), {}, {}};
    result.warnings.append(code.site == site.site.id
                               ? tr("Enter it on the page “Give numbers”, with the time that is "
                                    "written on it.")
                               : tr("This number is of another centre."));
    return result;
}

ScanResult ScanWords::dossier(const DossierCode &code)
{
    ScanResult result{tr("Dossier"), {}, {}};
    add(result, tr("Code"), code.code);
    return result;
}

ScanResult ScanWords::receipt(const ReceiptCode &code, std::optional<bool> genuine)
{
    ScanResult result{tr("Receipt of a dossier"), {}, {}};
    add(result, tr("Dossier"), code.dossier);
    if (genuine == true)
        add(result, tr("Paper"), tr("genuine: made by this centre"));
    else if (genuine == false)
        result.warnings.append(
            tr("No machine of this centre made this receipt. Please compare it with the dossier."));
    return result;
}

ScanResult ScanWords::form(const FormCode &code, const Procedure *procedure)
{
    ScanResult result{tr("Form"), {}, {}};
    add(result, tr("Form"), code.form);
    add(result, tr("Version"), QString::number(code.version));
    add(result, tr("Draft"), code.draft);
    add(result, tr("Procedure"), procedure ? procedure->plainName : code.procedure);
    if (procedure)
        result.action = tr("Open its page");
    else
        result.warnings.append(tr("This procedure is not in the catalogue of this centre."));
    return result;
}

ScanResult ScanWords::enrolment(const EnrolmentCode &code, const SiteConfiguration &site)
{
    ScanResult result{tr("Code to add a machine"), {}, {}};
    add(result, tr("Address"), code.address);
    result.warnings.append(code.site == site.site.id
                               ? tr("It is scanned on the machine that is to be added.")
                               : tr("It is of another centre."));
    return result;
}

ScanResult ScanWords::unknown(const UnknownCode &code, Naming naming)
{
    ScanResult result{tr("Another code"), {}, {}};
    add(result, tr("It says"), code.text);
    result.warnings.append(tr("This is none of ours. It is only shown; nothing in it was opened."));
    if (naming == Naming::CanBe)
        result.other = tr("It is of a procedure: choose which");
    return result;
}

QString ScanWords::dossierAction(const ScannedCode &code)
{
    if (std::holds_alternative<DossierCode>(code) || std::holds_alternative<ReceiptCode>(code))
        return tr("Open the dossier");
    const bool receives =
        std::holds_alternative<CitizenCard>(code) || std::holds_alternative<PersonalNumber>(code);
    return receives ? tr("Receive a dossier") : QString();
}

QString ScanWords::camera(FrameSource::State state)
{
    switch (state) {
    case FrameSource::State::Off: return tr("The camera is off.");
    case FrameSource::State::Starting: return tr("The camera wakes up …");
    case FrameSource::State::Missing:
        return tr("No camera is there. Plug it in, or use a scanner, a picture or the keyboard.");
    case FrameSource::State::Busy:
        return tr("The camera gives no picture. Perhaps another program uses it: close that. It "
                  "is tried again by itself.");
    case FrameSource::State::Running: break;
    }
    return {};
}

DeskMessage ScanWords::trialBegins()
{
    return DeskMessage::notice(
        tr("Please hold the code of a citizen card to the camera, about 15 cm away, and turn it a "
           "little. The card is not kept."));
}

DeskMessage ScanWords::trial(CameraTrial::Outcome outcome, std::chrono::milliseconds took)
{
    switch (outcome) {
    case CameraTrial::Outcome::Read:
        return DeskMessage::notice(
            tr("This camera reads cards: it took %1 seconds. The card is forgotten already.")
                .arg(QLocale().toString(double(took.count()) / 1000, 'f', 1)));
    case CameraTrial::Outcome::NotRead:
        return DeskMessage::problem(
            tr("This camera cannot read cards. More light, another distance or a camera that sees "
               "sharply from near may help; a handheld scanner or typing do in any case."));
    case CameraTrial::Outcome::NoPictures:
        return DeskMessage::problem(
            tr("The camera gave no picture, so it could not be tried. Is it plugged in, or does "
               "another program use it?"));
    }
    return {};
}

DeskMessage ScanWords::reading()
{
    return {DeskMessage::Kind::Notice, tr("The picture is looked through …"), tr("Stop")};
}

DeskMessage ScanWords::stopped()
{
    return DeskMessage::notice(tr("The picture is not looked through any more."));
}

DeskMessage ScanWords::nothingFound()
{
    return {DeskMessage::Kind::Notice,
            tr("There is no code in it that can be read. Please take it nearer, in better light, "
               "or type what stands below the code.")};
}

DeskMessage ScanWords::nothingPasted()
{
    return {DeskMessage::Kind::Notice, tr("There is neither a picture nor text in the clipboard.")};
}

DeskMessage ScanWords::notRead(PictureError error)
{
    switch (error) {
    case PictureError::NotThere:
        return {DeskMessage::Kind::Problem, tr("The file is not there any more.")};
    case PictureError::NotAllowed:
        return {DeskMessage::Kind::Problem, tr("This account may not read the file.")};
    case PictureError::NoPicture:
        return {DeskMessage::Kind::Problem,
                tr("The file is no picture and no PDF, or it is damaged.")};
    case PictureError::TooLarge:
        return {
            DeskMessage::Kind::Problem,
            tr("The picture is too large. Please save it smaller, or photograph the code alone.")};
    case PictureError::Locked: return {DeskMessage::Kind::Problem, tr("The PDF wants a password.")};
    }
    return {};
}

DeskMessage ScanWords::scannerGone()
{
    return {DeskMessage::Kind::Problem,
            tr("The scanner is not plugged in. Everything can also be typed; it is ready again as "
               "soon as it is plugged in.")};
}

DeskMessage ScanWords::scannerUnreadable(bool numberKept)
{
    const QString why = tr("The scanner sends letters in a way that nobody can read. Please set it "
                           "to UTF-8, as its manual says.");
    if (!numberKept)
        return DeskMessage::problem(why);
    return DeskMessage::problem(
        tr("Only the number of the card could be read; please type the name from the card.") + u' '
        + why);
}

} // namespace motcua
