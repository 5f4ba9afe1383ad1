#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace motcua {

/// Mends a codeword of the Reed-Solomon code of QR (GF(256), polynomial 0x11D, roots α^0 on), the
/// last `correction` bytes of which are its correction. `erased` are the places of bytes that are
/// not trusted: they cost half of what an error costs. Answers how many bytes were wrong outside of
/// those, or -1 when there are more errors than `slack` spare correction bytes leave to find: then
/// nothing was changed.
int mendCodeword(std::span<std::uint8_t> bytes, int correction, std::span<const int> erased,
                 int slack);

} // namespace motcua
