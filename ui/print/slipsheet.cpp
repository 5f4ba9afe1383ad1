#include "ui/print/slipsheet.h"

#include "ui/print/qrdrawing.h"
#include "ui/print/strip.h"

#include <QSvgRenderer>

#include <algorithm>

namespace motcua {

namespace {

constexpr int SmallestSlipQr = 20 * DotsPerMm; // what an old telephone reads at arm's length

/// Sizes of one paper, in dots: of letters, unless said otherwise.
struct SlipLook {
    int authority;
    int centre;
    int heading;
    int capitals; ///< height of the number's capitals
    int picture; ///< side of the field's picture
    int field;
    int procedure;
    int place;
    int waiting;
    int waitingLong; ///< when it needs more lines than `waitingLines`
    int waitingLines;
    int missed;
    int small;
    int gap; ///< between blocks
    bool besideQr; ///< wide enough for words beside the QR
};

constexpr SlipLook WideSlip{.authority = 26,
                            .centre = 26,
                            .heading = 32,
                            .capitals = 152,
                            .picture = 104,
                            .field = 54,
                            .procedure = 34,
                            .place = 40,
                            .waiting = 40,
                            .waitingLong = 36,
                            .waitingLines = 2,
                            .missed = 34,
                            .small = 32,
                            .gap = 16,
                            .besideQr = true};

constexpr SlipLook NarrowSlip{.authority = 24,
                              .centre = 26,
                              .heading = 28,
                              .capitals = 112,
                              .picture = 80,
                              .field = 42,
                              .procedure = 28,
                              .place = 30,
                              .waiting = 34,
                              .waitingLong = 30,
                              .waitingLines = 4,
                              .missed = 28,
                              .small = 26,
                              .gap = 14,
                              .besideQr = false};

class SlipSheet : private Strip {
public:
    SlipSheet(QPainter *painter, SlipPaper paper, const Slip &slip, const PicturePath &picture);
    int set(); ///< height in dots

private:
    void ruleAndGap(int width);
    void head();
    void number();
    void field();
    void steps();
    void waiting();
    void inverted(const QString &text);
    void practice();
    void foot();
    void footBesideQr(const QrDrawing &qr);

