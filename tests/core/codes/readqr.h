#pragma once

#include "core/codes/qrmatrix.h"

#include <QByteArray>
#include <QString>

namespace motcua {

/// Reads the one QR code of a picture of 8-bit grey values, row after row; empty when there is
/// none.
QString readQr(const QByteArray &grey, int width, int height);
/// The same of a code that is drawn, as on paper.
QString readQr(const QrMatrix &matrix);

} // namespace motcua
