#pragma once

#include "core/documents/slip.h"
#include "ui/print/slippaper.h"

#include <QPainter>
#include <QString>

#include <functional>

namespace motcua {

/// Where the picture of a field lies: shape in, path of an SVG of 96 × 96 units out; a path that
/// cannot be read gives a slip without a picture.
using PicturePath = std::function<QString(const QString &shape)>;

/// Sets the slip from top to bottom, in dots of the paper, black on white; without a painter it
/// only measures. Answers with the height.
int setSlip(QPainter *painter, const Slip &slip, SlipPaper paper, const PicturePath &picture);

} // namespace motcua
