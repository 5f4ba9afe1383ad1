#pragma once

#include "core/codes/reading/qrfinders.h"
#include "core/codes/reading/qrlayout.h"
#include "core/codes/reading/qrwarp.h"

#include <optional>
#include <vector>

namespace motcua {

/// A QR code of which is known where it lies, how large it is and whether it is printed light on
/// dark; not yet what it says.
struct QrFit {
    QrWarp warp;
    int version;
    bool inverted;
    double score; ///< 0 to 1: how well what every code of the version has in common is seen there
};

/// Looks whether there is a code with about these finders, and where exactly: the version is found
/// out, corners are moved by up to a module or two until finders, timing and alignment patterns
/// lie on what is seen. Nothing when there is none.
std::optional<QrFit> fitQr(const LumaView &picture, const QrFinders &about);

/// The value between dots; outside of the picture that of its edge.
float lumaAt(const LumaView &picture, const QPointF &place);

} // namespace motcua
