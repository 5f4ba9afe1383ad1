#include "ui/print/postersheet.h"

#include "ui/print/pdfpages.h"
#include "ui/print/qrdrawing.h"
#include "ui/print/typesetting.h"

#include <QFile>
#include <QSvgRenderer>

#include <array>

namespace motcua {

namespace {

constexpr std::array PaperSizes{5.2, 4.6, 4.0, 3.5, 3.0}; // mm of letters on A4
constexpr double PosterWidth = 210; // mm

class Poster {
public:
    Poster(QPainter &painter, const ProcedurePoster &poster, PosterSize size)
        : m_painter(painter)
        , m_poster(poster)
        , m_scale(size == PosterSize::A4 ? 1.0 : 148.0 / PosterWidth)
        , m_edge(dots(14))
        , m_width(dots(PosterWidth) - 2 * m_edge)
        , m_bottom(dots(297) - m_edge)
    {
    }

    std::vector<PlacedCode> draw(const QString &picture)
    {
        int y = head(m_edge, picture);
        const int foot = footTop();
        y = paragraph(m_poster.papersHeading, 6, QFont::Bold, y + dots(5));
        papers(y + dots(1.5), foot - dots(6));
        return {drawFoot(foot)};
    }

private:
    int dots(double mm) const { return pageDots(mm * m_scale); }

    int paragraph(const QString &text, double mm, QFont::Weight weight, int y,
                  Qt::Alignment alignment = Qt::AlignLeft)
    {
        const Paragraph lines(text, slipFont(dots(mm), weight), m_width);
        lines.draw(m_painter, m_edge, y, m_width, alignment);
        return y + lines.height();
    }

    // Who hangs it up, the field with its picture, and the names of the procedure.
    int head(int y, const QString &picture)
    {
        y = paragraph(m_poster.authority, 4.2, QFont::Normal, y, Qt::AlignHCenter);
        y = paragraph(m_poster.centre, 4.2, QFont::Bold, y, Qt::AlignHCenter);
        y += dots(3);
        m_painter.fillRect(m_edge, y, m_width, dots(0.6), Qt::black);
        y += dots(5);
        const int side = dots(14);
        QSvgRenderer symbol;
        if (QFile::exists(picture) && symbol.load(picture))
            symbol.render(&m_painter, QRectF(m_edge, y, side, side));
        const int indent = symbol.isValid() ? side + dots(4) : 0;
        const Paragraph field(m_poster.field, slipFont(dots(7), QFont::Bold), m_width - indent);
        field.draw(m_painter, m_edge + indent, y + (side - field.height()) / 2, m_width - indent,
                   Qt::AlignLeft);
        y += side + dots(4);
        const Paragraph plain = Paragraph::fitted(m_poster.plainName, QFont::Bold,
                                                  {dots(17), dots(14), dots(12)}, 2, m_width);
        plain.draw(m_painter, m_edge, y, m_width, Qt::AlignLeft);
        y += plain.height() + dots(1);
        return paragraph(m_poster.name, 5, QFont::Normal, y);
    }

    struct Line {
        Paragraph text;
        bool hasBullet = true;
    };

    std::vector<Line> paperLines(double mm, std::size_t count) const
    {
        const QFont font = slipFont(dots(mm), QFont::Normal);
        const int width = m_width - indentOf(mm);
        std::vector<Line> lines;
        for (std::size_t i = 0; i < count; ++i)
            lines.push_back({Paragraph(m_poster.papers[i], font, width)});
        if (count < m_poster.papers.size()) {
            const auto left = int(m_poster.papers.size() - count);
            lines.push_back({Paragraph(m_poster.morePapers.arg(left), font, width), false});
        } else if (!m_poster.otherPapers.text.isEmpty()) {
            const QString others =
                m_poster.otherPapers.heading + QStringLiteral(": ") + m_poster.otherPapers.text;
            lines.push_back({Paragraph(others, font, width), false});
        }
        return lines;
    }

