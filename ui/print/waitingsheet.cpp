#include "ui/print/waitingsheet.h"

#include "ui/print/pdfpages.h"
#include "ui/print/typesetting.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace motcua {

namespace {

constexpr int ListMargin = 15; // mm
constexpr int Width = pageDots(210 - 2 * ListMargin);
constexpr int Height = pageDots(297 - 2 * ListMargin);
constexpr std::array ColumnWidths{pageDots(24), pageDots(62), pageDots(22),
                                  pageDots(24), pageDots(26), pageDots(22)};
constexpr int HeadingText = pageDots(8);
constexpr int UnitText = pageDots(4.5);
constexpr int NumberText = pageDots(5);
constexpr int LineText = pageDots(4);
constexpr int Padding = pageDots(1.5);
constexpr int RowGap = pageDots(3);
constexpr int RuleWidth = 2;

using Cells = std::array<Paragraph, ColumnWidths.size()>;

Paragraph cell(std::size_t column, const QString &text, int dots, QFont::Weight weight)
{
    return {text, slipFont(dots, weight), ColumnWidths[column] - 2 * Padding};
}

Cells headCells(const WaitingList &list)
{
    Cells cells;
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = cell(i, list.columns[i], LineText, QFont::Bold);
    return cells;
}

Cells lineCells(const WaitingLine &line)
{
    return {cell(0, line.number, NumberText, QFont::Bold),
            cell(1, line.field, LineText, QFont::Normal),
            cell(2, line.came, LineText, QFont::Normal),
            cell(3, line.counter, LineText, QFont::Normal),
            cell(4, line.standing, LineText, QFont::Normal),
            {}};
}

int heightOf(const Cells &cells)
{
    int most = 0;
    for (const Paragraph &paragraph : cells)
        most = std::max(most, paragraph.height());
    return most + 2 * Padding;
}

/// Sets one block below the other and begins a page where one does not fit.
class WaitingSheet {
public:
    WaitingSheet(QPdfWriter &writer, QPainter &painter, const WaitingList &list)
        : m_writer(writer)
        , m_painter(painter)
        , m_list(list)
        , m_head(headCells(list))
    {
        m_painter.setPen(QPen(Qt::black, RuleWidth));
    }

    void draw()
    {
        beginPage();
        for (const WaitingLine &line : m_list.people) {
            const Cells cells = lineCells(line);
            if (m_y + heightOf(cells) > Height) {
                m_writer.newPage();
                beginPage();
            }
            row(cells);
        }
    }

private:
    void beginPage()
    {
        m_y = 0;
        text(m_list.practice, UnitText, QFont::Bold);
        text(m_list.unit, UnitText, QFont::Normal);
        text(m_list.heading, HeadingText, QFont::Bold);
        text(m_list.made, UnitText, QFont::Bold);
        text(m_list.advice, LineText, QFont::Normal);
        m_y += RowGap;
        m_painter.drawLine(0, m_y, Width, m_y);
        row(m_head);
    }

    void text(const QString &text, int dots, QFont::Weight weight)
    {
        if (text.isEmpty())
            return;
        const Paragraph paragraph(text, slipFont(dots, weight), Width);
        paragraph.draw(m_painter, 0, m_y, Width, Qt::AlignLeft);
        m_y += paragraph.height();
    }

    void row(const Cells &cells)
    {
        const int height = heightOf(cells);
        int x = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].draw(m_painter, x + Padding, m_y + (height - cells[i].height()) / 2,
                          ColumnWidths[i] - 2 * Padding, Qt::AlignLeft);
            m_painter.drawLine(x, m_y, x, m_y + height);
            x += ColumnWidths[i];
        }
        m_painter.drawLine(x, m_y, x, m_y + height);
        m_y += height;
        m_painter.drawLine(0, m_y, x, m_y);
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    const WaitingList &m_list;
    Cells m_head;
    int m_y = 0;
};

} // namespace

QByteArray waitingListPdf(const WaitingList &list)
{
    return pagesPdf(list.heading + QStringLiteral(" · ") + list.made, QPageSize(QPageSize::A4),
                    ListMargin, [&list](QPdfWriter &writer, QPainter &painter) {
                        WaitingSheet(writer, painter, list).draw();
                    });
}

bool saveWaitingList(const WaitingList &list, const QString &path)
{
    return savePdf(waitingListPdf(list), path);
}

} // namespace motcua