    const Slip &m_slip;
    const PicturePath &m_picture;
    SlipLook m_look;
};

SlipSheet::SlipSheet(QPainter *painter, SlipPaper paper, const Slip &slip,
                     const PicturePath &picture)
    : Strip(painter, paper)
    , m_slip(slip)
    , m_picture(picture)
    , m_look(paper == SlipPaper::Mm80 ? WideSlip : NarrowSlip)
{
}

int SlipSheet::set()
{
    practice();
    head();
    number();
    field();
    skip(m_look.gap);
    ruleAndGap(m_width);
    steps();
    waiting();
    if (!m_slip.priority.isEmpty()) {
        skip(m_look.gap);
        inverted(m_slip.priority);
    }
    skip(m_look.gap);
    ruleAndGap(m_width);
    foot();
    practice();
    return m_y + SlipMarginDots;
}

void SlipSheet::ruleAndGap(int width)
{
    rule(width);
    skip(m_look.gap);
}

void SlipSheet::head()
{
    centred(m_slip.authority, m_look.authority, QFont::Normal);
    centred(m_slip.centre, m_look.centre, QFont::Bold);
    skip(m_look.gap / 2);
    ruleAndGap(m_width / 3); // as official papers underline their sender
}

void SlipSheet::number()
{
    centred(m_slip.heading, m_look.heading, QFont::Normal);
    skip(m_look.gap);
    const Display number(m_slip.number, QFont::Bold, m_look.capitals, m_width);
    if (m_painter)
        number.draw(*m_painter, m_left, m_y, m_width);
    m_y += number.height() + m_look.gap;
}

void SlipSheet::field()
{
    QSvgRenderer picture;
    const int side = load(picture, m_picture(m_slip.shape), m_look.picture);
    const int indent = side > 0 ? side + m_look.gap : 0;
    const Paragraph name =
        Paragraph::fitted(m_slip.field, QFont::Bold, {m_look.field, m_look.place, m_look.missed}, 2,
                          m_width - indent);
    const Paragraph procedure = Paragraph::fitted(
        m_slip.procedure, QFont::Normal, {m_look.procedure, m_look.small}, 2, m_width - indent);
    const int between = procedure.isEmpty() ? 0 : m_look.gap / 4;
    const int words = name.height() + between + procedure.height();
    const int height = std::max(side, words);
    const int inkWidth = indent + std::max(name.inkWidth(), procedure.inkWidth());
    const int left = m_left + (m_width - inkWidth) / 2;
    skip(m_look.gap / 2);
    if (m_painter) {
        if (side > 0)
            picture.render(m_painter, QRectF(left, m_y + (height - side) / 2, side, side));
        const int top = m_y + (height - words) / 2;
        name.draw(*m_painter, left + indent, top, m_width, Qt::AlignLeft);
        procedure.draw(*m_painter, left + indent, top + name.height() + between, m_width,
                       Qt::AlignLeft);
    }
    m_y += height;
}

void SlipSheet::steps()
{
    if (m_slip.steps.empty())
        return;
    if (m_slip.steps.size() == 1) {
        centred(m_slip.steps.front().place, m_look.place, QFont::Bold);
        skip(m_look.gap / 2);
    } else {
        int labels = 0;
        const QFont labelFont = slipFont(m_look.place, QFont::Normal);
        for (const SlipStep &step : m_slip.steps)
            labels = std::max(labels, Paragraph(step.label + u':', labelFont, m_width).inkWidth());
        const int indent = labels + m_look.gap;
        for (const SlipStep &step : m_slip.steps) {
            const Paragraph place(step.place, slipFont(m_look.place, QFont::Bold),
                                  m_width - indent);
            if (m_painter) {
                Paragraph(step.label + u':', labelFont, m_width)
                    .draw(*m_painter, m_left, m_y, labels, Qt::AlignLeft);
                place.draw(*m_painter, m_left + indent, m_y, m_width - indent, Qt::AlignLeft);
            }
            m_y += place.height();
        }
        skip(m_look.gap);
        ruleAndGap(m_width);
    }
}

void SlipSheet::waiting()
{
    centred(Paragraph::fitted(m_slip.waiting, QFont::Bold, {m_look.waiting, m_look.waitingLong},
                              m_look.waitingLines, m_width));
}

// At both ends: whichever part of the paper somebody holds, it says what it is.
void SlipSheet::practice()
{
    if (m_slip.practice.isEmpty())
        return;
    skip(m_look.gap);
    inverted(m_slip.practice);
    skip(m_look.gap);
}

// White on black: the clerk must see it from the other side of the counter.
void SlipSheet::inverted(const QString &text)
{
    const int inset = m_look.gap / 2;
    const Paragraph words(text, slipFont(m_look.missed, QFont::Bold), m_width - 2 * inset);
    const int height = words.height() + inset;
    if (m_painter) {
        m_painter->fillRect(m_left, m_y, m_width, height, Qt::black);
        m_painter->setPen(Qt::white);
        words.draw(*m_painter, m_left + inset, m_y + inset / 2, m_width - 2 * inset,
                   Qt::AlignHCenter);
        m_painter->setPen(Qt::black);
    }
    m_y += height;
}

void SlipSheet::foot()
{
    centred(m_slip.missed, m_look.missed, QFont::Normal);
    skip(m_look.gap / 2);
    const QrDrawing qr(m_slip.code, SmallestSlipQr);
    if (m_look.besideQr) {
        footBesideQr(qr);
        return;
    }
    if (m_painter)
        qr.draw(*m_painter, m_left + (m_width - qr.side()) / 2, m_y);
    m_y += qr.side();
    centred(m_slip.time, m_look.small, QFont::Bold);
    centred(m_slip.reprint, m_look.small, QFont::Bold);
    centred(m_slip.thanks, m_look.small, QFont::Normal);
}

void SlipSheet::footBesideQr(const QrDrawing &qr)
{
    const int width = m_width - qr.side();
    const Paragraph blocks[] = {
        Paragraph(m_slip.time, slipFont(m_look.small, QFont::Bold), width),
        Paragraph(m_slip.reprint, slipFont(m_look.small, QFont::Bold), width),
        Paragraph(m_slip.thanks, slipFont(m_look.small, QFont::Normal), width),
    };
    int words = m_look.gap / 2;
    for (const Paragraph &block : blocks)
        words += block.height();
    const int height = std::max(qr.side(), words);
    if (m_painter) {
        qr.draw(*m_painter, m_left, m_y + (height - qr.side()) / 2);
        int y = m_y + (height - words) / 2;
        for (const Paragraph &block : blocks) {
            block.draw(*m_painter, m_left + qr.side(), y, width, Qt::AlignLeft);
            y += block.height();
            if (&block != &blocks[2])
                y += m_look.gap / 4;
        }
    }
    m_y += height;
}

} // namespace

int setSlip(QPainter *painter, const Slip &slip, SlipPaper paper, const PicturePath &picture)
{
    return SlipSheet(painter, paper, slip, picture).set();
}

} // namespace motcua
