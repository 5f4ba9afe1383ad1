#pragma once

#include <QImage>
#include <QString>

namespace motcua {

/// What a camera sees when this code is held to it.
QImage heldCode(const QString &text, QSize frame = {640, 480}, int module = 5);

} // namespace motcua
