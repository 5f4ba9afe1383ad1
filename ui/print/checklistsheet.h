#pragma once

#include "core/documents/checklist.h"
#include "ui/print/slippainter.h"

#include <QImage>

namespace motcua {

/// The list as its printer will burn it; see paintSlip().
QImage paintChecklist(const Checklist &list, SlipPaper paper,
                      const PicturePath &picture = bundledPicture);

} // namespace motcua
