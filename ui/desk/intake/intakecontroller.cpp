#include "ui/desk/intake/intakecontroller.h"

#include "core/base/random.h"
#include "core/calendar/calendarservice.h"
#include "core/procedures/procedureservice.h"
#include "core/queueing/ticket.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/intake/citizenwindow.h"
#include "ui/desk/intake/intakeview.h"
#include "ui/desk/intake/intakewords.h"
#include "ui/desk/intake/latepart.h"
#include "ui/desk/intake/missingpart.h"
#include "ui/desk/intake/personpart.h"
#include "ui/desk/intake/procedurepart.h"
#include "ui/desk/intake/wayspart.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

namespace motcua {

IntakeController::IntakeController(const DeskServices &services, IntakeView &view,
                                   CitizenWindow &citizen, std::chrono::milliseconds pause,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_citizen(citizen)
    , m_finder(services)
    , m_owner(services, view.owner())
    , m_submitter(services, view.submitter())
    , m_keeper(services, pause)
    , m_files(services, view.files(),
              [this](const std::vector<PickedFile> &files) { return nameFiles(files); })
{
    for (PersonCheck *check : {&m_owner, &m_submitter}) {
        connect(check, &PersonCheck::changed, this, &IntakeController::told);
        connect(check, &PersonCheck::message, this,
                [this, check](const DeskMessage &message, bool undo) {
                    m_taken = check;
                    m_offer = undo ? Offer::UndoTake : Offer::Nothing;
                    m_view.showMessage(message);
                });
    }
    connect(&view, &IntakeView::representedChanged, this, &IntakeController::represent);
    connect(&view, &IntakeView::authorityChanged, this, &IntakeController::told);
    connect(&view, &IntakeView::verbChosen, this, &IntakeController::act);
    connect(&view, &IntakeView::messageActionWanted, this, &IntakeController::actOnMessage);
    connect(&view, &IntakeView::draftChosen, this, [this](int place) {
        if (m_counter != 0 && std::size_t(place) < m_offered.size())
            goOn(m_offered[std::size_t(place)]);
    });
    connect(&view.question(), &CardQuestion::answered, this, &IntakeController::answer);
    connect(&view.procedure(), &ProcedurePart::typedChanged, this, &IntakeController::search);
    connect(&view.procedure(), &ProcedurePart::chosen, this, &IntakeController::choose);
    connect(&view.procedure(), &ProcedurePart::termChanged, this, &IntakeController::told);
    connect(&view.papers(), &PapersTable::changed, this, &IntakeController::told);
    connect(&view.ways(), &WaysPart::changed, this, &IntakeController::told);
    connect(&view.ways(), &WaysPart::channelChanged, this, [this] {
        told();
        proposeFee();
    });
    connect(&view.ways(), &WaysPart::feeTold, this, &IntakeController::feeTyped);
    connect(&view.late(), &LatePart::wanted, this, &IntakeController::proposeLate);
    connect(&view.late(), &LatePart::changed, this, &IntakeController::told);
    connect(&m_files, &IntakeFiles::message, &view, &IntakeView::showMessage);
    connect(&m_files, &IntakeFiles::kept, this, &IntakeController::endWith);
    connect(&view.missing(), &MissingPart::backWanted, this, &IntakeController::waive);
    connect(&view.missing(), &MissingPart::supplementWanted, this,
            [this] { print(IntakeSlip::Kind::Supplement); });
    connect(&view.missing(), &MissingPart::refusalWanted, this,
            [this] { print(IntakeSlip::Kind::Refusal); });
    connect(&m_keeper, &DraftKeeper::changed, this, &IntakeController::countDrafts);
    connect(&m_keeper, &DraftKeeper::notKept, this,
            [this] { m_view.showMessage(IntakeWords::notKept()); });
    connect(&services.session, &DeskSession::locked, this, [this] {
        m_keeper.flush();
        setCounter(0);
    });
    view.setSlipsOffered(bool(services.intakeSlip));
    begin({});
}

void IntakeController::setCounter(int counter)
{
    const bool open = counter != 0 && m_services.session.isOpen();
    m_keeper.setOwner(counter, open ? m_services.session.actor() : Id{});
    m_counter = open ? counter : 0;
    m_putAway = {};
    begin({});
    m_view.clearMessage();
    countDrafts();
    if (m_drafts > 0)
        Q_EMIT draftsFound(IntakeWords::draftsElsewhere(m_drafts));
}

void IntakeController::countDrafts()
{
    const auto drafts =
        m_counter == 0 ? std::vector<IntakeDraft>() : m_keeper.others(m_state.request);
    m_drafts = int(drafts.size());
    if (!drafts.empty() && m_state.isEmpty() && m_offer == Offer::Nothing) {
        m_offer = Offer::Draft;
        m_view.showMessage(IntakeWords::draftsOffered(m_drafts, drafts.front().saved,
                                                      m_services.feed.configuration().zone()));
    }
    m_view.setDrafts(m_drafts);
    Q_EMIT draftsChanged(m_drafts);
}

// A person who stays after their dossier was received is no dossier yet, and one that a slip was
// printed for comes back as a new one.
bool IntakeController::isWorthKeeping() const
{
    const bool onlyStays =
        m_state.procedure.isEmpty() && !m_before.name.isEmpty() && m_state.owner == m_before;
    return !m_state.isEmpty() && !onlyStays && !m_answered;
}

// What was begun waits, if it is worth it.
void IntakeController::leave()
{
    if (isWorthKeeping())
        m_keeper.note(m_state);
    else if (!m_state.isEmpty())
        m_keeper.discard(m_state.request);
}

void IntakeController::begin(const IntakeState &state)
{
    m_keeper.flush();
    m_state = state;
    if (m_state.request.isNull())
        m_state.request = Id::random(m_services.random);
    m_offer = Offer::Nothing;
    m_files.show(m_state.request, m_state.files);
    m_before = {};
    m_answered = false;
    m_asked = {};
    m_view.question().clear();
    m_view.missing().clear();
    m_view.showMissing(false);
    show();
}

void IntakeController::show()
{
    m_showing = true;
    m_owner.set(m_state.owner);
    m_submitter.set(m_state.submitter);
    m_view.setRepresented(m_state.represented, m_state.authority);
    m_view.ways().setWays(m_state.ways);
    const Ticket *ticket = nullptr;
    const CounterLine *line = m_services.feed.snapshot().counterLine(m_counter);
    if (line && line->current && line->current->id == m_state.ticket)
        ticket = &*line->current;
    m_view.setTicket(ticket ? IntakeWords::ticket(ticket->shownNumber()) : QString());
    showLate();
    showProcedure();
    showPapers();
    m_showing = false;
    showTerm();
}

void IntakeController::showProcedure()
{
    const Procedure *procedure = m_services.procedures.find(m_state.procedure);
    ProcedurePart &part = m_view.procedure();
    if (!procedure) {
        part.setChosen({}, {});
        part.setVariants({}, {});
        part.setDaysWanted(false, 0);
        m_view.ways().setFeeNote({});
        return;
    }
    part.setChosen(procedure->plainName, IntakeWords::procedureNote(*procedure));
    std::vector<std::pair<QString, QString>> variants{{QString(), IntakeWords::variant({})}};
    for (const QString &variant : variantsOf(*procedure))
        variants.emplace_back(variant, IntakeWords::variant(variant));
    part.setVariants(variants, m_state.variant);
    part.setDaysWanted(!motcua::termOf(*procedure, m_state.variant), m_state.agreedDays);
    m_view.ways().setFeeNote(IntakeWords::feeNote(*procedure));
}

void IntakeController::showPapers()
{
    std::vector<PaperEntry> entries;
    for (const WantedPaper &wanted : m_state.papers) {
        entries.push_back(wanted.entry);
        entries.back().note = IntakeWords::paperNote(wanted);
    }
    m_view.papers().setEntries(entries);
}

std::optional<Term> IntakeController::termOf(const Procedure &procedure) const
{
    const auto published = motcua::termOf(procedure, m_state.variant);
    if (published || m_state.agreedDays < 1)
        return published;
    return Term{procedure.code, DurationUnit::WorkingDay, m_state.agreedDays, {}, {}};
}

// As it would be when the dossier is received now, or when it was.
void IntakeController::showTerm()
{
    const SiteConfiguration &site = m_services.feed.configuration();
    const SiteZone zone = site.zone();
    const Instant now = m_state.received.value_or(m_services.feed.now());
    const Procedure *procedure = m_services.procedures.find(m_state.procedure);
    const auto term = procedure ? termOf(*procedure) : std::nullopt;
    QString due;
    QString why = IntakeWords::noDue(procedure != nullptr);
    if (term) {
        const DeadlineCounter counter = m_services.dossiers.calendar.counter(zone);
        const Deadline deadline = counter.count(*term, now);
        due = DossierWords::moment(deadline.due, zone);
        why = IntakeWords::due(deadline, zone);
        const bool online = m_state.ways.channel == IntakeChannel::Online;
        if (const auto target = counter.target(*term, now, deadline.due, online))
            why += IntakeWords::target(*target, zone);
    }
    m_view.setDue(why);
    const bool byPhone =
        m_state.ways.notifyWay == NotifyWay::Phone || m_state.ways.notifyWay == NotifyWay::Sms;
    m_view.ways().setNotifyNote(byPhone && !m_state.bringer().name.isEmpty()
                                        && m_state.bringer().phone.isEmpty()
                                    ? IntakeWords::phoneWanted()
                                    : QString());
    m_citizen.setUnit(IntakeWords::unit(site.site));
    m_citizen.setCheck(m_state.isEmpty() ? CitizenCheck{}
                                         : IntakeWords::check(m_state, procedure, due));
}

void IntakeController::read()
{
    m_state.owner = m_view.owner().told();
    m_state.represented = m_view.isRepresented();
    m_state.submitter = m_view.submitter().told();
    m_state.authority = m_view.authority();
    m_state.ways = m_view.ways().ways();
    const auto late = m_view.late().late();
    m_state.received.reset();
    if (late)
        m_state.received = m_services.feed.configuration().zone().at(late->day, late->time);
    m_state.writtenLater = late ? late->reason : QString();
    m_state.variant = m_view.procedure().variant();
    m_state.agreedDays = m_view.procedure().days();
    const std::vector<PaperEntry> entries = m_view.papers().entries();
    for (std::size_t i = 0; i < entries.size() && i < m_state.papers.size(); ++i) {
        PaperEntry &entry = m_state.papers[i].entry;
        entry.here = entries[i].here;
        entry.originals = entries[i].originals;
        entry.copies = entries[i].copies;
    }
}

void IntakeController::showLate()
{
    std::optional<LatePart::Late> late;
    const SiteZone zone = m_services.feed.configuration().zone();
    if (const auto &at = m_state.received)
        late = LatePart::Late{zone.date(*at), zone.time(*at), m_state.writtenLater};
    m_view.late().set(late);
}

void IntakeController::proposeLate()
{
    const SiteZone zone = m_services.feed.configuration().zone();
    const Instant now = m_services.feed.now();
    m_view.late().setProposal(zone.date(now), zone.time(now));
}

void IntakeController::told()
{
    if (m_showing || !m_services.session.isOpen())
        return;
    const bool wasOrganisation = m_state.owner.organisation;
    read();
    if (m_state.owner.organisation && !wasOrganisation && !m_state.represented) {
        m_view.setRepresented(true, m_view.authority()); // somebody stands here for it
        read();
    }
    m_answered = false;
    showProcedure();
    showTerm();
    if (isWorthKeeping())
        m_keeper.note(m_state);
}

void IntakeController::represent()
{
    told();
    if (m_state.represented)
        m_view.submitter().setFocus();
}

void IntakeController::search()
{
    if (m_services.session.isOpen())
        m_view.procedure().setChoices(m_finder.find(m_view.procedure().typed()));
}

void IntakeController::choose(const QString &code)
{
    const Procedure *procedure = m_services.session.isOpen() ? m_finder.served(code) : nullptr;
    if (!procedure)
        return m_view.showMessage(IntakeWords::notServed());
    read();
    m_state.procedure = code;
    m_state.variant.clear();
    m_state.agreedDays = 0;
    m_state.papers = papersOf(*procedure);
    m_state.feeTold = false;
    m_view.missing().clear();
    m_view.showMissing(false);
    proposeFee();
    show();
    if (!m_state.isEmpty())
        m_keeper.note(m_state);
}

void IntakeController::proposeFee()
{
    const Procedure *procedure = m_services.procedures.find(m_state.procedure);
    if (!procedure || m_state.feeTold)
        return;
    const QDate today = m_services.feed.configuration().zone().date(m_services.feed.now());
    m_state.ways.fee = feeOf(*procedure, today, m_state.ways.channel);
    m_state.ways.payment = m_state.ways.fee == 0 ? Payment::Nothing : Payment::Cash;
    m_showing = true;
    m_view.ways().setWays(m_state.ways);
    m_showing = false;
    showTerm();
}

// What is paid for something is paid in some way.
void IntakeController::feeTyped()
{
    if (m_showing)
        return;
    read();
    m_state.feeTold = true;
    if (m_state.ways.fee == 0)
        m_state.ways.payment = Payment::Nothing;
    else if (m_state.ways.payment == Payment::Nothing)
        m_state.ways.payment = Payment::Cash;
    m_view.ways().setWays(m_state.ways);
    told();
}

} // namespace motcua
