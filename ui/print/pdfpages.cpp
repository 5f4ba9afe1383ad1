#include "ui/print/pdfpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace motcua {

QByteArray pagesPdf(const QString &title, const QPageSize &size, int margin,
                    const std::function<void(QPdfWriter &, QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PageResolution);
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Motcua"));
    QPainter painter(&writer);
    draw(writer, painter);
    painter.end();
    return bytes;
}

bool savePdf(const QByteArray &pdf, const QString &path, Readers readers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (readers == Readers::Owner && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    return file.write(pdf) == pdf.size() && file.commit();
}

} // namespace motcua