    int indentOf(double mm) const { return dots(mm * 1.1); }
    int gapOf(double mm) const { return dots(mm * 0.25); }

    int heightOf(const std::vector<Line> &lines, double mm) const
    {
        int height = 0;
        for (const Line &line : lines)
            height += line.text.height() + gapOf(mm);
        return height;
    }

    // As large as they fit; what fits at no size is counted instead of listed.
    void papers(int top, int bottom)
    {
        double size = PaperSizes.back();
        std::size_t count = m_poster.papers.size();
        for (const double mm : PaperSizes) {
            size = mm;
            if (heightOf(paperLines(mm, count), mm) <= bottom - top)
                break;
        }
        while (count > 0 && heightOf(paperLines(size, count), size) > bottom - top)
            --count;
        int y = top;
        for (const Line &line : paperLines(size, count)) {
            if (line.hasBullet) {
                const int side = dots(size * 0.3);
                m_painter.fillRect(m_edge, y + dots(size * 0.5), side, side, Qt::black);
            }
            line.text.draw(m_painter, m_edge + indentOf(size), y, m_width - indentOf(size),
                           Qt::AlignLeft);
            y += line.text.height() + gapOf(size);
        }
    }

    int qrSide() const { return QrDrawing(m_poster.address, dots(58)).side(); }

    std::vector<std::pair<Paragraph, int>> footLines() const
    {
        const int width = m_width - qrSide() - dots(5);
        std::vector<std::pair<Paragraph, int>> lines;
        for (const PosterPart &fact : m_poster.facts) {
            lines.emplace_back(Paragraph(fact.heading, slipFont(dots(4.2), QFont::Normal), width),
                               dots(0.3));
            lines.emplace_back(Paragraph::fitted(fact.text, QFont::Bold,
                                                 {dots(6), dots(5), dots(4), dots(3.4)}, 3, width),
                               dots(2.5));
        }
        lines.emplace_back(Paragraph(m_poster.scan, slipFont(dots(3.8), QFont::Normal), width),
                           dots(1.5));
        lines.emplace_back(Paragraph(m_poster.code, slipFont(dots(4.2), QFont::Bold), width), 0);
        return lines;
    }

    Paragraph sampleLine() const
    {
        return Paragraph(m_poster.sample, slipFont(dots(3.4), QFont::Normal), m_width);
    }

    int footTop() const
    {
        int words = 0;
        for (const auto &[line, gap] : footLines())
            words += line.height() + gap;
        return m_bottom - sampleLine().height() - dots(2) - std::max(words, qrSide());
    }

    PlacedCode drawFoot(int top)
    {
        m_painter.fillRect(m_edge, top - dots(3), m_width, dots(0.6), Qt::black);
        const QrDrawing qr(m_poster.address, dots(58));
        const int left = m_edge + m_width - qr.side();
        qr.draw(m_painter, left, top);
        int y = top;
        for (const auto &[line, gap] : footLines()) {
            line.draw(m_painter, m_edge, y, m_width - qr.side() - dots(5), Qt::AlignLeft);
            y += line.height() + gap;
        }
        const Paragraph sample = sampleLine();
        sample.draw(m_painter, m_edge, m_bottom - sample.height(), m_width, Qt::AlignLeft);
        return {QRect(left, top, qr.side(), qr.side()), m_poster.address};
    }

    QPainter &m_painter;
    const ProcedurePoster &m_poster;
    const double m_scale;
    const int m_edge;
    const int m_width;
    const int m_bottom;
};

} // namespace

CodePages posterPages(const ProcedurePoster &poster, PosterSize size, const PicturePath &picture)
{
    const QString symbol = picture(poster.shape);
    return {size == PosterSize::A4 ? QPageSize::A4 : QPageSize::A5,
            poster.code + QStringLiteral(" · ") + poster.plainName,
            {[poster, size, symbol](QPainter &painter) {
                return Poster(painter, poster, size).draw(symbol);
            }}};
}

} // namespace motcua
