#include "ui/desk/settings/settingscontroller.h"

#include "core/base/pin.h"
#include "core/site/siteedits.h"
#include "core/site/siteservice.h"
#include "core/storage/storageerror.h"
#include "ui/desk/calendar/calendarcontroller.h"
#include "ui/desk/calendar/calendarsection.h"
#include "ui/desk/forms/formscontroller.h"
#include "ui/desk/forms/formssection.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/settings/agenciessection.h"
#include "ui/desk/settings/counterssection.h"
#include "ui/desk/settings/fieldssection.h"
#include "ui/desk/settings/hourssection.h"
#include "ui/desk/settings/machinesection.h"
#include "ui/desk/settings/pinsection.h"
#include "ui/desk/settings/prioritiessection.h"
#include "ui/desk/settings/settingsdifference.h"
#include "ui/desk/settings/settingsview.h"
#include "ui/desk/settings/settingswords.h"
#include "ui/desk/settings/staffcontroller.h"
#include "ui/desk/settings/staffsection.h"
#include "ui/desk/settings/turnssection.h"
#include "ui/desk/settings/unitsection.h"
#include "ui/desk/upload/portalcontroller.h"
#include "ui/desk/upload/portalsection.h"
#include "ui/models/queuefeed.h"

#include <chrono>
#include <utility>

