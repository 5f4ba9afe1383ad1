#pragma once

#include "core/codes/reading/luma.h"

#include <vector>

namespace motcua {

/// The middles of the three finders of a QR code, and how wide its modules are there, in dots.
struct QrFinders {
    QPointF topLeft;
    QPointF topRight;
    QPointF bottomLeft;
    double module;
};

/// Where three squares lie that may be the finders of one code, likeliest first. They are looked
/// for as a whole, not line by line: blur, grain and scratches that break their edges do no harm. A
/// code should stand upright within about 30 degrees, its modules 1.3 to 12 dots wide.
std::vector<QrFinders> findQrFinders(const LumaView &picture, std::size_t most);

/// The same where one of the three cannot be seen, for a glare or a thumb: from two of the clearest
/// squares, what each of them may be, and where the third then is.
std::vector<QrFinders> guessQrFinders(const LumaView &picture);

} // namespace motcua
