#include "app/commands/officeanswer.h"

#include "app/commands/openread.h"

namespace motcua {

namespace {

QString holderText(const std::optional<LockHolder> &holder)
{
    return holder ? QStringLiteral("%1 (process %2)").arg(holder->program).arg(holder->pid)
                  : QStringLiteral("another program");
}

} // namespace

Answer answerFor(const OfficeError &error, const DataFolder &folder)
{
    using Fault = OfficeError::Kind;
    const QString path = folder.path();
    const auto failed = [](Exit exit, const char *code, const QString &message,
                           const QString &hint) {
        return Answer::failed(exit, QString::fromLatin1(code), message, hint);
    };
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail;
    switch (error.kind) {
    case Fault::NotInitialised: return notInitialised(folder);
    case Fault::NotEmpty:
        return failed(Exit::NotPossible, "not-empty", path + QStringLiteral(" is not empty"),
                      QStringLiteral("name a new folder with --data; nothing was changed"));
    case Fault::InUse:
        return failed(Exit::InUse, "in-use",
                      path + QStringLiteral(" is in use by ") + holderText(error.holder),
                      QStringLiteral("close it, or wait longer with --wait"));
    case Fault::NewerSchema:
        return failed(Exit::StorageFailed, "newer-schema",
                      path + QStringLiteral(" was written by a newer Motcua"),
                      QStringLiteral("use that version; nothing was changed"));
    case Fault::ForeignFile:
        return failed(Exit::StorageFailed, "foreign-file",
                      folder.database() + QStringLiteral(" is no file of Motcua"),
                      QStringLiteral("name another folder with --data; nothing was changed"));
    case Fault::KeysMissing:
        return failed(Exit::StorageFailed, "keys-missing",
                      folder.keys() + QStringLiteral(" has no keys"),
                      QStringLiteral("put back the keys folder of this site from its backup"));
    case Fault::KeysDamaged:
        return failed(Exit::StorageFailed, "keys-damaged",
                      QStringLiteral("the keys in %1 do not fit each other").arg(folder.keys()),
                      QStringLiteral("put back the keys folder of this site from its backup"));
    case Fault::DiskRefused:
        if (DataFolder::isFull(path))
            return diskFullAnswer(path);
        return failed(Exit::StorageFailed, "disk-refused",
                      path + QStringLiteral(" could not be read or written") + detail,
                      QStringLiteral("run motcua-ctl doctor"));
    case Fault::Damaged:
        return failed(Exit::Damaged, "damaged",
                      folder.database() + QStringLiteral(" is damaged") + detail, damageAdvice());
    case Fault::BadConfiguration:
        return failed(
            Exit::BadInput, "bad-site",
            QStringLiteral("the site's configuration breaks a rule at \"%1\"").arg(error.detail),
            QStringLiteral("mend that entry"));
    }
    return {};
}

} // namespace motcua
