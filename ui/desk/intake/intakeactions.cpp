// What IntakeController does with an intake as a whole.
#include "core/base/foldedtext.h"
#include "core/base/random.h"
#include "core/dossiers/dossierservice.h"
#include "core/procedures/linkedprocedure.h"
#include "core/procedures/procedureservice.h"
#include "core/queueing/ticket.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/intake/intakecontroller.h"
#include "ui/desk/intake/intakeview.h"
#include "ui/desk/intake/intakewords.h"
#include "ui/desk/intake/latepart.h"
#include "ui/desk/intake/missingpart.h"
#include "ui/desk/intake/personpart.h"
#include "ui/desk/intake/procedurepart.h"
#include "ui/desk/intake/wayspart.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QPointer>

#include <algorithm>

namespace motcua {

void IntakeController::openFor(const Ticket &ticket)
{
    if (m_counter == 0 || !m_services.session.isOpen() || m_state.ticket == ticket.id)
        return;
    leave(); // somebody else's
    IntakeState fresh;
    fresh.ticket = ticket.id;
    begin(fresh);
    m_view.clearMessage();
    if (m_finder.served(ticket.procedure))
        choose(ticket.procedure);
    countDrafts();
}

bool IntakeController::take(const ScannedCode &code)
{
    if (m_counter == 0 || !m_services.session.isOpen())
        return false;
    if (std::holds_alternative<CitizenCard>(code) || std::holds_alternative<PersonalNumber>(code)) {
        takePerson(code);
        return true;
    }
    if (const auto *link = std::get_if<ProcedureLink>(&code)) {
        const Procedure *procedure =
            linkedProcedure(*link, m_services.procedures.procedures(), m_services.searchWords,
                            m_services.procedures.links());
        choose(procedure ? procedure->code : QString());
        return true;
    }
    return false;
}

// Nobody who is written down goes unasked.
void IntakeController::takePerson(const ScannedCode &code)
{
    m_view.question().clear();
    // Somebody else brings it, and whose it is stands there already: the card is theirs.
    const bool brings = m_state.represented && !m_state.owner.name.isEmpty()
        && (m_state.submitter.number.isEmpty() || standsFor(m_state.submitter, code));
    const bool received = !m_state.represented && m_state.procedure.isEmpty()
        && !m_before.name.isEmpty() && m_state.owner == m_before;
    if (brings)
        return write(code, m_submitter);
    if (received || standsFor(m_state.owner, code))
        return write(code, m_owner);
    m_asked = code;
    m_view.question().ask(IntakeWords::named(m_state.owner), IntakeWords::named(code));
}

// Whether nothing of somebody else is lost when the person on the card is written there.
bool IntakeController::standsFor(const Person &person, const ScannedCode &code) const
{
    const auto *card = std::get_if<CitizenCard>(&code);
    const QString number = card ? card->number.text : std::get<PersonalNumber>(code).text;
    if (!person.number.isEmpty())
        return person.number == number;
    return person.name.isEmpty() || !card || plainText(person.name) == plainText(card->name);
}

void IntakeController::write(const ScannedCode &code, PersonCheck &person)
{
    if (const auto *card = std::get_if<CitizenCard>(&code))
        person.take(*card);
    else
        person.takeNumber(std::get<PersonalNumber>(code).text);
    m_view.procedure().focusSearch(); // what is told next, also where the ticket chose another
}

void IntakeController::answer(CardQuestion::Answer answer)
{
    if (m_counter == 0 || !m_services.session.isOpen())
        return;
    switch (answer) {
    case CardQuestion::Answer::Leave: break;
    case CardQuestion::Answer::Replace: write(m_asked, m_owner); break;
    case CardQuestion::Answer::Submitter:
        m_view.setRepresented(true, m_view.authority());
        told();
        write(m_asked, m_submitter);
        break;
    }
    m_asked = {};
}

void IntakeController::act(IntakeVerb verb)
{
    if (m_counter == 0 || !m_services.session.isOpen())
        return;
    m_view.clearMessage();
    m_offer = Offer::Nothing;
    read();
    switch (verb) {
    case IntakeVerb::Receive: return receive();
    case IntakeVerb::Missing: return showMissing();
    case IntakeVerb::AllHere: return allHere();
    case IntakeVerb::NextPerson: return nextPerson();
    case IntakeVerb::PutAway: return putAway();
    case IntakeVerb::Unfinished: return offerDrafts();
    }
}

// The keyboard is led to what is missing.
std::optional<DeskMessage> IntakeController::problem()
{
    if (m_state.owner.name.isEmpty() || m_state.bringer().name.isEmpty()) {
        (m_state.owner.name.isEmpty() ? m_view.owner() : m_view.submitter()).focusName();
        return IntakeWords::nameWanted();
    }
    if (m_state.procedure.isEmpty()) {
        m_view.procedure().focusSearch();
        return IntakeWords::chooseProcedure();
    }
    if (!m_state.ways.fee) {
        m_view.ways().focusFee();
        return IntakeWords::feeWanted();
    }
    if (m_state.received && *m_state.received > m_services.feed.now()) {
        m_view.late().focusMoment();
        return IntakeWords::receivedAhead();
    }
    if (m_state.received && m_state.writtenLater.isEmpty()) {
        m_view.late().focusReason();
        return IntakeWords::whyLaterWanted();
    }
    if (m_state.owner.organisation && !m_state.represented)
        return IntakeWords::bringerWanted();
    return std::nullopt;
}

void IntakeController::receive()
{
    if (const auto wrong = problem())
        return m_view.showMessage(*wrong);
    if (m_view.isMissingShown())
        waive();
    if (m_state.hasPapersMissing())
        return showMissing();
    m_view.setLocked(true);
    const QPointer<IntakeController> self(this);
    m_services.dossiers.service.receive(
        intakeFrom(m_state, m_counter, m_services.session.actor()),
        [self, files = m_state.files, session = m_services.session.number()](const auto &answer) {
            if (self)
                self->answered(answer, files, session);
        });
}

// The answer may take its time; whoever works here by then may be somebody else.
void IntakeController::answered(const Result<Dossier, DossierError> &answer,
                                const std::vector<PickedFile> &files, int session)
{
    m_view.setLocked(false);
    if (!answer) {
        if (session == m_services.session.number())
            m_view.showMessage(DossierWords::refusal(answer.error()));
        return;
    }
    const Dossier &dossier = answer.value();
    if (files.empty()) {
        m_keeper.discard(dossier.id);
    } else {
        m_keeper.settle(dossier.id);
        m_files.keep(dossier.id, files);
    }
    if (m_services.receipt)
        m_services.receipt(dossier);
    Q_EMIT received(dossier);
    if (session != m_services.session.number() || dossier.id != m_state.request)
        return;
    // The same person may have brought more.
    IntakeState more;
    more.ticket = m_state.ticket;
    more.owner = m_state.owner;
    more.represented = m_state.represented;
    more.submitter = m_state.submitter;
    more.authority = m_state.authority;
    more.ways = m_state.ways;
    more.received = m_state.received;
    more.writtenLater = m_state.writtenLater;
    more.ways.fee.reset();
    more.ways.payment = Payment::Nothing;
    begin(more);
    m_before = m_state.owner;
    m_view.procedure().focusSearch();
    m_view.showMessage(IntakeWords::received(dossier, m_services.feed.configuration().zone()));
}

bool IntakeController::nameFiles(const std::vector<PickedFile> &files)
{
    m_state.files = files;
    if (m_counter == 0 || !m_services.session.isOpen())
        return false;
    if (m_state.isEmpty()) {
        m_keeper.discard(m_state.request);
        return false;
    }
    m_keeper.note(m_state);
    return m_keeper.flush();
}

// Bytes that no dossier took stay with the draft.
void IntakeController::endWith(const KeptFiles &files)
{
    if (std::ranges::none_of(files.refused, &RefusedFile::held))
        m_keeper.discard(files.target);
    Q_EMIT filesKept();
}

void IntakeController::showMissing()
{
    if (m_state.procedure.isEmpty())
        return m_view.showMessage(IntakeWords::chooseProcedure());
    const QStringList missing = missingPapers(m_state);
    if (missing.isEmpty())
        return m_view.showMessage(IntakeWords::nothingMissing());
    m_view.missing().setMissing(missing);
    m_view.showMissing(true);
}

// What was unticked is not wanted of this person.
void IntakeController::waive()
{
    std::vector<WantedPaper *> missing;
    for (WantedPaper &wanted : m_state.papers) {
        if (isMissing(wanted))
            missing.push_back(&wanted);
    }
    for (const int place : m_view.missing().unticked()) {
        if (std::size_t(place) < missing.size())
            missing[std::size_t(place)]->waived = true;
    }
    m_view.missing().setMissing({}); // the reason stays, for when it is shown again
    m_view.showMissing(false);
    showPapers();
    m_keeper.note(m_state);
}

void IntakeController::print(IntakeSlip::Kind kind)
{
    if (m_counter == 0 || !m_services.session.isOpen() || !m_services.intakeSlip)
        return;
    read();
    const QString reason = m_view.missing().reason();
    if (reason.isEmpty())
        return m_view.showMessage(IntakeWords::reasonWanted());
    QStringList missing = missingPapers(m_state);
    const std::vector<int> unticked = m_view.missing().unticked();
    for (auto place = unticked.rbegin(); place != unticked.rend(); ++place)
        missing.removeAt(*place);
    m_services.intakeSlip({kind, m_state.bringer(), m_state.procedure, missing, reason, m_counter,
                           m_services.session.actor(), m_services.feed.now()});
    m_answered = true;
    m_keeper.discard(m_state.request); // until something is told again
    m_view.showMessage(IntakeWords::slipPrinting(kind == IntakeSlip::Kind::Refusal));
}

void IntakeController::allHere()
{
    for (WantedPaper &wanted : m_state.papers) {
        if (!isMissing(wanted))
            continue;
        PaperEntry &entry = wanted.entry;
        entry.here = true;
        entry.originals = std::max(entry.originals, wanted.paper.original);
        entry.copies = std::max(entry.copies, wanted.paper.copies);
    }
    showPapers();
    told();
}

void IntakeController::nextPerson()
{
    leave();
    begin({});
    countDrafts();
    m_view.owner().setFocus();
}

void IntakeController::putAway()
{
    if (!isWorthKeeping())
        return nextPerson();
    m_putAway = m_state;
    begin({});
    m_keeper.discard(m_putAway.request);
    for (PickedFile &file : m_putAway.files) // Undo reads them anew
        file.held = false;
    m_offer = Offer::UndoPutAway;
    m_view.showMessage(IntakeWords::discarded());
    m_view.owner().setFocus();
}

void IntakeController::actOnMessage()
{
    if (m_counter == 0 || !m_services.session.isOpen())
        return;
    const Offer offer = m_offer;
    m_offer = Offer::Nothing;
    m_view.clearMessage();
    switch (offer) {
    case Offer::Nothing: return;
    case Offer::UndoTake: return m_taken->undoTake();
    case Offer::UndoPutAway:
        begin(m_putAway);
        m_keeper.note(m_state);
        m_keeper.flush();
        return countDrafts();
    case Offer::Draft:
        const auto drafts = m_keeper.others(m_state.request);
        if (!drafts.empty())
            goOn(drafts.front());
        return;
    }
}

void IntakeController::offerDrafts()
{
    m_offered = m_keeper.others(m_state.request);
    if (m_offered.size() == 1)
        return goOn(m_offered.front());
    QStringList lines;
    for (const IntakeDraft &draft : m_offered)
        lines.append(IntakeWords::draft(draft, m_services.procedures.find(draft.intake.procedure),
                                        m_services.feed.configuration().zone()));
    if (!lines.empty())
        m_view.offerDrafts(lines);
}

void IntakeController::goOn(const IntakeDraft &draft)
{
    leave();
    begin(stateFrom(draft, m_services.procedures.find(draft.intake.procedure)));
    if (!m_state.feeTold)
        proposeFee();
    countDrafts();
    m_view.setFocus();
}

} // namespace motcua
