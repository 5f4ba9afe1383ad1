#include "ui/desk/dossiers/viewkeeper.h"

#include "ui/desk/dossiers/dossierfilters.h"
#include "ui/desk/dossiers/viewchooser.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/window/messagebar.h"

#include <algorithm>

namespace motcua {

std::vector<SavedSelection> ViewWords::shipped(bool accounts)
{
    DossierSelection waiting;
    waiting.state = DossierState::WaitingSupplement;
    DossierSelection late;
    late.late = true;
    DossierSelection today;
    today.when = ReceivedWhen::Today;
    DossierSelection ready;
    ready.state = DossierState::Approved;
    DossierSelection mine;
    mine.state = DossierState::InProcess;
    mine.mine = true;
    std::vector<SavedSelection> views{{tr("All dossiers"), {}},
                                      {tr("Waiting for papers"), waiting},
                                      {tr("Late"), late},
                                      {tr("Received today"), today},
                                      {tr("Results not fetched yet"), ready}};
    if (accounts)
        views.push_back({tr("In my hands"), mine});
    return views;
}

DeskMessage ViewWords::refused(SavedSelectionError error)
{
    switch (error) {
    case SavedSelectionError::NoName: return DeskMessage::problem(tr("The view wants a name."));
    case SavedSelectionError::NameTaken:
        return DeskMessage::problem(tr("There is a view of this name already."));
    case SavedSelectionError::TooMany:
        return DeskMessage::problem(tr("There are %n views already. Please remove one first.",
                                       nullptr, SavedSelections::MostSaved));
    case SavedSelectionError::StorageFailed: break;
    }
    return DeskMessage::problem(tr("Sorry, this machine could not write to its disk. The view is "
                                   "not kept. Please call the administrator."));
}

DeskMessage ViewWords::kept(const QString &name)
{
    return DeskMessage::notice(tr("The view “%1” is kept.").arg(name));
}

DeskMessage ViewWords::removed(const QString &name)
{
    return DeskMessage::notice(tr("The view “%1” is removed.").arg(name));
}

ViewKeeper::ViewKeeper(const DeskServices &services, DossierFilters &filters, ViewChooser &chooser,
                       QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_filters(filters)
    , m_chooser(chooser)
{
    connect(&chooser, &ViewChooser::chosen, this, &ViewKeeper::choose);
    connect(&chooser, &ViewChooser::keepWanted, this, &ViewKeeper::keep);
    connect(&chooser, &ViewChooser::renameWanted, this, &ViewKeeper::rename);
    connect(&chooser, &ViewChooser::removeWanted, this, &ViewKeeper::remove);
    connect(&services.session, &DeskSession::locked, this, &ViewKeeper::forget);
}

// Names of views are their person's own.
void ViewKeeper::forget()
{
    m_chooser.closeLine();
    m_chooser.setViews({}, 0);
    m_views.clear();
}

void ViewKeeper::refresh()
{
    if (!m_services.session.isOpen())
        return;
    std::vector<SavedSelection> views =
        ViewWords::shipped(m_services.session.account().has_value());
    const std::size_t shipped = views.size();
    // A disk that cannot be read is told of by the list of dossiers.
    if (auto own = m_services.dossiers.selections.of(m_services.session.actor()))
        views.insert(views.end(), own.value().begin(), own.value().end());
    if (views != m_views) {
        m_views = std::move(views);
        m_shipped = shipped;
        QStringList names;
        for (const SavedSelection &view : m_views)
            names.append(view.name);
        m_chooser.setViews(names, int(shipped));
    }
    follow();
}

void ViewKeeper::follow()
{
    // Of two that look for the same, the one that was chosen.
    const DossierSelection now = m_filters.selection();
    const int chosen = m_chooser.current();
    if (chosen >= 0 && chosen < int(m_views.size())
        && m_views[std::size_t(chosen)].selection == now)
        return;
    const auto found = std::ranges::find(m_views, now, &SavedSelection::selection);
    m_chooser.setCurrent(found == m_views.end() ? -1 : int(found - m_views.begin()));
}

void ViewKeeper::choose(int place)
{
    if (place < 0 || place >= int(m_views.size()))
        return;
    m_filters.setSelection(m_views[std::size_t(place)].selection);
    Q_EMIT chosen();
}

QString ViewKeeper::ownName() const
{
    const int place = m_chooser.current();
    return place >= int(m_shipped) && place < int(m_views.size()) ? m_views[std::size_t(place)].name
                                                                  : QString();
}

void ViewKeeper::keep(const QString &name)
{
    if (!m_services.session.isOpen())
        return;
    const auto kept = m_services.dossiers.selections.keep(m_services.session.actor(),
                                                          {name, m_filters.selection()});
    if (!kept) {
        m_chooser.refuseName();
        return Q_EMIT message(ViewWords::refused(kept.error()));
    }
    m_chooser.closeLine();
    refresh();
    const auto own =
        std::find_if(m_views.begin() + std::ptrdiff_t(m_shipped), m_views.end(),
                     [&](const SavedSelection &view) { return view.name == name.simplified(); });
    if (own != m_views.end())
        m_chooser.setCurrent(int(own - m_views.begin()));
    Q_EMIT message(ViewWords::kept(name.simplified()));
}

void ViewKeeper::rename(const QString &name)
{
    const QString old = ownName();
    if (!m_services.session.isOpen() || old.isEmpty())
        return;
    const auto renamed =
        m_services.dossiers.selections.rename(m_services.session.actor(), old, name);
    if (!renamed) {
        m_chooser.refuseName();
        return Q_EMIT message(ViewWords::refused(renamed.error()));
    }
    m_chooser.closeLine();
    refresh();
    Q_EMIT message(ViewWords::kept(name.simplified()));
}

void ViewKeeper::remove()
{
    const QString name = ownName();
    if (!m_services.session.isOpen() || name.isEmpty())
        return;
    const auto gone = m_services.dossiers.selections.discard(m_services.session.actor(), name);
    if (!gone)
        return Q_EMIT message(ViewWords::refused(gone.error()));
    m_chooser.closeLine();
    refresh();
    Q_EMIT message(ViewWords::removed(name));
}

} // namespace motcua
