#include "ui/print/labelsheet.h"

#include "ui/print/pdfpages.h"
#include "ui/print/qrdrawing.h"
#include "ui/print/typesetting.h"

#include <QFile>
#include <QSvgRenderer>

#include <algorithm>

namespace motcua {

namespace {

constexpr int PageWidth = pageDots(210);
constexpr int PageHeight = pageDots(297);

constexpr int LabelWidth = pageDots(70);
constexpr int LabelHeight = pageDots(37.125);
constexpr int LabelColumns = 3;
constexpr std::size_t LabelsPerPage = 24;
constexpr int LabelInset = pageDots(4); // printers leave the edge of the sheet white

constexpr int WallEdge = pageDots(12);
constexpr int WallHead = pageDots(42);
constexpr int WallColumns = 3;
constexpr std::size_t CardsPerPage = 12;
constexpr int CardWidth = (PageWidth - 2 * WallEdge) / WallColumns;
constexpr int CardHeight = (PageHeight - WallEdge - WallHead - pageDots(16)) / 4;

QFont small(QFont::Weight weight) { return slipFont(pageDots(3), weight); }

// The name beside its code; for a drawer, a folder, a form.
PlacedCode drawLabel(QPainter &painter, const LabelSheets &sheets, const ProcedureLabel &label,
                     QPoint corner)
{
    const int x = corner.x() + LabelInset;
    const int y = corner.y() + LabelInset;
    const int height = LabelHeight - 2 * LabelInset;
    const QrDrawing qr(label.address, pageDots(22));
    const int qrLeft = corner.x() + LabelWidth - LabelInset - qr.side();
    const int qrTop = y + (height - qr.side()) / 2;
    qr.draw(painter, qrLeft, qrTop);
    const int words = qrLeft - x - pageDots(1.5); // the white around the code is seen as white
    const Paragraph name = Paragraph::fitted(
        label.plainName, QFont::Bold, {pageDots(4.2), pageDots(3.6), pageDots(3.1)}, 4, words);
    name.draw(painter, x, y, words, Qt::AlignLeft);
    const Paragraph code(label.code, small(QFont::Normal), words);
    const Paragraph unit(sheets.unit, small(QFont::Normal), words);
    code.draw(painter, x, y + height - code.height() - unit.height(), words, Qt::AlignLeft);
    unit.draw(painter, x, y + height - unit.height(), words, Qt::AlignLeft);
    return {QRect(qrLeft, qrTop, qr.side(), qr.side()), label.address};
}

// The code below its name, to be found from two steps away.
PlacedCode drawCard(QPainter &painter, const ProcedureLabel &label, QPoint corner)
{
    const int inset = pageDots(2);
    const int words = CardWidth - 2 * inset;
    painter.setPen(QPen(Qt::black, pageDots(0.3)));
    painter.drawRect(corner.x() + inset / 2, corner.y() + inset / 2, CardWidth - inset,
                     CardHeight - inset);
    const Paragraph name = Paragraph::fitted(label.plainName, QFont::Bold,
                                             {pageDots(4.6), pageDots(4), pageDots(3.4)}, 2, words);
    name.draw(painter, corner.x() + inset, corner.y() + inset, words, Qt::AlignHCenter);
    const Paragraph code(label.code, small(QFont::Normal), words);
    const int codeTop = corner.y() + CardHeight - inset - code.height();
    code.draw(painter, corner.x() + inset, codeTop, words, Qt::AlignHCenter);
    const QrDrawing qr(label.address, pageDots(30));
    const int left = corner.x() + (CardWidth - qr.side()) / 2;
    const int top = codeTop - qr.side();
    qr.draw(painter, left, top);
    return {QRect(left, top, qr.side(), qr.side()), label.address};
}

void drawWallHead(QPainter &painter, const LabelSheets &sheets, const QString &picture)
{
    const int width = PageWidth - 2 * WallEdge;
    const int side = pageDots(18);
    QSvgRenderer symbol;
    if (QFile::exists(picture) && symbol.load(picture))
        symbol.render(&painter, QRectF(WallEdge, WallEdge, side, side));
    const int indent = symbol.isValid() ? side + pageDots(5) : 0;
    const Paragraph field = Paragraph::fitted(
        sheets.field, QFont::Bold, {pageDots(10), pageDots(8.5), pageDots(7)}, 1, width - indent);
    field.draw(painter, WallEdge + indent, WallEdge, width - indent, Qt::AlignLeft);
    const Paragraph unit(sheets.unit, slipFont(pageDots(4), QFont::Normal), width - indent);
    const Paragraph scan(sheets.scan, slipFont(pageDots(4), QFont::Normal), width);
    unit.draw(painter, WallEdge + indent, WallEdge + field.height(), width - indent, Qt::AlignLeft);
    const int below = WallEdge + std::max(side, field.height() + unit.height());
    scan.draw(painter, WallEdge, below + pageDots(1.5), width, Qt::AlignLeft);
}

void drawWallFoot(QPainter &painter, const LabelSheets &sheets)
{
    const int width = PageWidth - 2 * WallEdge;
    const Paragraph sample(sheets.sample, small(QFont::Normal), width);
    sample.draw(painter, WallEdge, PageHeight - WallEdge - sample.height(), width, Qt::AlignLeft);
}

using DrawOne = std::function<PlacedCode(QPainter &, const ProcedureLabel &, std::size_t place)>;
using DrawRest = std::function<void(QPainter &)>;

// The labels, so many a page, each drawn at its place; the rest of the page before them.
std::vector<PageDrawing> paged(const std::vector<ProcedureLabel> &labels, std::size_t perPage,
                               const DrawRest &rest, const DrawOne &one)
{
    std::vector<PageDrawing> pages;
    for (std::size_t first = 0; first < labels.size(); first += perPage) {
        const auto end = std::min(labels.size(), first + perPage);
        const std::vector<ProcedureLabel> here(labels.begin() + std::ptrdiff_t(first),
                                               labels.begin() + std::ptrdiff_t(end));
        pages.push_back([here, rest, one](QPainter &painter) {
            rest(painter);
            std::vector<PlacedCode> codes;
            for (std::size_t i = 0; i < here.size(); ++i)
                codes.push_back(one(painter, here[i], i));
            return codes;
        });
    }
    return pages;
}

} // namespace

CodePages labelPages(const LabelSheets &sheets)
{
    const auto one = [sheets](QPainter &painter, const ProcedureLabel &label, std::size_t place) {
        const QPoint corner(int(place) % LabelColumns * LabelWidth,
                            int(place) / LabelColumns * LabelHeight);
        return drawLabel(painter, sheets, label, corner);
    };
    return {QPageSize::A4, sheets.unit,
            paged(
                sheets.labels, LabelsPerPage, [](QPainter &) {}, one)};
}

CodePages wallPages(const LabelSheets &sheets, const PicturePath &picture)
{
    const QString symbol = picture(sheets.shape);
    const auto rest = [sheets, symbol](QPainter &painter) {
        drawWallHead(painter, sheets, symbol);
        drawWallFoot(painter, sheets);
    };
    const auto one = [](QPainter &painter, const ProcedureLabel &label, std::size_t place) {
        const QPoint corner(WallEdge + int(place) % WallColumns * CardWidth,
                            WallHead + int(place) / WallColumns * CardHeight);
        return drawCard(painter, label, corner);
    };
    return {QPageSize::A4, sheets.unit + QStringLiteral(" · ") + sheets.field,
            paged(sheets.labels, CardsPerPage, rest, one)};
}

} // namespace motcua
