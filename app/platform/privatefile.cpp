#include "app/platform/privatefile.h"

#include <QFile>
#include <QSaveFile>

namespace motcua {

bool makePrivateFile(const QString &file)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool writePrivateFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    return out.open(QIODevice::WriteOnly)
        && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(bytes) == bytes.size() && out.commit();
}

} // namespace motcua
