#include "ui/print/strip.h"

#include <QFile>
#include <QSvgRenderer>

namespace motcua {

namespace {

constexpr int RuleHeight = 3;

// The letters were drawn with grey edges, from outlines that were only set on whole lines upwards.
// A dot of which a good third is ink is burnt: at half, stems of two and three dots alternate and
// the signs of small letters break up.
QImage inOneBit(const QImage &grey)
{
    constexpr int burnt = 165;
    QImage bits(grey.size(), QImage::Format_Mono);
    bits.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    bits.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = bits.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (from[x] < burnt)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80U >> (x % 8)));
        }
    }
    return bits;
}

} // namespace

Strip::Strip(QPainter *painter, SlipPaper paper)
    : m_painter(painter)
    , m_width(printableDots(paper) - 2 * SlipMarginDots)
{
}

void Strip::centred(const QString &text, int dots, QFont::Weight weight)
{
    centred(Paragraph(text, slipFont(dots, weight), m_width));
}

void Strip::centred(const Paragraph &block)
{
    if (m_painter)
        block.draw(*m_painter, m_left, m_y, m_width, Qt::AlignHCenter);
    m_y += block.height();
}

void Strip::rule(int width)
{
    if (m_painter)
        m_painter->fillRect(m_left + (m_width - width) / 2, m_y, width, RuleHeight, Qt::black);
    skip(RuleHeight);
}

int Strip::load(QSvgRenderer &picture, const QString &path, int side)
{
    return QFile::exists(path) && picture.load(path) ? side : 0;
}

QImage paintStrip(SlipPaper paper, const std::function<int(QPainter *)> &set)
{
    QImage strip(printableDots(paper), set(nullptr), QImage::Format_Grayscale8);
    strip.fill(Qt::white);
    QPainter painter(&strip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    set(&painter);
    painter.end();
    return inOneBit(strip);
}

} // namespace motcua
