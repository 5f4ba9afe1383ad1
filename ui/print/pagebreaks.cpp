// Qt's own pages divide a row of a table between two pages, and draw a line on both.
#include "ui/print/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace motcua {

namespace {

constexpr int FewestLines = 2; // of a paragraph, on either side of a break
constexpr int MostWholeLines = 6; // a paragraph of so many is not divided

/// What is not divided.
struct Piece {
    Band band;
    Band head = {}; ///< to be repeated above what goes on from it; the first row has it
    bool opensPage = false;
    bool isBlank = false;
    bool isText = false;
};

bool wantsPage(const QTextFormat &format)
{
    const auto policy =
        QTextFormat::PageBreakFlags(format.intProperty(QTextFormat::PageBreakPolicy));
    return policy.testFlag(QTextFormat::PageBreak_AlwaysBefore);
}

std::vector<Band> linesOf(const QTextBlock &block)
{
    const QTextLayout *layout = block.layout();
    const double top = block.document()->documentLayout()->blockBoundingRect(block).top();
    std::vector<Band> lines;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        lines.push_back({top + line.y(), top + line.y() + line.height()});
    }
    return lines;
}

void addParagraph(const QTextBlock &block, std::vector<Piece> &pieces)
{
    const std::vector<Band> lines = linesOf(block);
    const int count = int(lines.size());
    const bool blank = block.text().trimmed().isEmpty();
    for (int i = 0; i < count; ++i) {
        const Band &line = lines[std::size_t(i)];
        const bool divides = count > MostWholeLines && i >= FewestLines && count - i >= FewestLines;
        if (i > 0 && !divides)
            pieces.back().band.bottom = line.bottom;
        else
            pieces.push_back({line, {}, i == 0 && wantsPage(block.blockFormat()), blank, true});
    }
}

double topOf(const QTextTableCell &cell)
{
    const QAbstractTextDocumentLayout *layout =
        cell.firstCursorPosition().document()->documentLayout();
    double top = std::numeric_limits<double>::max();
    for (auto it = cell.begin(); it != cell.end(); ++it) {
        const QRectF rect = it.currentFrame() ? layout->frameBoundingRect(it.currentFrame())
                                              : layout->blockBoundingRect(it.currentBlock());
        top = std::min(top, rect.top());
    }
    return top;
}

/// frameBoundingRect() of a table lies where its first cell's text begins.
Band bandOf(QTextTable &table)
{
    const QTextTableFormat format = table.format();
    const QRectF rect = table.document()->documentLayout()->frameBoundingRect(&table);
    const double top =
        rect.top() - 2 * format.border() - format.cellSpacing() - format.cellPadding();
    return {top, top + rect.height()};
}

/// Upper edges of the rows, the line above them included, and the lower edge of the table.
std::vector<double> edgesOf(const QTextTable &table, const Band &whole)
{
    const QTextTableFormat format = table.format();
    const double frame = format.cellPadding() + format.border();
    std::vector<double> edges{whole.top};
    for (int row = 1; row < table.rows(); ++row) {
        double top = std::numeric_limits<double>::max();
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() == row)
                top = std::min(top, topOf(cell) - frame);
        }
        // A row of which every cell began above it.
        edges.push_back(top < whole.bottom ? top : edges.back());
    }
    edges.push_back(whole.bottom);
    return edges;
}

void addTable(QTextTable &table, std::vector<Piece> &pieces)
{
    const Band band = bandOf(table);
    const bool opensPage = wantsPage(table.format());
    if (table.format().border() <= 0) {
        Piece whole{band, {}, opensPage};
        while (!opensPage && !pieces.empty() && pieces.back().isText) {
            const Piece before = pieces.back();
            pieces.pop_back();
            if (before.isBlank)
                continue;
            whole.band.top = before.band.top;
            whole.opensPage = before.opensPage;
            break;
        }
        pieces.push_back(whole);
        return;
    }
    const std::vector<double> edges = edgesOf(table, band);
    const auto heads = std::size_t(std::min(table.format().headerRowCount(), table.rows() - 1));
    const Band head{edges[0], edges[heads]};
    pieces.push_back({{edges[0], edges[heads + 1]}, head, opensPage});
    for (std::size_t row = heads + 1; row + 1 < edges.size(); ++row)
        pieces.push_back({{edges[row], edges[row + 1]}, head});
}

std::vector<Piece> piecesOf(const QTextDocument &document)
{
    std::vector<Piece> pieces;
    const QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); it != root->end(); ++it) {
        QTextFrame *frame = it.currentFrame();
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            addTable(*table, pieces);
        } else if (frame) {
            const QRectF rect = document.documentLayout()->frameBoundingRect(frame);
            pieces.push_back({{rect.top(), rect.bottom()}});
        } else {
            addParagraph(it.currentBlock(), pieces);
        }
    }
    return pieces;
}

/// The lowest place above `limit` where no line is cut; `limit` where there is none.
double cutAbove(const QTextDocument &document, const Band &band, double limit)
{
    double cut = limit;
    for (bool moved = true; moved;) {
        moved = false;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const Band &line : linesOf(block)) {
                if (line.top < cut && line.bottom > cut) {
                    cut = line.top;
                    moved = true;
                }
            }
        }
    }
    return cut > band.top ? cut : limit;
}

} // namespace

std::vector<PagePart> pagePartsOf(const QTextDocument &document, double height)
{
    std::vector<PagePart> pages;
    bool open = false;
    for (Piece &piece : piecesOf(document)) {
        const bool fits = open
            && piece.band.bottom - pages.back().body.top + pages.back().head.height() <= height;
        if (piece.isBlank && !fits)
            continue;
        if (!fits || piece.opensPage)
            pages.push_back({piece.band.top > piece.head.top ? piece.head : Band{}, piece.band});
        open = true;
        PagePart *page = &pages.back();
        page->body.bottom = std::max(page->body.bottom, piece.band.bottom);
        while (page->head.height() + page->body.height() > height) {
            const double end = page->body.bottom;
            const double room = page->body.top + height - page->head.height();
            const double cut = cutAbove(document, page->body, room);
            page->body.bottom = cut;
            pages.push_back({piece.head, {cut, end}});
            page = &pages.back();
        }
    }
    return pages.empty() ? std::vector<PagePart>{{}} : pages;
}

} // namespace motcua
