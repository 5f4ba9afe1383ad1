#include "app/platform/privatefile.h"

#include <QFile>

namespace motcua {

bool makePrivateFile(const QString &file)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace motcua
