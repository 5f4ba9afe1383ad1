#include "app/commands/outfile.h"

#include <QSaveFile>

namespace motcua {

Answer notSaved(const QString &path)
{
    return Answer::failed(Exit::StorageFailed, QStringLiteral("not-saved"),
                          path + QStringLiteral(" could not be written"),
                          QStringLiteral("name a file in a folder that is there"));
}

std::optional<Answer> saveFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return notSaved(path);
}

} // namespace motcua
