#include "ui/print/slipfile.h"

#include "ui/print/bitmappdf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace motcua {

namespace {

SlipFileError reason(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return SlipFileError::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS: return SlipFileError::NotAllowed;
    case ENOENT:
    case ENOTDIR: return SlipFileError::FolderMissing;
    default: return SlipFileError::WriteFailed;
    }
}

// The reason as errno, 0 for none: QFile tells a full disk only from some of its calls. Not forced
// onto the disk: a slip can be printed again from its ticket, which is durable.
int write(const QByteArray &path, const QByteArray &bytes)
{
    errno = 0;
    std::FILE *file = std::fopen(path.constData(), "wb");
    if (!file)
        return errno;
    const auto size = static_cast<std::size_t>(bytes.size());
    const int writing = std::fwrite(bytes.constData(), 1, size, file) == size ? 0 : errno;
    const int closing = std::fclose(file) == 0 ? 0 : errno;
    return writing != 0 ? writing : closing;
}

} // namespace

QByteArray slipPdf(const QImage &picture, SlipPaper paper)
{
    return bitmapPdf(picture, DotsPerMm, paperWidthMm(paper));
}

QString slipFileName(const Slip &slip)
{
    QString number = slip.number;
    std::replace_if(
        number.begin(), number.end(), [](QChar c) { return !c.isLetterOrNumber(); }, u'_');
    return QStringLiteral("%1-%2-%3.pdf")
        .arg(slip.day.toString(QStringLiteral("yyyyMMdd")), number, slip.ticket.hex().first(8));
}

Result<QString, SlipFileError> saveSlip(const Slip &slip, const QImage &picture, SlipPaper paper,
                                        const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return SlipFileError::FolderMissing;
    const QDir directory(folder);
    const QString name = slipFileName(slip);
    const QString path = directory.filePath(name);
    const QByteArray part = QFile::encodeName(directory.filePath(u'.' + name + u".part"));

    int failed = write(part, slipPdf(picture, paper));
    if (failed == 0) {
        // QFile::rename would refuse to replace the first copy.
        std::error_code renaming;
        std::filesystem::rename(part.constData(), QFile::encodeName(path).constData(), renaming);
        failed = renaming.value();
    }
    if (failed == 0)
        return path;
    std::error_code ignored; // the reason is known already
    std::filesystem::remove(part.constData(), ignored);
    return reason(failed);
}

} // namespace motcua
