#include "app/platform/graphics.h"

#include <QDir>

namespace motcua {

bool hasGraphicsHardware(const QString &devices)
{
    // Render nodes are numbered from 128; NVIDIA's own driver may come without one.
    const QDir::Filters deviceFiles = QDir::System | QDir::Files;
    const QDir nodes(devices + QStringLiteral("/dri"));
    const QDir folder(devices);
    return !nodes.entryList({QStringLiteral("renderD*")}, deviceFiles).isEmpty()
        || !folder.entryList({QStringLiteral("nvidia[0-9]*")}, deviceFiles).isEmpty();
}

} // namespace motcua
