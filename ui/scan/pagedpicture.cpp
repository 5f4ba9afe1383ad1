#include "ui/scan/pagedpicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype PdfLead = 1024; // readers look for the mark that far
constexpr qint64 MostPictureDots = 16'000'000;
constexpr int TallestPage = 20'000; // dots

} // namespace

struct PagedPicture::Source {
    std::unique_ptr<Poppler::Document> document; ///< null: a picture
    QImage picture;
};

Result<PagedPicture, PictureError> PagedPicture::open(const QByteArray &content)
{
    auto source = std::make_shared<Source>();
    if (content.left(PdfLead).contains("%PDF-")) {
        // Else it writes to standard error what its caller says in words of its own.
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        source->document = Poppler::Document::loadFromData(content);
        if (!source->document || source->document->numPages() < 1)
            return PictureError::NoPicture;
        if (source->document->isLocked())
            return PictureError::Locked;
        source->document->setRenderHint(Poppler::Document::Antialiasing);
        source->document->setRenderHint(Poppler::Document::TextAntialiasing);
        const int pages = source->document->numPages();
        return PagedPicture(std::move(source), pages);
    }
    QBuffer bytes;
    bytes.setData(content);
    bytes.open(QIODevice::ReadOnly);
    QImageReader reader(&bytes);
    reader.setAutoTransform(true); // telephones tell which side is up
    const QSize size = reader.size();
    int reduction = 1;
    while (qint64(size.width()) * size.height() > MostPictureDots * reduction * reduction)
        reduction *= 2;
    if (reduction > 1)
        reader.setScaledSize(size / reduction);
    source->picture = reader.read();
    if (source->picture.isNull())
        return PictureError::NoPicture;
    return PagedPicture(std::move(source), 1);
}

QImage PagedPicture::page(int index, int width) const
{
    if (index < 0 || index >= m_pages || width < 1)
        return {};
    if (!m_source->document)
        return width < m_source->picture.width()
            ? m_source->picture.scaledToWidth(width, Qt::SmoothTransformation)
            : m_source->picture;
    const std::unique_ptr<Poppler::Page> page(m_source->document->page(index));
    const QSizeF inches = page ? page->pageSizeF() / 72 : QSizeF();
    if (inches.isEmpty())
        return {};
    const double resolution = std::min(width / inches.width(), TallestPage / inches.height());
    return page->renderToImage(resolution, resolution);
}

} // namespace motcua
