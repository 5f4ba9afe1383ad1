#include "ui/desk/procedures/procedurescontroller.h"

#include "core/procedures/cataloguedifference.h"
#include "core/procedures/procedureservice.h"
#include "ui/desk/procedures/procedureswords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

namespace motcua {

namespace {

constexpr std::size_t MostFound = 200;

} // namespace

ProceduresController::ProceduresController(const DeskServices &services, ProceduresView &view,
                                           QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_sheets(services, view, m_beside)
    , m_catalogue(services, view, m_beside)
{
    connect(&services.feed, &QueueFeed::changed, this, &ProceduresController::refresh);
    connect(&services.session, &DeskSession::opened, this, &ProceduresController::refresh);
    connect(&services.session, &DeskSession::locked, this, &ProceduresController::forget);
    connect(&view, &ProceduresView::searchChanged, this, &ProceduresController::search);
    connect(&view, &ProceduresView::choiceChanged, this, &ProceduresController::showChosen);
    connect(&view, &ProceduresView::messageActionWanted, this, &ProceduresController::actOnMessage);
    connect(&view, &ProceduresView::historyWanted, this, &ProceduresController::showHistory);
    connect(&m_beside, &SideWork::busyChanged, &view, &ProceduresView::setBusy);
    refresh();
}

void ProceduresController::forget()
{
    m_beside.giveUp();
    m_sheets.forget();
    m_catalogue.forget();
    m_asked.clear();
    m_doubted.clear();
    m_search.reset();
    m_byCode.clear();
    m_known.clear();
    m_view.clear();
}

// A scan is no reason to lose what somebody wrote.
bool ProceduresController::keepsEditing()
{
    if (!m_view.isChanged())
        return false;
    m_view.showMessage(ProceduresWords::notSavedYet());
    return true;
}

void ProceduresController::open(const QString &code, const QString &link)
{
    if (!m_services.session.isOpen() || keepsEditing())
        return;
    m_asked.clear();
    m_doubted = link;
    m_view.showList();
    m_view.choose(code);
    if (link.isEmpty())
        m_view.clearMessage();
    else
        m_view.showMessage(ProceduresWords::meaningWasSaid());
}

void ProceduresController::askMeaning(const QString &key)
{
    if (!m_services.session.isOpen() || keepsEditing())
        return;
    m_asked = key;
    m_doubted.clear();
    m_view.showList();
    m_view.showMessage(ProceduresWords::whichProcedure());
}

void ProceduresController::actOnMessage()
{
    if (m_doubted.isEmpty())
        nameAsked();
    else
        askMeaning(QString(m_doubted));
}

void ProceduresController::nameAsked()
{
    const Procedure *procedure = m_byCode.value(m_view.chosen());
    if (m_asked.isEmpty() || !procedure || !m_services.session.isOpen())
        return;
    const auto named =
        m_services.procedures.nameLink({m_asked, procedure->code}, m_services.session.actor());
    if (!named)
        return m_view.showMessage(ProceduresWords::notWritten());
    m_asked.clear();
    m_view.showMessage(ProceduresWords::meaningKnown(procedure->plainName));
}

// The queue changes every minute, the catalogue hardly ever: what is read stays under the eyes.
void ProceduresController::refresh()
{
    if (!m_services.session.isOpen())
        return;
    m_view.setMayEdit(m_catalogue.mayEdit());
    if (m_search && m_known == m_services.procedures.procedures())
        return;
    m_known = m_services.procedures.procedures();
    m_byCode.clear();
    for (const Procedure &procedure : m_known)
        m_byCode.insert(procedure.code, &procedure);
    m_search = std::make_unique<ProcedureSearch>(m_known, m_services.searchWords);
    std::vector<std::pair<QString, QString>> fields;
    for (const Field &field : m_services.feed.configuration().fields) {
        if (!field.guidance)
            fields.emplace_back(field.code, field.name);
    }
    m_view.setFields(fields);
    search();
}

std::vector<const Procedure *> ProceduresController::found() const
{
    std::vector<const Procedure *> procedures;
    const QString typed = m_view.typed().trimmed();
    const QString field = m_view.field();
    const auto add = [&](const Procedure &procedure) {
        if (field.isEmpty() || procedure.tile == field)
            procedures.push_back(&procedure);
    };
    if (typed.isEmpty()) {
        for (const Procedure &procedure : m_known)
            add(procedure);
        return procedures;
    }
    for (const ProcedureSearch::Match &match : m_search->find(typed, MostFound))
        add(*m_byCode.value(match.code));
    return procedures;
}

void ProceduresController::search()
{
    if (!m_search)
        return;
    std::vector<ProcedureEntry> entries;
    for (const Procedure *procedure : found())
        entries.push_back({procedure->code, procedure->plainName,
                           m_services.feed.configuration().fieldName(procedure->tile)});
    m_view.setEntries(entries, ProceduresWords::found(int(entries.size())));
}

void ProceduresController::showChosen()
{
    const Procedure *procedure = m_byCode.value(m_view.chosen());
    if (!procedure)
        return m_view.setDetails({});
    const QDate today = m_services.feed.configuration().zone().date(m_services.feed.now());
    m_view.setDetails(ProceduresWords::details(
        *procedure, m_services.feed.configuration().fieldName(procedure->tile), today));
}

void ProceduresController::showHistory()
{
    const Procedure *procedure = m_byCode.value(m_view.chosen());
    if (!procedure)
        return;
    const auto versions = m_services.procedures.versions(procedure->code);
    if (!versions)
        return m_view.showMessage(ProceduresWords::notRead());
    const SiteZone zone = m_services.feed.configuration().zone();
    std::vector<ChangeEntry> entries;
    const Procedure *before = nullptr;
    for (const ProcedureVersion &version : versions.value()) {
        const auto keys =
            before ? keyChanges(*before, version.procedure) : std::vector<KeyChange>();
        entries.insert(entries.begin(),
                       ProceduresWords::entry(ProceduresWords::version(version, zone), keys));
        before = &version.procedure;
    }
    m_view.showChanges(procedure->plainName, entries);
}

} // namespace motcua
