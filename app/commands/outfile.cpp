#include "app/commands/outfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace motcua {

Answer notSaved(const QString &path)
{
    return Answer::failed(Exit::StorageFailed, QStringLiteral("not-saved"),
                          path + QStringLiteral(" could not be written"),
                          QStringLiteral("name a file in a folder that is there"));
}

std::optional<Answer> alreadyThere(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    return Answer::failed(Exit::BadInput, QStringLiteral("file-there"),
                          path + QStringLiteral(" is there already"),
                          QStringLiteral("name a new file: nothing is written over"));
}

std::optional<Answer> otherKind(const QString &path, const QString &ending)
{
    const QString named = QFileInfo(path).suffix();
    if (named.isEmpty() || named.compare(ending, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return Answer::failed(Exit::BadInput, QStringLiteral("other-kind"),
                          QStringLiteral("what is written is a .%1, not a .%2").arg(ending, named),
                          QStringLiteral("name a file that ends in .%1").arg(ending));
}

std::optional<Answer> saveFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return notSaved(path);
}

} // namespace motcua
