#pragma once

#include "core/codes/reading/luma.h"

#include <QStringList>

namespace motcua {

/// Somebody who reads the QR codes of a picture.
struct ScanReader {
    const char *name;
    QStringList (*read)(const LumaView &);
};

QStringList readAsMotcua(const LumaView &picture);
/// zxing-cpp as it comes, which is trying harder.
QStringList readAsZxing(const LumaView &picture);
#ifdef MOTCUA_ZBAR
QStringList readAsZbar(const LumaView &picture);
#endif

} // namespace motcua
