#pragma once

#include "core/dossiers/dossierservice.h"
#include "ui/desk/dossiers/dossieracts.h"
#include "ui/desk/dossiers/dossierreader.h"
#include "ui/desk/dossiers/dossierview.h"
#include "ui/desk/dossiers/exportcontroller.h"
#include "ui/desk/dossiers/viewkeeper.h"
#include "ui/desk/files/filescontroller.h"

#include <QObject>

namespace motcua {

struct DossierAnswers;

/// Drives the page "Hồ sơ": what there is, one of them whole, and what is done to it.
class DossierController : public QObject {
    Q_OBJECT

public:
    DossierController(const DeskServices &services, DossierView &view, QObject *parent = nullptr);

    /// The dossier is looked for and chosen; the page should be seen.
    void open(const Dossier &dossier);
    /// By either of its codes; false: there is none here, and the page says so.
    bool openCode(const QString &code);
    /// A code was scanned while the page is seen; false: it is not for a form that stands open.
    bool takeCode(const QString &code);

Q_SIGNALS:
    /// Something was done: lists of dossiers may be others.
    void dossiersChanged();

private:
    void refresh();
    void search();
    void offerFilters();
    void forget();
    void hidePersons();
    void showChosen();
    void showHistory(const Dossier &dossier);
    bool mayVoid() const;
    void act(DossierAct act);
    void reveal();
    QString sentenceFor(const Dossier &dossier) const;
    void printAgain(const Dossier &dossier);
    Result<Dossier, DossierError> tell(const DossierAnswers &answers, bool reached);
    void go();
    void undo();
    Result<Dossier, DossierError> apply(const DossierAnswers &answers);
    std::optional<Dossier> chosen() const;
    void proposeFor(DossierAct act, const Dossier &dossier, DossierAnswers &answers) const;

    DeskServices m_services;
    DossierView &m_view;
    DossierReader m_reader;
    FilesController m_files;
    ViewKeeper m_views;
    ExportController m_export;
    std::vector<Dossier> m_found; ///< in the order of the list
    Id m_revealed; ///< whose persons are shown; null: nobody's
    DossierAct m_act = DossierAct::Reveal; ///< of the form that is open
    Id m_acting; ///< on which it acts
};

} // namespace motcua
