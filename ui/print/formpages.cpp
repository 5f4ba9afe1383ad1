#include "ui/print/formpages.h"

#include "core/codes/barcode.h"
#include "ui/print/pagebreaks.h"
#include "ui/print/pdfpages.h"
#include "ui/print/qrdrawing.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace motcua {

namespace {

// A form is laid out in CSS pixels, whatever the machine's screen is.
constexpr double PixelsPerMm = 96 / 25.4;
constexpr int MarginMm = 10;
constexpr int FootPixels = 20; // for the number of the page
constexpr int DotsPerPixel = 4; // of pictures of codes
constexpr int QrPixels = 96; // 25 mm
constexpr int BarcodeHeight = 26;
constexpr double BarPixels = 1.25; // a module of 0.33 mm, as handheld readers like it
constexpr double WidestBarcode = 340; // beside the QR on A5; longer codes have finer modules

const QString Style =
    QStringLiteral("body { font-family: 'Liberation Serif'; font-size: 13px; }"
                   "p { margin-top: 1px; margin-bottom: 1px; }"
                   ".title { font-size: 15px; margin-top: 4px; margin-bottom: 3px; }"
                   ".gap { font-size: 5px; }"
                   ".caps { font-size: 10px; }"
                   ".small { font-size: 11px; }"
                   ".item { margin-left: 16px; }"
                   ".letter { font-size: 17px; margin-top: 6px; margin-bottom: 6px; "
                   "text-indent: 28px; line-height: 150%; }"
                   ".letter-line { font-size: 17px; }"
                   ".letter-title { font-size: 21px; margin-top: 12px; margin-bottom: 12px; }"
                   ".huge { font-size: 36px; }"
                   ".big { font-size: 27px; }");

QImage scaled(const QSizeF &pixels)
{
    QImage picture((pixels * DotsPerPixel).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(DotsPerPixel);
    picture.fill(Qt::white);
    return picture;
}

QImage qrPicture(const QString &text)
{
    QImage picture = scaled({QrPixels, QrPixels});
    picture.setDevicePixelRatio(1);
    const QrDrawing code(text, 1);
    if (code.side() == 0)
        return {};
    QPainter painter(&picture);
    painter.scale(double(picture.width()) / code.side(), double(picture.height()) / code.side());
    code.draw(painter, 0, 0);
    painter.end();
    picture.setDevicePixelRatio(DotsPerPixel);
    return picture;
}

QImage barcodePicture(const QString &text)
{
    const std::vector<bool> bars = code128(text);
    if (bars.empty())
        return {};
    const double modules = double(bars.size()) + 2 * BarcodeQuietZone;
    const double module = std::min(BarPixels, WidestBarcode / modules);
    QImage picture = scaled({modules * module, BarcodeHeight});
    QPainter painter(&picture);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i])
            painter.fillRect(
                QRectF((double(i) + BarcodeQuietZone) * module, 0, module, BarcodeHeight),
                Qt::black);
    }
    return picture;
}

// In place of no picture at all Qt prints the sign of a broken one.
QImage blank()
{
    QImage picture(1, 1, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    return picture;
}

/// A document whose pictures are the codes of its sheet; it fetches nothing from disk or net.
class SheetDocument final : public QTextDocument {
public:
    SheetDocument(const FormSheet &sheet, double width)
        : m_sheet(sheet)
    {
        setUndoRedoEnabled(false);
        setUseDesignMetrics(true);
        setDocumentMargin(0);
        setDefaultStyleSheet(Style);
        setHtml(QStringLiteral("<html><body>") + sheet.html + QStringLiteral("</body></html>"));
        setTextWidth(width);
    }

protected:
    QVariant loadResource(int, const QUrl &name) override
    {
        QImage picture;
        if (name.toString() == u"qr")
            picture = qrPicture(m_sheet.qr);
        else if (name.toString() == u"barcode")
            picture = barcodePicture(m_sheet.barcode);
        return picture.isNull() ? blank() : picture;
    }

private:
    const FormSheet &m_sheet;
};

/// Lines that stand beside the band are not drawn at all; what stands out of a line above it, as
/// the marks of a capital letter, is.
void drawBand(QPainter &painter, QTextDocument &document, const Band &band, double at)
{
    const double width = document.textWidth();
    painter.save();
    painter.translate(0, at - band.top);
    painter.setClipRect(QRectF(0, band.top - 1, width, band.height() + 1));
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, band.top + 1, width, band.height() - 2);
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void drawFoot(QPainter &painter, const QSizeF &page, const QString &title, const QString &number)
{
    QFont font(QStringLiteral("Liberation Serif"));
    font.setPixelSize(11);
    painter.setFont(font);
    const QRectF foot(0, page.height(), page.width(), FootPixels);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
}

QPageSize sizeOf(FormPaper paper)
{
    switch (paper) {
    case FormPaper::A5: return QPageSize(QPageSize::A5);
    case FormPaper::A4: return QPageSize(QPageSize::A4);
    case FormPaper::A4Landscape:
        return QPageSize(QSizeF(297, 210), QPageSize::Millimeter, QStringLiteral("A4"));
    }
    return {};
}

} // namespace

FormPaper paperOf(FormKind kind)
{
    if (kind == FormKind::Book)
        return FormPaper::A4Landscape;
    return infoOf(kind).isA4 ? FormPaper::A4 : FormPaper::A5;
}

QByteArray formPdf(const QString &title, FormPaper paper, const std::vector<FormSheet> &sheets)
{
    const QPageSize size = sizeOf(paper);
    const QSizeF mm = size.size(QPageSize::Millimeter);
    const QSizeF page((mm.width() - 2 * MarginMm) * PixelsPerMm,
                      (mm.height() - 2 * MarginMm) * PixelsPerMm - FootPixels);
    return pagesPdf(title, size, MarginMm, [&](QPdfWriter &writer, QPainter &painter) {
        painter.scale(PageResolution / 96.0, PageResolution / 96.0);
        bool first = true;
        for (const FormSheet &sheet : sheets) {
            SheetDocument document(sheet, page.width());
            const std::vector<PagePart> parts = pagePartsOf(document, page.height());
            for (std::size_t i = 0; i < parts.size(); ++i) {
                if (!first)
                    writer.newPage();
                first = false;
                if (parts[i].head.height() > 0)
                    drawBand(painter, document, parts[i].head, 0);
                drawBand(painter, document, parts[i].body, parts[i].head.height());
                if (parts.size() > 1)
                    drawFoot(painter, page, title,
                             QStringLiteral("%1/%2").arg(i + 1).arg(parts.size()));
            }
        }
    });
}

} // namespace motcua
