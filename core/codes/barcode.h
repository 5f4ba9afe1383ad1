#pragma once

#include <QStringView>

#include <vector>

namespace motcua {

/// Code 128 (ISO/IEC 15417) of ASCII letters and signs: a value a module from left to right, true
/// is a bar, without quiet zones: whoever draws it leaves BarcodeQuietZone modules on both sides.
/// Empty when the text is empty, too long or holds other letters.
std::vector<bool> code128(QStringView text);

inline constexpr int BarcodeQuietZone = 10;
inline constexpr int LongestBarcode = 48; // characters

} // namespace motcua
