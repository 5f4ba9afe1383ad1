#pragma once

#include "core/documents/procedureposter.h"
#include "ui/print/codepages.h"
#include "ui/print/slippainter.h"

namespace motcua {

enum class PosterSize { A4, A5 };

/// A procedure for the wall: who, what, which papers, how long, how much, and its code.
CodePages posterPages(const ProcedurePoster &poster, PosterSize size,
                      const PicturePath &picture = bundledPicture);

} // namespace motcua
