#pragma once

#include "core/base/result.h"
#include "core/documents/slip.h"
#include "ui/print/slippaper.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace motcua {

enum class SlipFileError {
    FolderMissing,
    NotAllowed,
    DiskFull,
    WriteFailed,
};

/// One page in true size: as wide as the paper, the picture in the middle, as high as the picture.
QByteArray slipPdf(const QImage &picture, SlipPaper paper);

/// "20261123-A025-0123abcd.pdf": business day, number, start of the ticket's id.
QString slipFileName(const Slip &slip);

/// Saves the picture into the folder and answers with the file's path. Whoever watches the folder
/// never sees half a file. A copy printed later takes the first one's place. An error is an answer
/// like any other: the number is taken and stays taken. May be called from any thread.
Result<QString, SlipFileError> saveSlip(const Slip &slip, const QImage &picture, SlipPaper paper,
                                        const QString &folder);

} // namespace motcua
