#include "ui/print/formpages.h"

#include "core/codes/barcode.h"
#include "ui/print/pdfpages.h"
#include "ui/print/qrdrawing.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

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
constexpr int MostKeptRows = 300; // each pushed row is a layout of its own
constexpr double BarPixels = 1.25; // a module of 0.33 mm, as handheld readers like it
constexpr double WidestBarcode = 340; // beside the QR on A5; longer codes have finer modules

const QString Style =
    QStringLiteral("body { font-family: 'Liberation Serif'; font-size: 13px; }"
                   "p { margin-top: 2px; margin-bottom: 2px; }"
                   ".title { font-size: 15px; margin-top: 5px; margin-bottom: 5px; }"
                   ".gap { font-size: 8px; }"
                   ".caps { font-size: 10px; }"
                   ".small { font-size: 11px; }"
                   ".item { margin-left: 16px; }"
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
    SheetDocument(const FormSheet &sheet, const QSizeF &page)
        : m_sheet(sheet)
    {
        setUndoRedoEnabled(false);
        setUseDesignMetrics(true);
        setDocumentMargin(0);
        setDefaultStyleSheet(Style);
        setHtml(QStringLiteral("<html><body>") + sheet.html + QStringLiteral("</body></html>"));
        setPageSize(page);
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

int lastPageOf(const QRectF &rect, double pageHeight)
{
    return int((rect.bottom() - 1) / pageHeight);
}

bool isDivided(const QRectF &rect, double pageHeight)
{
    return rect.height() < pageHeight
        && int(rect.top() / pageHeight) != lastPageOf(rect, pageHeight);
}

QRectF rectOf(const QTextTable &table, int row)
{
    const QAbstractTextDocumentLayout *layout = table.document()->documentLayout();
    QRectF rect;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto it = cell.begin(); it != cell.end(); ++it)
            rect |= layout->blockBoundingRect(it.currentBlock());
    }
    return rect;
}

/// Pushes a row to the next page by what was left of this one.
void push(QTextTable &table, int row, double pixels)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(pixels);
        cell.setFormat(format);
    }
}

/// Qt divides the lines of a row between two pages; people sign in rows.
void keepRowsTogether(QTextTable &table, double pageHeight)
{
    if (table.rows() > MostKeptRows)
        return;
    for (int row = table.format().headerRowCount(); row < table.rows(); ++row) {
        const QRectF rect = rectOf(table, row);
        if (isDivided(rect, pageHeight))
            push(table, row, lastPageOf(rect, pageHeight) * pageHeight - rect.top());
    }
}

/// Tables without lines, as of signatures, go to the next page as a whole.
void keepTogether(QTextDocument &document)
{
    const double pageHeight = document.pageSize().height();
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        if (table->format().border() > 0) {
            keepRowsTogether(*table, pageHeight);
        } else if (isDivided(document.documentLayout()->frameBoundingRect(table), pageHeight)) {
            QTextTableFormat format = table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            table->setFormat(format);
        }
    }
}

void drawPage(QPainter &painter, QTextDocument &document, int page, const QString &title)
{
    const QSizeF size = document.pageSize();
    painter.save();
    const QRectF part(0, page * size.height(), size.width(), size.height());
    painter.translate(0, -part.top());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    if (document.pageCount() == 1)
        return;
    QFont font(QStringLiteral("Liberation Serif"));
    font.setPixelSize(11);
    painter.setFont(font);
    const QRectF foot(0, size.height(), size.width(), FootPixels);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, title);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     QStringLiteral("%1/%2").arg(page + 1).arg(document.pageCount()));
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
            SheetDocument document(sheet, page);
            keepTogether(document);
            for (int i = 0; i < document.pageCount(); ++i) {
                if (!first)
                    writer.newPage();
                first = false;
                drawPage(painter, document, i, title);
            }
        }
    });
}

} // namespace motcua
