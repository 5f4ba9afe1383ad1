#include "ui/print/checklistsheet.h"

#include "ui/print/qrdrawing.h"
#include "ui/print/strip.h"

#include <QSvgRenderer>

#include <algorithm>

namespace motcua {

namespace {

constexpr int SmallestListQr = 22 * DotsPerMm; // what an old telephone reads at arm's length
constexpr int BoxEdge = 3;

/// Sizes of one paper, in dots: of letters, unless said otherwise.
struct ChecklistLook {
    int sender;
    int name;
    int heading;
    int line;
    int small;
    int picture; ///< side of the field's picture
    int gap; ///< between blocks
};

constexpr ChecklistLook WideList{
    .sender = 26, .name = 48, .heading = 36, .line = 34, .small = 30, .picture = 84, .gap = 16};
constexpr ChecklistLook NarrowList{
    .sender = 24, .name = 38, .heading = 30, .line = 28, .small = 26, .picture = 64, .gap = 14};

class ChecklistSheet : private Strip {
public:
    ChecklistSheet(QPainter *painter, const Checklist &list, SlipPaper paper,
                   const PicturePath &picture)
        : Strip(painter, paper)
        , m_list(list)
        , m_picture(picture)
        , m_look(paper == SlipPaper::Mm80 ? WideList : NarrowList)
    {
    }
    int set(); ///< height in dots

private:
    void ruleAndGap();
    void practice();
    void name();
    void part(const ChecklistPart &part);
    void line(const QString &text, bool isToBring);
    void foot();

    const Checklist &m_list;
    const PicturePath &m_picture;
    ChecklistLook m_look;
};

int ChecklistSheet::set()
{
    practice();
    centred(m_list.slip.authority, m_look.sender, QFont::Normal);
    centred(m_list.slip.centre, m_look.sender, QFont::Bold);
    skip(m_look.gap);
    ruleAndGap();
    if (!m_list.slip.heading.isEmpty()) {
        centred(m_list.slip.heading, m_look.heading, QFont::Bold);
        skip(m_look.gap);
    }
    name();
    for (const ChecklistPart &one : m_list.parts)
        part(one);
    skip(m_look.gap);
    ruleAndGap();
    foot();
    practice();
    return m_y + SlipMarginDots;
}

void ChecklistSheet::ruleAndGap()
{
    rule(m_width);
    skip(m_look.gap);
}

void ChecklistSheet::practice()
{
    if (m_list.slip.practice.isEmpty())
        return;
    centred(m_list.slip.practice, m_look.heading, QFont::Bold);
    skip(m_look.gap);
}

// A sensitive procedure has no name here: its field stands alone.
void ChecklistSheet::name()
{
    QSvgRenderer picture;
    const int side = load(picture, m_picture(m_list.slip.shape), m_look.picture);
    const int indent = side > 0 ? side + m_look.gap : 0;
    const Paragraph field(m_list.slip.field, slipFont(m_look.line, QFont::Normal),
                          m_width - indent);
    const int height = std::max(side, field.height());
    if (m_painter) {
        if (side > 0)
            picture.render(m_painter, QRectF(m_left, m_y + (height - side) / 2, side, side));
        field.draw(*m_painter, m_left + indent, m_y + (height - field.height()) / 2, m_width,
                   Qt::AlignLeft);
    }
    m_y += height;
    const Paragraph words(m_list.slip.procedure, slipFont(m_look.name, QFont::Bold), m_width);
    if (m_painter)
        words.draw(*m_painter, m_left, m_y, m_width, Qt::AlignLeft);
    m_y += words.height();
}

void ChecklistSheet::part(const ChecklistPart &part)
{
    skip(m_look.gap);
    const Paragraph heading(part.heading, slipFont(m_look.heading, QFont::Bold), m_width);
    if (m_painter)
        heading.draw(*m_painter, m_left, m_y, m_width, Qt::AlignLeft);
    m_y += heading.height();
    for (const QString &text : part.lines)
        line(text, part.isToBring);
}

// The box stands beside the first line, as high as its capitals.
void ChecklistSheet::line(const QString &text, bool isToBring)
{
    const QFont font = slipFont(m_look.line, QFont::Normal);
    const int side = m_look.line * 3 / 4;
    const int indent = isToBring ? side + m_look.gap : 0;
    const Paragraph words(text, font, m_width - indent);
    if (m_painter) {
        if (isToBring) {
            const int top = m_y + (words.height() / std::max(1, words.lineCount()) - side) / 2;
            m_painter->fillRect(m_left, top, side, side, Qt::black);
            m_painter->fillRect(m_left + BoxEdge, top + BoxEdge, side - 2 * BoxEdge,
                                side - 2 * BoxEdge, Qt::white);
        }
        words.draw(*m_painter, m_left + indent, m_y, m_width - indent, Qt::AlignLeft);
    }
    m_y += words.height() + m_look.gap / 4;
}

void ChecklistSheet::foot()
{
    if (!m_list.slip.code.isEmpty()) { // a dossier that nobody can follow has none
        const QrDrawing code(m_list.slip.code, SmallestListQr);
        if (m_painter)
            code.draw(*m_painter, m_left + (m_width - code.side()) / 2, m_y);
        m_y += code.side();
    }
    centred(m_list.scan, m_look.small, QFont::Normal);
    centred(m_list.sample, m_look.small, QFont::Normal);
    skip(m_look.gap / 2);
    centred(m_list.slip.time, m_look.small, QFont::Bold);
    centred(m_list.slip.reprint, m_look.small, QFont::Normal);
    centred(m_list.slip.thanks, m_look.small, QFont::Normal);
}

} // namespace

QImage paintChecklist(const Checklist &list, SlipPaper paper, const PicturePath &picture)
{
    return paintStrip(paper, [&](QPainter *painter) {
        return ChecklistSheet(painter, list, paper, picture).set();
    });
}

} // namespace motcua
