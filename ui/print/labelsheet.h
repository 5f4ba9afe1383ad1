#pragma once

#include "core/documents/procedureposter.h"
#include "ui/print/codepages.h"
#include "ui/print/slippainter.h"

namespace motcua {

/// Labels of 70 × 37 mm, as they are sold on sheets of A4, three beside and eight below each other.
CodePages labelPages(const LabelSheets &sheets);

/// All procedures of a field below its name and picture, twelve a sheet of A4.
CodePages wallPages(const LabelSheets &sheets, const PicturePath &picture = bundledPicture);

} // namespace motcua
