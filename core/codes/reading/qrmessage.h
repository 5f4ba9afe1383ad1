#pragma once

#include "core/codes/reading/qrlayout.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace motcua {

/// How sure each module of a code is dark, row by row: above 0 dark, below light, near 0 unknown.
/// Only the order of magnitudes counts.
using QrBelief = std::vector<float>;

/// The bytes of the message in a QR code of which some modules are wrong and some unknown: what is
/// least sure is counted as lost, so that more of it can be mended. Nothing unless everything about
/// it is in order: correction with some to spare, segments, filling. Texts in Kanji, split over
/// several codes or in a code page of their own are not read.
std::optional<QByteArray> qrMessage(const QrLayout &layout, std::span<const float> belief);

} // namespace motcua
