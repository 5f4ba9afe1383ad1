#include "app/commands/openread.h"

#include <sqlite3.h>

namespace motcua {

QString damageAdvice()
{
    return QStringLiteral("delete nothing and run motcua-ctl salvage: it puts the file aside and "
                          "keeps all of it that can be proved");
}

Answer notInitialised(const DataFolder &folder)
{
    if (!folder.mayBeRead())
        return Answer::failed(Exit::StorageFailed, QStringLiteral("no-permission"),
                              QStringLiteral("you may not read ") + folder.path(),
                              QStringLiteral("run this as the user who owns the folder"));
    return Answer::failed(
        Exit::BadInput, QStringLiteral("not-initialised"),
        QStringLiteral("there is no site in ") + folder.path(),
        QStringLiteral("name another folder with --data, or run motcua-ctl --data %1 "
                       "site init --demo")
            .arg(folder.path()));
}

Answer diskFullAnswer(const QString &file)
{
    return Answer::failed(Exit::StorageFailed, QStringLiteral("disk-full"),
                          QStringLiteral("there is no room left on the disk of ") + file,
                          QStringLiteral("make room; nothing is lost"));
}

Answer storageAnswer(const StorageError &error, const QString &file)
{
    const bool damaged = error.primary == SQLITE_CORRUPT || error.primary == SQLITE_NOTADB;
    const QString what = QString::fromUtf8(error.what());
    if (damaged)
        return Answer::failed(Exit::Damaged, QStringLiteral("damaged"),
                              file + QStringLiteral(" is damaged: ") + what, damageAdvice());
    if (DataFolder::isFull(file))
        return diskFullAnswer(file);
    return Answer::failed(Exit::StorageFailed, QStringLiteral("storage-failed"),
                          file + QStringLiteral(" could not be read: ") + what,
                          QStringLiteral("run motcua-ctl doctor"));
}

} // namespace motcua
