#include "ui/print/slippainter.h"

#include "ui/print/slipsheet.h"

#include <QPainter>

namespace motcua {

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

QString bundledPicture(const QString &shape)
{
    return QStringLiteral(":/motcua/icons/fields/%1.svg").arg(shape);
}

QImage paintSlip(const Slip &slip, SlipPaper paper, const PicturePath &picture)
{
    const int height = setSlip(nullptr, slip, paper, picture);
    QImage sheet(printableDots(paper), height, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setSlip(&painter, slip, paper, picture);
    painter.end();
    return inOneBit(sheet);
}

} // namespace motcua
