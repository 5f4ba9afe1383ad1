#include "ui/desk/dossiers/dossiercontroller.h"

#include "core/citizens/citizenservice.h"
#include "core/procedures/procedureservice.h"
#include "core/staff/accesslog.h"
#include "core/staff/permissions.h"
#include "ui/desk/dossiers/dossierabout.h"
#include "ui/desk/dossiers/dossierfilters.h"
#include "ui/desk/dossiers/dossierform.h"
#include "ui/desk/dossiers/dossierquestion.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/dossiers/historywords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int MostListed = 200;

} // namespace

DossierController::DossierController(const DeskServices &services, DossierView &view,
                                     QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_reader(services)
    , m_files(services, view.about().files(), view.about().scanned())
    , m_views(services, view.filters(), view.views())
    , m_export(services, view.exporting())
{
    connect(&services.feed, &QueueFeed::changed, this, [this] {
        if (m_view.isVisible())
            refresh();
    });
    connect(&services.session, &DeskSession::locked, this, &DossierController::forget);
    connect(&view, &DossierView::shown, this, &DossierController::refresh);
    connect(&view, &DossierView::left, this, &DossierController::hidePersons);
    connect(&view, &DossierView::searchChanged, this, [this] {
        offerFilters();
        m_views.follow();
        search();
    });
    connect(&view, &DossierView::exportWanted, this,
            [this] { m_export.open(m_view.filters().selection()); });
    connect(&m_export, &ExportController::message, &view, &DossierView::showMessage);
    connect(&m_export, &ExportController::closed, &view, &DossierView::focusList);
    connect(&m_views, &ViewKeeper::message, &view, &DossierView::showMessage);
    connect(&m_views, &ViewKeeper::chosen, this, [this] {
        offerFilters();
        search();
    });
    connect(&view, &DossierView::choiceChanged, this, &DossierController::showChosen);
    connect(&view.about(), &DossierAbout::actChosen, this, &DossierController::act);
    connect(&view.about(), &DossierAbout::paneChanged, this, &DossierController::showChosen);
    connect(&m_files, &FilesController::message, &view, &DossierView::showMessage);
    connect(&m_files, &FilesController::changed, this, [this] {
        search();
        Q_EMIT dossiersChanged();
    });
    connect(&view, &DossierView::messageActionWanted, this, &DossierController::undo);
    connect(&view.form(), &DossierForm::goWanted, this, &DossierController::go);
}

void DossierController::forget()
{
    m_revealed = {};
    m_found.clear();
    m_view.form().close();
    m_export.forget();
    m_view.filters().setSelection({});
    m_view.clearMessage();
    m_view.setEntries({}, {});
}

// What was revealed once is not left on a page that is opened again later.
void DossierController::hidePersons()
{
    m_revealed = {};
    m_files.hide();
    m_view.clearMessage();
}

void DossierController::refresh()
{
    if (!m_reader.isOpen())
        return;
    offerFilters();
    m_views.refresh();
    search();
}

void DossierController::offerFilters()
{
    const SiteConfiguration &site = m_services.feed.configuration();
    DossierFilters &filters = m_view.filters();
    const auto isServed = [&](const QString &field) {
        return m_services.session.mayServe(field, site);
    };
    DossierFilters::Named fields;
    for (const Field &field : site.fields) {
        if (!field.guidance && isServed(field.code))
            fields.emplace_back(field.code, field.name);
    }
    filters.setFields(fields);
    const QString chosen = filters.selection().field;
    DossierFilters::Named procedures;
    for (const Procedure &procedure : m_services.procedures.procedures()) {
        if (chosen.isEmpty() ? isServed(procedure.tile) : procedure.tile == chosen)
            procedures.emplace_back(procedure.code,
                                    procedure.plainName.isEmpty() ? procedure.name
                                                                  : procedure.plainName);
    }
    filters.setProcedures(procedures);
    filters.setMineOffered(m_services.session.account().has_value());
    filters.setToday(site.zone().date(m_services.feed.now()));
}

void DossierController::search()
{
    if (!m_reader.isOpen())
        return;
    const DossierSelection selection = m_view.filters().selection();
    auto found = m_services.dossiers.service.search(selection.typed,
                                                    filterOf(selection, m_services), MostListed);
    if (!found)
        return m_view.showMessage(DossierWords::notRead());
    const bool all = int(found.value().size()) < MostListed;
    m_found = m_reader.seen(std::move(found).value());
    const SiteZone zone = m_services.feed.configuration().zone();
    const Instant now = m_services.feed.now();
    std::vector<DossierEntry> entries;
    for (const Dossier &d : m_found) {
        const bool late = d.state == DossierState::InProcess && d.due < now;
        entries.push_back({d.id, d.code(), m_reader.nameOf(d.owner), m_reader.procedureOf(d),
                           DossierWords::state(d, now), DossierWords::dueShort(d, zone), late});
    }
    m_view.setEntries(entries, DossierWords::found(int(entries.size()), all));
    showChosen();
}

std::optional<Dossier> DossierController::chosen() const
{
    const auto found = std::ranges::find(m_found, m_view.chosen(), &Dossier::id);
    return found == m_found.end() ? std::nullopt : std::optional(*found);
}

void DossierController::showChosen()
{
    const auto dossier = chosen();
    if (!dossier || dossier->id != m_revealed)
        m_revealed = {};
    if (!dossier || dossier->id != m_acting)
        m_view.form().close();
    DossierAbout &about = m_view.about();
    m_files.setDossier(dossier);
    about.setFileCount(dossier ? int(dossier->attachments.size()) : 0);
    if (!dossier) {
        about.setStory({});
        about.setHistory({});
        about.setActs({});
        return;
    }
    if (about.pane() == DossierPane::History) {
        showHistory(*dossier);
        return about.setActs(correctionsOf(*dossier, mayVoid()));
    }
    const auto person = [this](const Id &id) {
        const auto known = m_services.dossiers.citizens.find(id);
        return known ? known.value() : Person{};
    };
    about.setStory(DossierWords::story({*dossier, m_reader.procedureOf(*dossier),
                                        person(dossier->owner), person(dossier->submitter),
                                        m_reader.deadlineOf(*dossier), dossier->id == m_revealed},
                                       m_services.feed.configuration().zone()));
    about.setActs(actsFor(*dossier));
}

void DossierController::showHistory(const Dossier &dossier)
{
    const auto events = m_services.dossiers.service.history(dossier.id);
    if (!events)
        return m_view.showMessage(DossierWords::notRead());
    m_view.about().setHistory(HistoryWords::history(
        events.value(), [this](const Id &account) { return m_reader.accountName(account); },
        m_services.feed.configuration().zone()));
}

bool DossierController::mayVoid() const
{
    const auto &account = m_services.session.account();
    return !account || mayWrite(account->role, Kind::DossierVoided);
}

void DossierController::open(const Dossier &dossier)
{
    m_view.about().showPane(DossierPane::Story);
    m_view.filters().setSelection({});
    m_view.setTyped(dossier.code());
    search();
    m_view.choose(dossier.id);
}

bool DossierController::openCode(const QString &code)
{
    if (!m_reader.isOpen())
        return false;
    const auto known = m_services.dossiers.service.byCode(code);
    const bool here = known && m_reader.maySee(known.value());
    if (here)
        open(known.value());
    else if (known || known.error() != DossierError::StorageFailed)
        m_view.showMessage(DossierWords::nothingToLookAt());
    else
        m_view.showMessage(DossierWords::notRead());
    return here;
}

bool DossierController::takeCode(const QString &code)
{
    if (!m_view.form().isOpen() || m_act != DossierAct::BindCode)
        return false;
    DossierAnswers answers = m_view.form().answers();
    answers.code = code;
    if (const auto dossier = chosen())
        m_view.form().open(DossierWords::form(m_act, *dossier,
                                              m_services.feed.configuration().zone(),
                                              sentenceFor(*dossier)),
                           answers);
    return true;
}

void DossierController::reveal()
{
    const auto dossier = chosen();
    const auto &account = m_services.session.account();
    const bool recorded = account
        && m_services.dossiers.access.viewed(*account, dossier->id, QStringLiteral("dossier"));
    if (!recorded)
        return m_view.showMessage(DossierWords::notRevealed(account.has_value()));
    m_revealed = dossier->id;
    showChosen();
}

} // namespace motcua
