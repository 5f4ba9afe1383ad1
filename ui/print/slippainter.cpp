#include "ui/print/slippainter.h"

#include "ui/print/strip.h"

namespace motcua {

QString bundledPicture(const QString &shape)
{
    return QStringLiteral(":/motcua/icons/fields/%1.svg").arg(shape);
}

QImage paintSlip(const Slip &slip, SlipPaper paper, const PicturePath &picture)
{
    return paintStrip(paper,
                      [&](QPainter *painter) { return setSlip(painter, slip, paper, picture); });
}

} // namespace motcua
