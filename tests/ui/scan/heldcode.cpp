#include "tests/ui/scan/heldcode.h"

#include "tests/core/codes/reading/drawncode.h"

namespace motcua {

QImage heldCode(const QString &text, QSize frame, int module)
{
    const Luma code = drawnCode(text, module);
    Collage collage(frame.width(), frame.height());
    collage.put(code.view(), (frame.width() - code.width()) / 2,
                (frame.height() - code.height()) / 2);
    const LumaView luma = collage.view();
    return QImage(luma.bits, luma.width, luma.height, luma.stride, QImage::Format_Grayscale8)
        .copy();
}

} // namespace motcua
