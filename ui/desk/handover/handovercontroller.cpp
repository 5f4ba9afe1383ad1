#include "ui/desk/handover/handovercontroller.h"

#include "core/dossiers/dossierservice.h"
#include "core/dossiers/handoverservice.h"
#include "core/storage/storageerror.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/handover/handoverwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int MostPassable = 200;

int originalsOf(const Dossier &dossier)
{
    int originals = 0;
    for (const HandedPaper &paper : dossier.papers)
        originals += paper.originals;
    return originals;
}

bool mayGo(const Dossier &dossier)
{
    return allows(dossier.state, DossierVerb::HandOver) && !dossier.isOnItsWay();
}

} // namespace

HandOverController::HandOverController(const DeskServices &services, HandOverView &view,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_reader(services)
{
    view.setPrinting(bool(services.dossierPaper));
    view.setSides(HandOverWords::side(HandOverSide::Here, 0),
                  HandOverWords::side(HandOverSide::OnTheWay, 0));
    connect(&services.feed, &QueueFeed::changed, this, &HandOverController::look);
    connect(&services.session, &DeskSession::opened, this, &HandOverController::refresh);
    connect(&services.session, &DeskSession::locked, this, &HandOverController::forget);
    connect(&view, &HandOverView::shown, this, &HandOverController::refresh);
    connect(&view, &HandOverView::sideChanged, this, [this] {
        m_ticked.clear();
        m_view.clearMessage();
        refresh();
    });
    connect(&view, &HandOverView::searchChanged, this, &HandOverController::refresh);
    connect(&view, &HandOverView::tickChanged, this, &HandOverController::setTicked);
    connect(&view, &HandOverView::tickAllWanted, this, &HandOverController::tickAll);
    connect(&view, &HandOverView::verbChosen, this, &HandOverController::act);
    connect(&view, &HandOverView::messageActionWanted, this, &HandOverController::undo);
    connect(&view, &HandOverView::dossierWanted, this, [this](const Id &dossier) {
        const auto listed = std::ranges::find(m_listed, dossier, &Dossier::id);
        if (listed != m_listed.end())
            Q_EMIT dossierWanted(Dossier(*listed));
    });
    refresh();
}

void HandOverController::forget()
{
    m_listed.clear();
    m_gathered.clear();
    m_ticked.clear();
    m_undoable.clear();
    m_view.setEntries({});
    m_view.clearFields();
    m_view.clearMessage();
    showSum();
}

void HandOverController::look()
{
    if (m_view.isVisible() || m_services.feed.now() - m_read >= Unseen)
        refresh();
}

// In process, the most pressing first; who types finds every other one.
HandOverController::Dossiers HandOverController::here() const
{
    std::vector<Dossier> found;
    if (!m_view.typed().isEmpty()) {
        auto searched = m_services.dossiers.service.search(m_view.typed(), {}, MostPassable);
        if (!searched)
            return searched.error();
        found = std::move(searched).value();
    } else {
        const auto due = m_services.dossiers.service.due();
        if (!due)
            return due.error();
        for (const DueDossier &one : due.value())
            found.push_back(one.dossier);
    }
    std::erase_if(found, [](const Dossier &dossier) { return !mayGo(dossier); });
    return found;
}

void HandOverController::refresh()
{
    if (!m_reader.isOpen())
        return;
    m_read = m_services.feed.now();
    auto passed = m_services.dossiers.handOvers.onTheirWay();
    if (!passed)
        return m_view.showMessage(DossierWords::notRead());
    std::vector<Dossier> onTheWay = m_reader.seen(std::move(passed).value());
    if (int(onTheWay.size()) != m_onTheWay) {
        m_onTheWay = int(onTheWay.size());
        Q_EMIT onTheWayChanged(m_onTheWay);
    }
    if (!m_view.isVisible())
        return;
    auto atHand = here();
    if (!atHand)
        return m_view.showMessage(DossierWords::notRead());
    std::vector<Dossier> passable = m_reader.seen(std::move(atHand).value());
    m_view.setSides(HandOverWords::side(HandOverSide::Here, int(passable.size())),
                    HandOverWords::side(HandOverSide::OnTheWay, m_onTheWay));
    m_view.setReceivers(receivers());
    m_listed = m_view.side() == HandOverSide::Here ? std::move(passable) : std::move(onTheWay);
    regather();
    show();
}

// A pile that was gathered stays together, whatever is searched for next; what a colleague passed
// on meanwhile leaves it.
void HandOverController::regather()
{
    std::vector<Dossier> gathered;
    for (const Id &dossier : m_ticked) {
        const auto known = m_services.dossiers.service.find(dossier);
        const bool onTheWay = m_view.side() == HandOverSide::OnTheWay;
        if (known && (onTheWay ? known.value().isOnItsWay() : mayGo(known.value())))
            gathered.push_back(known.value());
    }
    m_gathered = std::move(gathered);
    m_ticked.clear();
    for (const Dossier &dossier : m_gathered)
        m_ticked.insert(dossier.id);
}

void HandOverController::show()
{
    for (const Dossier &gathered : m_gathered) {
        if (std::ranges::find(m_listed, gathered.id, &Dossier::id) == m_listed.end())
            m_listed.insert(m_listed.begin(), gathered);
    }
    const SiteZone zone = m_services.feed.configuration().zone();
    std::vector<HandOverEntry> entries;
    for (const Dossier &d : m_listed)
        entries.push_back({d.id, d.code(), m_reader.nameOf(d.owner), m_reader.procedureOf(d),
                           HandOverWords::originals(originalsOf(d)),
                           d.isOnItsWay() ? HandOverWords::way(d.handOvers.back(), zone)
                                          : DossierWords::shortMoment(d.due, zone),
                           m_ticked.contains(d.id)});
    m_view.setEntries(entries);
    showSum();
}

void HandOverController::showSum()
{
    int originals = 0;
    const std::vector<Dossier> dossiers = tickedDossiers();
    for (const Dossier &dossier : dossiers)
        originals += originalsOf(dossier);
    m_view.setSum(HandOverWords::sum(int(dossiers.size()), originals));
}

void HandOverController::setTicked(const Id &dossier, bool ticked)
{
    const auto listed = std::ranges::find(m_listed, dossier, &Dossier::id);
    if (listed == m_listed.end())
        return;
    if (ticked)
        m_ticked.insert(dossier);
    else
        m_ticked.erase(dossier);
    regather();
    show();
}

void HandOverController::tickAll()
{
    const bool all = tickedDossiers().size() == m_listed.size(); // once more: none
    m_ticked.clear();
    if (!all) {
        for (const Dossier &dossier : m_listed)
            m_ticked.insert(dossier.id);
    }
    regather();
    show();
}

std::vector<Dossier> HandOverController::tickedDossiers() const
{
    std::vector<Dossier> dossiers;
    std::ranges::copy_if(m_listed, std::back_inserter(dossiers),
                         [this](const Dossier &d) { return m_ticked.contains(d.id); });
    return dossiers;
}

std::vector<Id> HandOverController::ticked() const
{
    std::vector<Id> ids;
    for (const Dossier &dossier : tickedDossiers())
        ids.push_back(dossier.id);
    return ids;
}

void HandOverController::takeCode(const QString &code)
{
    if (!m_reader.isOpen())
        return;
    const auto known = m_services.dossiers.service.byCode(code);
    const bool onTheWay = m_view.side() == HandOverSide::OnTheWay;
    if (!known || !m_reader.maySee(known.value())
        || (onTheWay ? !known.value().isOnItsWay() : !mayGo(known.value())))
        return m_view.showMessage(HandOverWords::notHere(code));
    m_ticked.insert(known.value().id);
    refresh();
    m_view.showMessage(
        HandOverWords::tickedByScan(known.value().code(), int(tickedDossiers().size())));
}

QString HandOverController::sender() const
{
    const auto &account = m_services.session.account();
    if (!account)
        return m_counter > 0 ? HandOverWords::counter(m_counter) : QString();
    for (const Agency &agency : m_services.feed.configuration().agencies) {
        if (agency.code == account->agency)
            return QStringLiteral("%1, %2").arg(account->name, agency.name);
    }
    return account->name;
}

// Agencies first; then everybody who works with dossiers.
QStringList HandOverController::receivers() const
{
    QStringList names;
    for (const Agency &agency : m_services.feed.configuration().agencies)
        names.append(agency.name);
    try {
        for (const Account &account : m_services.staff.list()) {
            const bool reads = account.role == Role::Officer || account.role == Role::Head;
            if (reads && !account.disabled && account.id != m_services.session.actor())
                names.append(account.name);
        }
    } catch (const StorageError &) {
        return names; // a name can still be typed
    }
    return names;
}

HandOverController::Dossiers HandOverController::apply(HandOverVerb verb,
                                                       const std::vector<Id> &dossiers)
{
    HandOverService &service = m_services.dossiers.handOvers;
    const Id actor = m_services.session.actor();
    switch (verb) {
    case HandOverVerb::PassOn:
        return service.handOver(dossiers, {sender(), m_view.receiver(), m_view.note(), {}, {}, {}},
                                actor);
    case HandOverVerb::TakeOver: {
        const auto &account = m_services.session.account();
        const QString by = m_view.takenBy();
        return service.takeOver(dossiers, by.isEmpty() && account ? account->name : by, actor);
    }
    case HandOverVerb::SendBack: return service.sendBack(dossiers, m_view.reason(), actor);
    case HandOverVerb::PrintControlSheets:
    case HandOverVerb::PrintList: break;
    }
    return DossierError::NotPossible;
}

void HandOverController::act(HandOverVerb verb)
{
    if (!m_reader.isOpen())
        return;
    const std::vector<Id> dossiers = ticked();
    if (dossiers.empty())
        return m_view.showMessage(HandOverWords::nothingTicked());
    if (verb == HandOverVerb::PrintControlSheets)
        return print(FormKind::ControlSheet, verb);
    if (verb == HandOverVerb::PrintList)
        return print(FormKind::HandOverList, verb);
    if (verb == HandOverVerb::PassOn && m_view.receiver().isEmpty()) {
        m_view.focusReceiver();
        return m_view.showMessage(HandOverWords::receiverWanted());
    }
    if (verb == HandOverVerb::SendBack && m_view.reason().isEmpty()) {
        m_view.focusReason();
        return m_view.showMessage(HandOverWords::reasonWanted());
    }
    const std::vector<Dossier> whole = tickedDossiers();
    const bool mine = std::ranges::any_of(whole, [this](const Dossier &dossier) {
        return dossier.isOnItsWay() && dossier.handOvers.back().from == sender();
    });
    if (verb == HandOverVerb::TakeOver && mine && m_view.takenBy().isEmpty()) {
        m_view.focusTakenBy();
        return m_view.showMessage(HandOverWords::takerWanted());
    }
    const QString to = m_view.receiver();
    const auto done = apply(verb, dossiers);
    if (!done)
        return m_view.showMessage(DossierWords::refusal(done.error()));
    if (verb == HandOverVerb::PassOn && m_services.dossierPaper)
        m_services.dossierPaper(FormKind::HandOverList, done.value());
    m_undoable = dossiers;
    m_ticked.clear();
    m_view.clearFields();
    refresh();
    m_view.showMessage(HandOverWords::done(verb, int(dossiers.size()), to));
    Q_EMIT dossiersChanged();
}

void HandOverController::print(FormKind kind, HandOverVerb verb)
{
    const std::vector<Dossier> dossiers = tickedDossiers();
    if (m_services.dossierPaper)
        m_services.dossierPaper(kind, dossiers);
    m_view.showMessage(HandOverWords::done(verb, int(dossiers.size()), {}));
}

void HandOverController::undo()
{
    if (!m_reader.isOpen())
        return;
    int undone = 0;
    std::optional<DossierError> refused;
    for (const Id &dossier : m_undoable) {
        const auto before =
            m_services.dossiers.service.takeBack(dossier, {}, m_services.session.actor());
        undone += before ? 1 : 0;
        if (!before)
            refused = before.error();
    }
    m_undoable.clear();
    refresh();
    m_view.showMessage(refused ? DossierWords::refusal(*refused) : HandOverWords::undone(undone));
    Q_EMIT dossiersChanged();
}

} // namespace motcua
