#pragma once

#include <QString>

namespace motcua {

/// Whether this machine can draw with OpenGL on hardware. Where it cannot, OpenGL is computed by a
/// library as large as the rest of the program together, and slower than drawing without it.
/// `devices`: the folder of device files.
bool hasGraphicsHardware(const QString &devices = QStringLiteral("/dev"));

} // namespace motcua
