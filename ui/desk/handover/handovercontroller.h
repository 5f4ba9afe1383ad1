#pragma once

#include "core/dossiers/dossierwriter.h"
#include "ui/desk/dossiers/dossierreader.h"
#include "ui/desk/handover/handoverview.h"

#include <QObject>

#include <set>

namespace motcua {

/// Drives the page "Bàn giao": dossiers go together from desk to desk and agency to agency, with a
/// list to sign, and are taken over or sent back on the other side.
class HandOverController : public QObject {
    Q_OBJECT

public:
    HandOverController(const DeskServices &services, HandOverView &view, QObject *parent = nullptr);

    /// 0: no counter.
    void setCounter(int counter) { m_counter = counter; }
    /// A code was scanned while the page is seen: its dossier is ticked.
    void takeCode(const QString &code);
    /// Something was done to dossiers.
    void refresh();

    /// How often the figure is counted while nobody looks at the page.
    static constexpr std::chrono::minutes Unseen{1};

Q_SIGNALS:
    void dossiersChanged();
    void dossierWanted(const motcua::Dossier &dossier);
    /// Passed on and not taken over.
    void onTheWayChanged(int dossiers);

private:
    using Dossiers = Result<std::vector<Dossier>, DossierError>;
    void look();
    void forget();
    Dossiers here() const;
    void regather();
    void show();
    void showSum();
    void setTicked(const Id &dossier, bool ticked);
    void tickAll();
    std::vector<Id> ticked() const;
    std::vector<Dossier> tickedDossiers() const;
    void act(HandOverVerb verb);
    Dossiers apply(HandOverVerb verb, const std::vector<Id> &dossiers);
    void print(FormKind kind, HandOverVerb verb);
    void undo();
    QString sender() const;
    QStringList receivers() const;

    DeskServices m_services;
    HandOverView &m_view;
    DossierReader m_reader;
    std::vector<Dossier> m_listed; ///< in the order of the list
    std::vector<Dossier> m_gathered; ///< ticked, though the search does not find them any more
    std::set<Id> m_ticked;
    std::vector<Id> m_undoable; ///< what was done last
    int m_counter = 0;
    int m_onTheWay = 0;
    Instant m_read{}; ///< when it was read last
};

} // namespace motcua
