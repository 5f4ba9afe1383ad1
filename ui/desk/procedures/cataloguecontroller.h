#pragma once

#include "core/procedures/catalogue.h"
#include "core/procedures/cataloguedifference.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/procedures/proceduresview.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <span>

namespace motcua {

class SideWork;

/// Changes the catalogue, row by row or by a file that is compared first, and saves it as one.
class CatalogueController : public QObject {
    Q_OBJECT

public:
    /// The view and the work beside it outlive this.
    CatalogueController(const DeskServices &services, ProceduresView &view, SideWork &beside,
                        QObject *parent = nullptr);

    /// Whether whoever works here may change the catalogue.
    bool mayEdit() const;
    void forget();

private:
    void edit();
    void editNew();
    void openEditor(const QString &title, const QJsonObject &row);
    void saveEdited();
    void importFile(const QString &path);
    void showImport(const ReadCatalogue &read, const std::vector<ProcedureChange> &changes);
    void acceptImport();
    void exportTo(const QString &path);
    /// Appends the rows; the message when that is done. False: nothing was written, and it is said.
    bool define(std::span<const Procedure> rows, const std::function<DeskMessage(int)> &message);
    QDate today() const;

    DeskServices m_services;
    ProceduresView &m_view;
    SideWork &m_beside;
    QJsonObject m_edited; ///< the row as it was before it is edited
    std::vector<Procedure> m_imported; ///< would be defined if somebody accepts
};

} // namespace motcua
