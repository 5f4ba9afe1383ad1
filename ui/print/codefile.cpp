#include "ui/print/codefile.h"

#include "core/codes/qrmatrix.h"
#include "ui/print/codepages.h"
#include "ui/print/pdfpages.h"
#include "ui/print/qrdrawing.h"

#include <QBuffer>
#include <QImage>

namespace motcua {

namespace {

constexpr int DotsPerModule = 16;
constexpr double PageSideMm = 40;

QImage pictureOf(const QString &text)
{
    const QrDrawing one(text, 1); // a dot a module
    const QrDrawing qr(text, (one.side() - 2 * QrMatrix::QuietZone) * DotsPerModule);
    QImage picture(qr.side(), qr.side(), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    qr.draw(painter, 0, 0);
    return picture;
}

QByteArray png(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

// A module a unit: a square for each dark one.
QByteArray svg(const QImage &picture)
{
    const int side = picture.width() / DotsPerModule;
    QByteArray squares;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (qGray(picture.pixel(x * DotsPerModule, y * DotsPerModule)) == 0)
                squares += "M" + QByteArray::number(x) + ' ' + QByteArray::number(y) + "h1v1h-1z";
        }
    }
    const QByteArray size = QByteArray::number(side);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + ' ' + size
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
        + "H0z\"/><path d=\"" + squares + "\"/></svg>\n";
}

QByteArray pdf(const QString &text, const QImage &picture)
{
    const QPageSize size(QSizeF(PageSideMm, PageSideMm), QPageSize::Millimeter);
    return pagesPdf(text, size, 0, [&picture](QPdfWriter &, QPainter &painter) {
        painter.drawImage(QRect(0, 0, pageDots(PageSideMm), pageDots(PageSideMm)), picture);
    });
}

} // namespace

std::optional<CodeFileKind> codeFileKindOf(const QString &path)
{
    if (path.endsWith(u".png", Qt::CaseInsensitive))
        return CodeFileKind::Png;
    if (path.endsWith(u".svg", Qt::CaseInsensitive))
        return CodeFileKind::Svg;
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return CodeFileKind::Pdf;
    return std::nullopt;
}

std::optional<QByteArray> codeFile(const QString &text, CodeFileKind format)
{
    if (!drawQr(text, QrStrength::Quartile))
        return std::nullopt;
    const QImage picture = pictureOf(text);
    if (readBack(picture) != text)
        return std::nullopt;
    switch (format) {
    case CodeFileKind::Png: return png(picture);
    case CodeFileKind::Svg: return svg(picture);
    case CodeFileKind::Pdf: return pdf(text, picture);
    }
    return std::nullopt;
}

} // namespace motcua
