#pragma once

#include "core/codes/reading/luma.h"

#include <QByteArray>

#include <vector>

namespace motcua {

struct SeenQr {
    QByteArray bytes; ///< of the message
    Corners corners;
};

/// Reads QR codes that are too blurred, dim, worn or burnt for a reader that decides dot by dot:
/// finders are looked for as a whole (see findQrFinders()), modules are told by what the code's own
/// patterns teach of the blur (see QrEqualizer).
std::vector<SeenQr> seeQrCodes(const LumaView &picture);

/// The same for a code of which one finder cannot be seen.
std::vector<SeenQr> guessQrCodes(const LumaView &picture);

} // namespace motcua
