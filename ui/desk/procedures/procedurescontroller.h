#pragma once

#include "core/procedures/proceduresearch.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/procedures/cataloguecontroller.h"
#include "ui/desk/procedures/proceduresview.h"
#include "ui/desk/procedures/sheetcontroller.h"
#include "ui/desk/window/sidework.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace motcua {

/// Drives the page "Thủ tục": the catalogue as it stands, searched as people ask, and what it once
/// was. Its parts change the catalogue and draw its codes.
class ProceduresController : public QObject {
    Q_OBJECT

public:
    ProceduresController(const DeskServices &services, ProceduresView &view,
                         QObject *parent = nullptr);

    /// Shows the page of a procedure, unless something is being changed that is not saved yet.
    /// `link` is what led there if somebody once said so, see NamedLink::key: it can be said anew.
    void open(const QString &code, const QString &link = {});
    /// Asks which procedure a link means, see NamedLink::key: whoever works here chooses it in the
    /// list.
    void askMeaning(const QString &key);

private:
    bool keepsEditing();
    void actOnMessage();
    void nameAsked();
    void refresh();
    void forget();
    void search();
    void showChosen();
    void showHistory();
    std::vector<const Procedure *> found() const;

    DeskServices m_services;
    ProceduresView &m_view;
    std::vector<Procedure> m_known; ///< what the search was made of
    QHash<QString, const Procedure *> m_byCode; ///< of those known
    std::unique_ptr<ProcedureSearch> m_search; ///< null: nobody works here
    QString m_asked; ///< the link whose procedure is to be chosen
    QString m_doubted; ///< the link that led here and may mean another one
    SideWork m_beside;
    SheetController m_sheets;
    CatalogueController m_catalogue;
};

} // namespace motcua
