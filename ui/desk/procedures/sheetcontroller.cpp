#include "ui/desk/procedures/sheetcontroller.h"

#include "core/procedures/procedureservice.h"
#include "ui/desk/procedures/procedureswords.h"
#include "ui/desk/procedures/sheetview.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/settings/machinesetup.h"
#include "ui/desk/window/paperwords.h"
#include "ui/desk/window/sidework.h"
#include "ui/models/queuefeed.h"
#include "ui/print/labelsheet.h"
#include "ui/print/pdfpages.h"
#include "ui/print/postersheet.h"

#include <QPointer>

namespace motcua {

SheetController::SheetController(const DeskServices &services, ProceduresView &view,
                                 SideWork &beside, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_beside(beside)
{
    connect(&view, &ProceduresView::sheetWanted, this, &SheetController::open);
    connect(&view, &ProceduresView::saveWanted, this, &SheetController::save);
    connect(&view.sheet(), &SheetView::printWanted, this, &SheetController::print);
    connect(&view.sheet(), &SheetView::pageWanted, this,
            [this](int page) { showPage(m_pages, page); });
}

void SheetController::forget() { m_pages.reset(); }

SheetController::Pages SheetController::pagesOf(ProceduresView::Sheet sheet,
                                                const Procedure &procedure) const
{
    const SiteConfiguration &site = m_services.feed.configuration();
    const QDate today = site.zone().date(m_services.feed.now());
    const auto &known = m_services.procedures.procedures();
    if (sheet == ProceduresView::Sheet::Labels) {
        QHash<QString, const Procedure *> byCode;
        for (const Procedure &one : known)
            byCode.insert(one.code, &one);
        std::vector<const Procedure *> listed;
        for (const QString &code : m_view.listed()) {
            if (const Procedure *one = byCode.value(code))
                listed.push_back(one);
        }
        return std::make_shared<CodePages>(labelPages(buildLabels(site, listed)));
    }
    if (sheet == ProceduresView::Sheet::Wall) {
        const Field *field = site.field(procedure.tile);
        return std::make_shared<CodePages>(field ? wallPages(buildWall(site, *field, known, today))
                                                 : labelPages(buildLabels(site, {&procedure})));
    }
    const bool small = sheet == ProceduresView::Sheet::PosterA5;
    return std::make_shared<CodePages>(
        posterPages(buildPoster(site, procedure, today), small ? PosterSize::A5 : PosterSize::A4));
}

void SheetController::open(ProceduresView::Sheet sheet)
{
    const Procedure *procedure = m_services.procedures.find(m_view.chosen());
    if (!procedure || !m_services.session.isOpen())
        return;
    const Pages pages = pagesOf(sheet, *procedure);
    if (pages->pages.empty())
        return m_view.showMessage(ProceduresWords::nothingInForce());
    m_view.sheet().setPrinter(m_services.machine.setup().documentQueue);
    showPage(pages, 0);
}

// Whoever went on to something else meanwhile is not called back.
void SheetController::showPage(const Pages &pages, int page)
{
    if (!pages || page < 0 || page >= int(pages->pages.size()))
        return;
    const auto draw = [pages, page] {
        return pagePicture(*pages, std::size_t(page))
            .scaledToWidth(PreviewWidth, Qt::SmoothTransformation);
    };
    m_beside.start(draw, [this, pages, page](const QImage &picture) {
        if (!m_view.isListShown() && pages != m_pages)
            return;
        m_pages = pages;
        m_view.sheet().showPage(pages->title, picture, page, int(pages->pages.size()));
        m_view.showSheet();
    });
}

void SheetController::save(const QString &path)
{
    if (!m_pages || !m_services.session.isOpen())
        return;
    const auto write = [pages = m_pages, path]() -> DeskMessage {
        const auto pdf = checkedPdf(*pages);
        if (!pdf)
            return ProceduresWords::unreadable(pdf.error().text);
        return savePdf(pdf.value(), path) ? ProceduresWords::saved(path)
                                          : ProceduresWords::notSaved();
    };
    m_beside.start(write, [this](const DeskMessage &outcome) { m_view.showMessage(outcome); });
}

void SheetController::print()
{
    if (!m_pages || !m_services.session.isOpen())
        return;
    const auto check = [pages = m_pages] { return checkedPdf(*pages); };
    m_beside.start(check, [this, title = m_pages->title](const auto &pdf) {
        if (!pdf)
            return m_view.showMessage(ProceduresWords::unreadable(pdf.error().text));
        const QPointer<SheetController> self(this);
        m_services.machine.printDocument(pdf.value(), title, [self](PrinterFault fault) {
            if (self && self->m_services.session.isOpen())
                self->m_view.showMessage(ProceduresWords::printed(fault));
        });
    });
}

} // namespace motcua
