#include "ui/desk/dossiers/dossiercontroller.h"

#include "core/calendar/calendarservice.h"
#include "core/citizens/citizenservice.h"
#include "core/documents/callwords.h"
#include "core/dossiers/notificationservice.h"
#include "core/procedures/procedureservice.h"
#include "core/staff/accesslog.h"
#include "ui/desk/dossiers/dossierform.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int MostListed = 200;

QString oneLine(const QStringList &papers) { return papers.join(QStringLiteral("; ")); }

} // namespace

DossierController::DossierController(const DeskServices &services, DossierView &view,
                                     QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_reader(services)
{
    connect(&services.feed, &QueueFeed::changed, this, [this] {
        if (m_view.isVisible())
            refresh();
    });
    connect(&services.session, &DeskSession::locked, this, &DossierController::forget);
    connect(&view, &DossierView::shown, this, &DossierController::refresh);
    connect(&view, &DossierView::left, this, &DossierController::hidePersons);
    connect(&view, &DossierView::searchChanged, this, &DossierController::search);
    connect(&view, &DossierView::choiceChanged, this, &DossierController::showChosen);
    connect(&view, &DossierView::actChosen, this, &DossierController::act);
    connect(&view, &DossierView::messageActionWanted, this, &DossierController::undo);
    connect(&view.form(), &DossierForm::goWanted, this, &DossierController::go);
}

void DossierController::forget()
{
    m_revealed = {};
    m_found.clear();
    m_view.form().close();
    m_view.clearFilters();
    m_view.clearMessage();
    m_view.setEntries({}, {});
}

// What was revealed once is not left on a page that is opened again later.
void DossierController::hidePersons()
{
    m_revealed = {};
    m_view.clearMessage();
}

void DossierController::refresh()
{
    if (!m_reader.isOpen())
        return;
    std::vector<std::pair<QString, QString>> fields;
    for (const Field &field : m_services.feed.configuration().fields) {
        if (!field.guidance
            && m_services.session.mayServe(field.code, m_services.feed.configuration()))
            fields.emplace_back(field.code, field.name);
    }
    m_view.setFields(fields);
    search();
}

bool DossierController::fits(const Dossier &dossier) const
{
    if (m_view.state() && dossier.state != *m_view.state())
        return false;
    if (m_view.lateOnly()
        && (dossier.state != DossierState::InProcess || dossier.due >= m_services.feed.now()))
        return false;
    if (m_view.field().isEmpty())
        return true;
    const Procedure *procedure = m_services.procedures.find(dossier.procedure);
    return procedure && procedure->tile == m_view.field();
}

// Nothing late may hide behind what is newer.
Result<std::vector<Dossier>, DossierError> DossierController::found(const QString &typed) const
{
    if (!typed.isEmpty() || !m_view.lateOnly()) {
        DossierFilter filter;
        filter.state = m_view.state();
        for (const Procedure *procedure : m_services.procedures.byTile(m_view.field()))
            filter.procedures.append(procedure->code);
        return m_services.dossiers.service.search(typed, filter, MostListed);
    }
    auto due = m_services.dossiers.service.due();
    if (!due)
        return due.error();
    std::vector<Dossier> late;
    for (const DueDossier &one : due.value()) {
        if (one.nearness == Nearness::Late)
            late.push_back(one.dossier);
    }
    return late;
}

void DossierController::search()
{
    if (!m_reader.isOpen())
        return;
    const QString typed = m_view.typed().trimmed();
    auto found = this->found(typed);
    if (!found)
        return m_view.showMessage(DossierWords::notRead());
    const bool all = int(found.value().size()) < MostListed || m_view.lateOnly();
    m_found = m_reader.seen(std::move(found).value());
    std::erase_if(m_found, [this](const Dossier &dossier) { return !fits(dossier); });
    const SiteZone zone = m_services.feed.configuration().zone();
    const Instant now = m_services.feed.now();
    std::vector<DossierEntry> entries;
    for (const Dossier &d : m_found) {
        const bool late = d.state == DossierState::InProcess && d.due < now;
        entries.push_back({d.id, d.code(), m_reader.nameOf(d.owner), m_reader.procedureOf(d),
                           DossierWords::state(d, now), DossierWords::shortMoment(d.due, zone),
                           late});
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
    if (!dossier) {
        m_view.setStory({});
        m_view.setActs({});
        return;
    }
    const auto person = [this](const Id &id) {
        const auto known = m_services.dossiers.citizens.find(id);
        return known ? known.value() : Person{};
    };
    m_view.setStory(DossierWords::story({*dossier, m_reader.procedureOf(*dossier),
                                         person(dossier->owner), person(dossier->submitter),
                                         m_reader.deadlineOf(*dossier), dossier->id == m_revealed},
                                        m_services.feed.configuration().zone()));
    m_view.setActs(actsFor(*dossier));
}

void DossierController::open(const Dossier &dossier)
{
    m_view.clearFilters();
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

void DossierController::proposeFor(DossierAct act, const Dossier &dossier,
                                   DossierAnswers &answers) const
{
    if (act == DossierAct::Extend) {
        const QDate due = m_services.feed.configuration().zone().date(dossier.due);
        answers.day = m_services.dossiers.calendar.calendar().workingAfter(due, 1);
    }
    if (act == DossierAct::Complete && !dossier.supplements.empty()) {
        const QStringList asked =
            dossier.supplements.back().missing.split(QStringLiteral("; "), Qt::SkipEmptyParts);
        for (const QString &paper : asked)
            answers.papers.push_back({paper, {}, 1, 0, false, false});
    }
}

void DossierController::act(DossierAct act)
{
    const auto dossier = chosen();
    if (!dossier || !m_reader.isOpen())
        return;
    m_view.clearMessage();
    if (act == DossierAct::Reveal)
        return reveal();
    if (act == DossierAct::Print)
        return printAgain(*dossier);
    m_act = act;
    m_acting = dossier->id;
    DossierAnswers proposed;
    proposeFor(act, *dossier, proposed);
    m_view.form().open(DossierWords::form(act, *dossier, m_services.feed.configuration().zone(),
                                          sentenceFor(*dossier)),
                       proposed);
}

// What is said on the telephone; empty: there is nothing to tell.
QString DossierController::sentenceFor(const Dossier &dossier) const
{
    const auto news = dossier.untold();
    const auto person = m_services.dossiers.citizens.find(dossier.submitter);
    return news && person
        ? CallWords(nullptr).sentence(*news, dossier, person.value(),
                                      m_services.procedures.find(dossier.procedure),
                                      m_services.feed.configuration())
        : QString();
}

void DossierController::printAgain(const Dossier &dossier)
{
    if (!m_services.dossierPaper)
        return m_view.showMessage(DossierWords::noPrinter());
    m_services.dossierPaper(*paperAfter(DossierAct::Print), dossier);
    m_view.showMessage(
        DossierWords::done(DossierAct::Print, dossier, m_services.feed.configuration().zone()));
}

Result<Dossier, DossierError> DossierController::tell(const DossierAnswers &answers, bool reached)
{
    const auto dossier = m_services.dossiers.service.find(m_acting);
    if (!dossier)
        return dossier.error();
    const auto news = dossier.value().untold();
    if (!news)
        return DossierError::NotPossible;
    return m_services.dossiers.notifications.notify(
        m_acting, {*news, dossier.value().notifyWay, reached, answers.reason, {}},
        m_services.session.actor());
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

Result<Dossier, DossierError> DossierController::apply(const DossierAnswers &a)
{
    DossierService &service = m_services.dossiers.service;
    const Id actor = m_services.session.actor();
    switch (m_act) {
    case DossierAct::AskSupplement:
        return service.askSupplement(m_acting, {oneLine(a.missing), a.reason, a.basis, {}, {}},
                                     actor);
    case DossierAct::Complete: {
        std::vector<HandedPaper> papers;
        for (const PaperEntry &paper : a.papers) {
            if (paper.here)
                papers.push_back({paper.name, paper.originals, paper.copies});
        }
        return service.supplement(m_acting, papers, actor);
    }
    case DossierAct::Extend: return service.extend(m_acting, a.day, a.reason, a.basis, actor);
    case DossierAct::Approve: return service.approve(m_acting, a.number, actor);
    case DossierAct::Refuse: return service.refuse(m_acting, a.number, a.reason, a.basis, actor);
    case DossierAct::GiveBack: return service.giveBack(m_acting, a.delivery, actor);
    case DossierAct::Withdraw: return service.withdraw(m_acting, a.reason, actor);
    case DossierAct::Stop: return service.stop(m_acting, a.reason, a.basis, actor);
    case DossierAct::BindCode: return service.bindCode(m_acting, a.code, actor);
    case DossierAct::Told: return tell(a, true);
    case DossierAct::NotReached: return tell(a, false);
    case DossierAct::Print:
    case DossierAct::Reveal: break;
    }
    return DossierError::NotPossible;
}

void DossierController::go()
{
    if (!m_reader.isOpen())
        return;
    const auto changed = apply(m_view.form().answers());
    if (!changed)
        return m_view.showMessage(DossierWords::refusal(changed.error()));
    m_view.form().close();
    if (const auto paper = paperAfter(m_act); paper && m_services.dossierPaper)
        m_services.dossierPaper(*paper, changed.value());
    search();
    m_view.showMessage(
        DossierWords::done(m_act, changed.value(), m_services.feed.configuration().zone()));
    Q_EMIT dossiersChanged();
}

void DossierController::undo()
{
    if (!m_reader.isOpen())
        return;
    const auto before =
        m_services.dossiers.service.takeBack(m_acting, {}, m_services.session.actor());
    search();
    m_view.showMessage(before ? DossierWords::takenBack(before.value())
                              : DossierWords::refusal(before.error()));
    Q_EMIT dossiersChanged();
}

} // namespace motcua
