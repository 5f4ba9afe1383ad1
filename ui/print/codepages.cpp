#include "ui/print/codepages.h"

#include "core/codes/codetext.h"
#include "core/codes/reading/zxingreader.h"
#include "ui/print/pdfpages.h"

#include <QPdfWriter>

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
    const LumaView view{picture.constBits(), picture.width(), picture.height(),
                        picture.bytesPerLine()};
    const auto codes = readWithZxing(view, {});
    return codes.empty() ? QString() : readText(codes.front().bytes).value_or(QString());
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
    return pagesPdf(pages.title, QPageSize(pages.size), 0,
                    [&pages](QPdfWriter &writer, QPainter &painter) {
                        for (std::size_t page = 0; page < pages.pages.size(); ++page) {
                            if (page > 0)
                                writer.newPage();
                            pages.pages[page](painter);
                        }
                    });
}

} // namespace motcua
