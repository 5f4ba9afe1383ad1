#pragma once

#include "ui/print/slipsheet.h"

#include <QImage>

namespace motcua {

/// The pictures compiled into the program.
QString bundledPicture(const QString &shape);

/// The slip as its printer will burn it: one bit a dot, 1 is black, as wide as the head, as high as
/// its text needs. The same picture goes to the printer, into the PDF and onto the screen. Needs a
/// QGuiApplication (any platform).
QImage paintSlip(const Slip &slip, SlipPaper paper, const PicturePath &picture = bundledPicture);

} // namespace motcua
