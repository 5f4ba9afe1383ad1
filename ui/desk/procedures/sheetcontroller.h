#pragma once

#include "ui/desk/deskservices.h"
#include "ui/desk/procedures/proceduresview.h"
#include "ui/print/codepages.h"

#include <QObject>

#include <memory>

namespace motcua {

class SideWork;
struct Procedure;

/// Codes of procedures on paper: posters, labels, walls. They are looked at, then saved or printed,
/// and each code is read back before.
class SheetController : public QObject {
    Q_OBJECT

public:
    /// The view and the work beside it outlive this.
    SheetController(const DeskServices &services, ProceduresView &view, SideWork &beside,
                    QObject *parent = nullptr);

    void forget();

    /// Dots of a page in the preview's width.
    static constexpr int PreviewWidth = 620;

private:
    using Pages = std::shared_ptr<const CodePages>;
    Pages pagesOf(ProceduresView::Sheet sheet, const Procedure &procedure) const;
    void open(ProceduresView::Sheet sheet);
    void showPage(const Pages &pages, int page);
    void save(const QString &path);
    void print();

    DeskServices m_services;
    ProceduresView &m_view;
    SideWork &m_beside;
    Pages m_pages; ///< that are looked at; null: none
};

} // namespace motcua
