#include "ui/print/bitmappdf.h"

#include <QList>

#include <cassert>

namespace motcua {

namespace {

constexpr double PointsPerMm = 72 / 25.4;

QByteArray points(double millimetres)
{
    return QByteArray::number(millimetres * PointsPerMm, 'f', 4);
}

// PDF pads rows to bytes, QImage to four.
QByteArray packedRows(const QImage &picture)
{
    const qsizetype rowBytes = (picture.width() + 7) / 8;
    QByteArray rows;
    rows.reserve(rowBytes * picture.height());
    for (int y = 0; y < picture.height(); ++y)
        rows.append(reinterpret_cast<const char *>(picture.constScanLine(y)), rowBytes);
    return rows;
}

QByteArray stream(const QByteArray &entries, const QByteArray &bytes)
{
    return "<< " + entries + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n"
        + bytes + "\nendstream";
}

QByteArray imageObject(const QImage &picture)
{
    // qCompress puts the length, 4 bytes, before what PDF calls FlateDecode.
    const QByteArray deflated = qCompress(packedRows(picture)).sliced(4);
    return stream("/Type /XObject /Subtype /Image /Width " + QByteArray::number(picture.width())
                      + " /Height " + QByteArray::number(picture.height())
                      + " /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]"
                        " /Filter /FlateDecode",
                  deflated);
}

// Objects are numbered from 1 in their order; the table at the end holds the place of each.
QByteArray assembled(const QList<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table =
        "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray tablePlace = QByteArray::number(file.size());
    return file + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1)
        + " /Root 1 0 R >>\nstartxref\n" + tablePlace + "\n%%EOF\n";
}

} // namespace

QByteArray bitmapPdf(const QImage &picture, int dotsPerMm, int pageWidthMm)
{
    assert(picture.format() == QImage::Format_Mono && !picture.isNull());
    const double width = static_cast<double>(picture.width()) / dotsPerMm;
    const QByteArray pictureWidth = points(width);
    const QByteArray height = points(static_cast<double>(picture.height()) / dotsPerMm);
    const QByteArray left = points((pageWidthMm - width) / 2);
    return assembled(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + points(pageWidthMm) + " " + height
             + "] /Resources << /XObject << /Picture 4 0 R >> >> /Contents 5 0 R >>",
         imageObject(picture),
         stream({}, pictureWidth + " 0 0 " + height + " " + left + " 0 cm /Picture Do")});
}

} // namespace motcua
