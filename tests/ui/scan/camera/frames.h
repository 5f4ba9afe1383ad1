#pragma once

#include "core/codes/reading/luma.h"

#include <QVideoFrame>
#include <QVideoFrameFormat>

namespace motcua {

/// A grey picture as a camera of this format delivers it; rows are longer than the picture where
/// the format allows it.
QVideoFrame frameOf(const LumaView &picture, QVideoFrameFormat::PixelFormat format);

} // namespace motcua
