#include "ui/desk/dossiers/bookfile.h"

#include "core/storage/storageerror.h"

#include <QFileInfo>
#include <QSaveFile>

namespace motcua {

namespace {

BookEnd saved(const QByteArray &bytes, const QString &path, bool persons)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool folder = QFileInfo(QFileInfo(path).absolutePath()).isDir();
        return folder && file.error() != QFileDevice::ResourceError ? BookEnd::NotAllowed
                                                                    : BookEnd::NoRoom;
    }
    const bool closed =
        !persons || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return closed && file.write(bytes) == bytes.size() && file.commit() ? BookEnd::Written
                                                                        : BookEnd::NoRoom;
}

} // namespace

BookEnd writeBook(BookFile book)
{
    const auto &progress = book.progress;
    book.request.next = [next = std::move(book.request.next), &progress](DossierRow &row) {
        if (progress->stop || !next(row))
            return false;
        ++progress->rows;
        return true;
    };
    try {
        const auto bytes = dossierBook(book.request, book.site);
        if (progress->stop)
            return BookEnd::Stopped;
        if (bytes)
            return saved(bytes.value(), book.path, book.request.persons);
        return bytes.error() == WorkbookProblem::NoRoom ? BookEnd::NoRoom : BookEnd::TooManyRows;
    } catch (const StorageError &) {
        return BookEnd::NotRead;
    }
}

} // namespace motcua
