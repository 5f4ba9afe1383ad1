#include "ui/print/codepages.h"

#include <QBuffer>
#include <QPdfWriter>

// ZXing 2 calls its options so; 1.4 must be asked for UTF-8.
#if __has_include(<ZXing/ReaderOptions.h>)
#define MOTCUA_ZXING_2 1
#else
#define ZX_USE_UTF8 1
#endif
#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace motcua {

namespace {

QSize sizeOf(const CodePages &pages) { return QPageSize(pages.size).sizePixels(PageResolution); }

struct DrawnPage {
    QImage picture;
    std::vector<PlacedCode> codes;
};

DrawnPage drawn(const CodePages &pages, std::size_t page)
{
    DrawnPage result{QImage(sizeOf(pages), QImage::Format_Grayscale8), {}};
    result.picture.fill(Qt::white);
    QPainter painter(&result.picture);
    result.codes = pages.pages[page](painter);
    return result;
}

} // namespace

QImage pagePicture(const CodePages &pages, std::size_t page) { return drawn(pages, page).picture; }

QString readBack(const QImage &picture)
{
#ifdef MOTCUA_ZXING_2
    ZXing::ReaderOptions options;
#else
    ZXing::DecodeHints options;
#endif
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(),
                                ZXing::ImageFormat::Lum, int(picture.bytesPerLine()));
    const auto found = ZXing::ReadBarcode(view, options);
    return found.isValid() ? QString::fromStdString(found.text()) : QString();
}

Result<QByteArray, UnreadableCode> checkedPdf(const CodePages &pages)
{
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        const DrawnPage proof = drawn(pages, page);
        const auto wrong = std::ranges::find_if(proof.codes, [&proof](const PlacedCode &code) {
            return code.text.isEmpty() || readBack(proof.picture.copy(code.place)) != code.text;
        });
        if (wrong != proof.codes.end())
            return UnreadableCode{wrong->text};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PageResolution);
    writer.setPageSize(QPageSize(pages.size));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(pages.title);
    writer.setCreator(QStringLiteral("Motcua"));
    QPainter painter(&writer);
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.pages[page](painter);
    }
    painter.end();
    return bytes;
}

} // namespace motcua