namespace motcua {

namespace {
constexpr std::chrono::milliseconds KeptWithin{1000};
} // namespace

SettingsController::SettingsController(const DeskServices &services, SettingsView &view,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
{
    addSections();
    if (services.settingsShelf)
        m_left = services.settingsShelf->kept();
    m_fromShelf = m_left.has_value();
    m_keeps.setSingleShot(true);
    m_keeps.setInterval(KeptWithin);
    connect(&m_keeps, &QTimer::timeout, this, &SettingsController::keep);
    connect(&services.feed, &QueueFeed::changed, this, &SettingsController::refresh);
    connect(&services.session, &DeskSession::opened, this, &SettingsController::welcome);
    connect(&services.session, &DeskSession::locked, this, &SettingsController::leave);
    connect(&view, &SettingsView::edited, this, &SettingsController::edited);
    connect(&view, &SettingsView::reviewWanted, this, &SettingsController::review);
    connect(&view, &SettingsView::saveWanted, this, &SettingsController::save);
    connect(&view, &SettingsView::dropWanted, this, &SettingsController::drop);
    welcome();
}

// Whatever ends the program, nobody is asked then: what was typed is there again next time.
SettingsController::~SettingsController()
{
    if (m_keeps.isActive())
        keep();
}

void SettingsController::keep()
{
    if (!m_services.settingsShelf)
        return;
    if (m_left)
        m_services.settingsShelf->keep(*m_left);
    else
        m_services.settingsShelf->forget();
}

void SettingsController::addSections()
{
    const QDate today = m_services.feed.configuration().zone().date(m_services.feed.now());
    auto *staff =
        new StaffSection(m_draft, today, StaffSection::Accounts::Kept); // the view's from here on
    m_view.addSection(tr("Unit"), {new UnitSection(m_draft, UnitSection::Code::Shown)});
    m_view.addSection(tr("Working hours"), {new HoursSection(m_draft, today)});
    addCalendar(today);
    m_view.addSection(tr("Turns"), {new TurnsSection(m_draft)});
    m_view.addSection(tr("Fields"), {new FieldsSection(m_draft)});
    m_view.addSection(tr("Counters"), {new CountersSection(m_draft)});
    m_view.addSection(tr("Agencies"), {new AgenciesSection(m_draft)});
    m_view.addSection(tr("Priorities"), {new PrioritiesSection(m_draft)});
    m_view.addSection(tr("Kiosk"), {new PinSection(m_draft, PinSection::Need::May)});
    m_view.addSection(tr("People"), {staff});
    m_view.addSection(
        tr("This machine"),
        {new MachineSection(m_draft, m_services.machine, MachineSection::Holds::FromNextStart)});
    m_staff = std::make_unique<StaffController>(m_services, *staff);
    connect(m_staff.get(), &StaffController::message, &m_view, &SettingsView::showMessage);
    auto *portal = new PortalSection(m_draft); // the view's from here on
    m_view.addSection(tr("Entering"), {portal});
    m_portal = std::make_unique<PortalController>(m_services, *portal);
    connect(m_portal.get(), &PortalController::message, &m_view, &SettingsView::showMessage);
    if (!m_services.forms)
        return;
    auto *forms = new FormsSection(m_draft); // the view's from here on
    m_view.addSection(tr("Forms"), {forms});
    m_forms = std::make_unique<FormsController>(m_services, *forms);
    connect(m_forms.get(), &FormsController::message, &m_view, &SettingsView::showMessage);
}

void SettingsController::addCalendar(QDate today)
{
    m_calendarSection = new CalendarSection(m_draft, today);
    m_calendarEntry = m_view.addSection(tr("Working calendar"), {m_calendarSection});
    m_calendar = std::make_unique<CalendarController>(m_services, *m_calendarSection);
    connect(m_calendar.get(), &CalendarController::message, &m_view, &SettingsView::showMessage);
}

void SettingsController::showCalendar(int year)
{
    m_view.showSections();
    m_view.showSection(m_calendarEntry);
    m_calendarSection->chooseYear(year);
}

bool SettingsController::isAllowed() const
{
    try {
        return m_services.session.isOpen()
            && m_services.staff.may(m_services.session.actor(), Kind::SiteDefined);
    } catch (const StorageError &) {
        return false; // the feed tells of a disk that cannot be read
    }
}

SettingsDraft SettingsController::holding() const
{
    return {m_services.feed.configuration(), m_services.machine.setup(), {}, {}};
}

void SettingsController::welcome()
{
    m_allowed = isAllowed();
    if (m_allowed) {
        const std::optional<UnsavedSettings> left = std::exchange(m_left, std::nullopt);
        load();
        if (left && (left->actor == m_services.session.actor() || left->actor.isNull()))
            restore(*left);
    }
    Q_EMIT allowedChanged();
}

void SettingsController::restore(const UnsavedSettings &left)
{
    const bool earlier = std::exchange(m_fromShelf, false);
    m_draft = left.draft;
    SiteConfiguration before = left.before;
    if (earlier) {
        for (SiteConfiguration *site : {&m_draft.site, &before}) {
            site->site.kioskPin = m_holds.site.site.kioskPin;
            site->site.practice = m_holds.site.site.practice;
        }
    }
    m_view.refresh();
    countUnsaved();
    if (m_left && before != m_holds.site)
        m_view.showMessage(SettingsWords::changedElsewhere());
    else if (m_left && earlier)
        m_view.showMessage(SettingsWords::stillHere());
}

void SettingsController::leave()
{
    m_allowed = false;
    m_draft = {};
    m_holds = {};
    m_view.refresh();
    m_view.clearMessage();
    m_view.showSections();
    countUnsaved();
    Q_EMIT allowedChanged();
}

void SettingsController::load()
{
    m_holds = holding();
    m_draft = m_holds;
    m_view.refresh();
    m_view.showSections();
    countUnsaved();
}

void SettingsController::refresh()
{
    if (isAllowed() != m_allowed)
        return m_allowed ? leave() : welcome();
    if (!m_allowed || m_services.feed.configuration() == m_holds.site)
        return;
    if (SettingsDifference::changes(m_holds, m_draft).empty())
        return load();
    m_holds = holding();
    m_view.showSections();
    m_view.showMessage(SettingsWords::changedElsewhere());
    countUnsaved();
}

void SettingsController::edited()
{
    m_asked = false;
    countUnsaved();
}

void SettingsController::countUnsaved()
{
    const int changes = int(SettingsDifference::changes(m_holds, m_draft).size());
    if (changes > 0)
        m_left = UnsavedSettings{m_services.session.actor(), m_draft, m_holds.site};
    else if (m_services.session.isOpen())
        m_left.reset();
    m_keeps.start();
    m_view.setUnsaved(changes);
    Q_EMIT unsavedChanged(changes);
}

bool SettingsController::mayLeave()
{
    const int changes = int(SettingsDifference::changes(m_holds, m_draft).size());
    if (changes == 0 || m_asked) {
        m_view.clearMessage();
        return true;
    }
    m_asked = true;
    m_view.showMessage(SettingsWords::unsaved(changes));
    return false;
}

void SettingsController::review()
{
    m_view.clearMessage();
    if (!m_view.check())
        return;
    if (const auto problems = problemsOf(m_draft.site); !problems.empty())
        return m_view.showProblems(problems);
    if (const auto problem = m_services.sites.check(m_draft.site))
        return showRefusal(*problem);
    m_draft.site = inOrder(m_draft.site);
    m_view.refresh();
    const auto changes = SettingsDifference::changes(m_holds, m_draft);
    if (changes.empty())
        return m_view.showMessage(SettingsWords::nothingDiffers());
    std::vector<Account> staff;
    try {
        staff = m_services.staff.list();
    } catch (const StorageError &) {
        return m_view.showMessage(SettingsWords::diskRefused());
    }
    m_view.showReview(changes,
                      SettingsDifference::warnings(m_holds.site, m_draft.site,
                                                   m_services.feed.snapshot(), staff));
}

void SettingsController::save()
{
    m_view.showSections();
    if (!isAllowed())
        return m_view.showMessage(SettingsWords::notAllowed());
    const int changes = int(SettingsDifference::changes(m_holds, m_draft).size());
    SiteConfiguration wanted = m_draft.site;
    if (!m_draft.kioskPin.isEmpty())
        wanted.site.kioskPin = makePinVerifier(m_draft.kioskPin);
    const auto applied = m_services.sites.apply(wanted, m_services.session.actor());
    if (!applied)
        return showRefusal(applied.error());
    const MachineSetup machine = m_draft.machine;
    const bool machineToo = machine != m_holds.machine;
    const bool kept = !machineToo || m_services.machine.keep(machine);
    load();
    if (!kept) {
        m_draft.machine = machine;
        m_view.refresh();
        countUnsaved();
    }
    m_view.showMessage(kept ? SettingsWords::saved(changes, machineToo)
                            : SettingsWords::machineNotKept());
    m_services.feed.refresh();
}

void SettingsController::showRefusal(SiteProblem problem)
{
    if (problem.kind == SiteProblem::Kind::StorageFailed)
        return m_view.showMessage(SettingsWords::diskRefused());
    const bool ofField =
        problem.part == SiteProblem::Part::Hall && problem.kind != SiteProblem::Kind::CounterInUse;
    if (const Field *field = m_services.feed.configuration().field(problem.subject);
        field && ofField)
        problem.subject = field->name; // its code is shown to nobody
    m_view.showProblems({problem});
}

void SettingsController::drop()
{
    m_view.clearMessage();
    load();
}

} // namespace motcua
