#pragma once

#include "core/citizens/person.h"
#include "ui/desk/calls/callview.h"
#include "ui/desk/dossiers/dossierreader.h"

#include <QObject>

namespace motcua {

/// Drives the page "Gọi báo": nothing is done until the citizen was told.
class CallController : public QObject {
    Q_OBJECT

public:
    CallController(const DeskServices &services, CallView &view, QObject *parent = nullptr);

    /// Something was done to dossiers.
    void refresh();

    /// How often the figure is counted while nobody looks at the page.
    static constexpr std::chrono::minutes Unseen{1};

Q_SIGNALS:
    void dossiersChanged();
    void dossierWanted(const motcua::Dossier &dossier);
    /// Whose applicant has not heard.
    void untoldChanged(int dossiers);

private:
    void look();
    void forget();
    void hidePhone();
    void list();
    void showChosen();
    void note(CallOutcome outcome);
    void reveal();
    void copySentence();
    void undo();
    const Dossier *chosen() const;
    Person personOf(const Dossier &dossier) const;
    QString sentenceFor(const Dossier &dossier) const;

    DeskServices m_services;
    CallView &m_view;
    DossierReader m_reader;
    std::vector<Dossier> m_untold; ///< in the order of the list
    Id m_revealed; ///< whose telephone is shown; null: nobody's
    Id m_noting; ///< whose note is being written
    Id m_undoable; ///< what was noted last
    int m_count = 0;
    Instant m_read{}; ///< when it was read last
};

} // namespace motcua
