#include "ui/desk/calendar/calendarcontroller.h"

#include "core/calendar/calendarservice.h"
#include "core/procedures/procedureservice.h"
#include "core/staff/staffservice.h"
#include "core/storage/storageerror.h"
#include "ui/desk/calendar/calendarsection.h"
#include "ui/desk/calendar/calendarwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <chrono>
#include <utility>

namespace motcua {

namespace {
constexpr std::chrono::milliseconds CalendarKeptWithin{1000};
} // namespace

CalendarController::CalendarController(const DeskServices &services, CalendarSection &section,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_section(section)
{
    connect(&services.session, &DeskSession::opened, this, &CalendarController::welcome);
    connect(&services.session, &DeskSession::locked, this, &CalendarController::leave);
    connect(&services.feed, &QueueFeed::changed, this, &CalendarController::look);
    connect(&section, &CalendarSection::changed, this, &CalendarController::changed);
    connect(&section, &CalendarSection::trialWanted, this, &CalendarController::tryOut);
    connect(&section, &CalendarSection::saveWanted, this, &CalendarController::save);
    connect(&section, &CalendarSection::dropWanted, this, &CalendarController::load);
    const SiteZone zone = services.feed.configuration().zone();
    const Instant now = services.feed.now();
    section.trial().setReceived(zone.date(now), zone.time(now));
    if (services.calendarShelf)
        m_left = services.calendarShelf->kept();
    m_keeps.setSingleShot(true);
    m_keeps.setInterval(CalendarKeptWithin);
    connect(&m_keeps, &QTimer::timeout, this, &CalendarController::keep);
    welcome();
}

// Whatever ends the program, nobody is asked then: what was written is there again next time.
CalendarController::~CalendarController()
{
    if (m_keeps.isActive())
        keep();
}

bool CalendarController::isAllowed() const
{
    try {
        return m_services.session.isOpen()
            && m_services.staff.may(m_services.session.actor(), Kind::CalendarYearDefined);
    } catch (const StorageError &) {
        return false; // the feed tells of a disk that cannot be read
    }
}

void CalendarController::welcome()
{
    m_allowed = isAllowed();
    if (!m_allowed)
        return leave();
    const std::optional<UnsavedCalendar> left = std::exchange(m_left, std::nullopt);
    load();
    if (left && left->actor == m_services.session.actor())
        restore(left->changes);
}

// What holds may have changed since they were made.
void CalendarController::restore(const CalendarChanges &changes)
{
    CalendarDraft draft = holding();
    draft.put(changes);
    m_section.setCalendar(draft);
    changed();
}

CalendarDraft CalendarController::holding() const
{
    const CalendarService &service = m_services.dossiers.calendar;
    return {service.calendar().data(), service.rules()};
}

void CalendarController::keep()
{
    if (!m_services.calendarShelf)
        return;
    if (m_left)
        m_services.calendarShelf->keep(*m_left);
    else
        m_services.calendarShelf->forget();
}

void CalendarController::leave()
{
    m_allowed = false;
    m_section.setCalendar({});
    m_section.setUnsaved({}, false);
    m_section.trial().setProcedures({});
    m_section.trial().setResult({});
}

void CalendarController::load()
{
    m_section.setCalendar(holding());
    changed();
}

void CalendarController::changed()
{
    const CalendarDraft &draft = m_section.calendar();
    if (draft.isChanged())
        m_left = UnsavedCalendar{m_services.session.actor(), draft.changes()};
    else
        m_left.reset();
    m_keeps.start();
    m_section.setUnsaved(CalendarWords::unsaved(CalendarWords::changes(draft)), draft.isChanged());
    tryOut();
}

void CalendarController::look()
{
    if (isAllowed() != m_allowed)
        return welcome();
    const CalendarService &service = m_services.dossiers.calendar;
    const CalendarDraft &draft = m_section.calendar();
    if (!m_allowed
        || (service.calendar().data() == draft.held() && service.rules() == draft.heldRules()))
        return;
    if (!draft.isChanged())
        return load();
    restore(draft.changes());
    Q_EMIT message(CalendarWords::changedElsewhere());
}

void CalendarController::offerProcedures()
{
    const QDate today = m_services.feed.configuration().zone().date(m_services.feed.now());
    std::vector<TrialPart::Choice> choices;
    for (const Procedure &procedure : m_services.procedures.procedures()) {
        if (procedure.inForceOn(today) && termOf(procedure))
            choices.push_back({procedure.code, procedure.plainName, variantsOf(procedure)});
    }
    m_section.trial().setProcedures(choices);
}

void CalendarController::tryOut()
{
    TrialPart &trial = m_section.trial();
    if (!m_allowed || !trial.isVisible())
        return;
    offerProcedures();
    const CalendarDraft &draft = m_section.calendar();
    const SiteConfiguration &site = m_services.feed.configuration();
    if (const auto fault = draft.fault())
        return trial.setResult(CalendarWords::mendFirst(CalendarWords::fault(*fault, site)));
    const TrialCase tried = trial.tried();
    const Procedure *procedure = m_services.procedures.find(tried.procedure);
    const auto term = procedure ? termOf(*procedure, tried.variant) : std::nullopt;
    trial.setResult(term ? CalendarWords::trial(draft, *term, tried, site.zone())
                         : CalendarWords::noTerm());
}

void CalendarController::save()
{
    if (!isAllowed())
        return;
    const CalendarDraft draft = m_section.calendar();
    const SiteConfiguration &site = m_services.feed.configuration();
    if (const auto fault = draft.fault())
        return m_section.showFault(*fault, CalendarWords::fault(*fault, site));
    const QStringList changes = CalendarWords::changes(draft);
    const auto applied = m_services.dossiers.calendar.apply(draft.calendar(), draft.rules,
                                                            m_services.session.actor());
    if (!applied) // the rules were kept: only the disk refuses
        return m_section.showFault({}, CalendarWords::fault({}, site));
    load();
    Q_EMIT message(CalendarWords::saved(changes));
    m_services.feed.refresh();
}

} // namespace motcua
