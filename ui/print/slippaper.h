#pragma once

namespace motcua {

/// Rolls that receipt printers take. Their heads have 8 dots a millimetre ("203 dpi") and do not
/// reach the edges of the paper.
enum class SlipPaper {
    Mm58,
    Mm80,
};

constexpr int DotsPerMm = 8;

constexpr int paperWidthMm(SlipPaper paper) { return paper == SlipPaper::Mm58 ? 58 : 80; }

/// Width of the picture that fills the head: 48 mm or 72 mm.
constexpr int printableDots(SlipPaper paper) { return paper == SlipPaper::Mm58 ? 384 : 576; }

/// Free on every side of the picture.
constexpr int SlipMarginDots = 8;

} // namespace motcua
