#pragma once

#include "core/documents/reservepad.h"
#include "ui/print/slippainter.h"

#include <QByteArray>

namespace motcua {

/// The pad as pages of A4, three cards beside and eight below each other, with marks to cut along.
/// Needs a QGuiApplication (any platform).
QByteArray reservePadPdf(const ReservePad &pad, const PicturePath &picture = bundledPicture);

/// Writes the pages to a file; never half of one. False: the disk refused.
bool saveReservePad(const ReservePad &pad, const QString &path,
                    const PicturePath &picture = bundledPicture);

} // namespace motcua
