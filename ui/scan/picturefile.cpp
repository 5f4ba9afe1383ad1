#include "ui/scan/picturefile.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace motcua {

namespace {

bool isPdf(QFile &file)
{
    constexpr qint64 Lead = 1024; // readers look for the mark that far
    return file.peek(Lead).contains("%PDF-");
}

Result<int, PictureError> eachPage(QFile &file, const ShowPicture &show)
{
    constexpr double DotsPerInch = 200;
    constexpr int MostPages = 200;
    constexpr double MostDots = 16e6;
    // Else it writes to standard error what its caller says in words of its own.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto document = Poppler::Document::loadFromData(file.readAll());
    if (!document)
        return PictureError::NoPicture;
    if (document->isLocked())
        return PictureError::Locked;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const int pages = std::min(MostPages, document->numPages());
    for (int i = 0; i < pages; ++i) {
        const std::unique_ptr<Poppler::Page> page(document->page(i));
        const QSizeF inches = page ? page->pageSizeF() / 72 : QSizeF();
        if (inches.isEmpty())
            return PictureError::NoPicture;
        const double resolution =
            std::min(DotsPerInch, std::sqrt(MostDots / (inches.width() * inches.height())));
        const QImage picture = page->renderToImage(resolution, resolution);
        if (picture.isNull())
            return PictureError::NoPicture;
        if (!show(i + 1, lumaOf(picture)))
            return i + 1;
    }
    return pages;
}

} // namespace

Luma lumaOf(const QImage &picture)
{
    QImage grey = picture;
    if (picture.hasAlphaChannel()) {
        grey = QImage(picture.size(), QImage::Format_RGB32);
        grey.fill(Qt::white);
        QPainter(&grey).drawImage(0, 0, picture);
    }
    grey.convertTo(QImage::Format_Grayscale8);
    Luma luma(grey.width(), grey.height());
    for (int y = 0; y < grey.height(); ++y)
        std::copy_n(grey.constScanLine(y), grey.width(), luma.row(y));
    return luma;
}

Result<int, PictureError> eachPicture(const QString &path, const ShowPicture &show)
{
    constexpr qint64 MostDots = 16'000'000;
    constexpr qint64 MostDecoded = 128'000'000; // dots of four bytes each
    QFile file(path);
    if (!file.exists())
        return PictureError::NotThere;
    if (QFileInfo(file).isDir())
        return PictureError::NoPicture;
    if (!file.open(QIODevice::ReadOnly))
        return PictureError::NotAllowed;
    if (isPdf(file))
        return eachPage(file, show);
    QImageReader reader(&file);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > MostDecoded)
        return PictureError::TooLarge;
    QImageReader::setAllocationLimit(int(MostDecoded * 4 / (1024 * 1024)) + 1);
    int reduction = 1;
    while (qint64(size.width()) * size.height() > MostDots * reduction * reduction)
        reduction *= 2;
    if (reduction > 1)
        reader.setScaledSize(size / reduction);
    const QImage picture = reader.read();
    if (picture.isNull())
        return PictureError::NoPicture;
    (void)show(1, lumaOf(picture)); // there is no further one
    return 1;
}

} // namespace motcua
