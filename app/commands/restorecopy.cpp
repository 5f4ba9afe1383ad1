#include "app/commands/restorecopy.h"

#include "core/journal/identity.h"
#include "core/journal/verify.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace motcua {

namespace {

using Fault = RestoreError::Kind;

// The last commits may still lie in the file beside it.
bool copyFiles(const QString &from, const QString &to)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile::remove(to + suffix);
        if (QFileInfo::exists(from + suffix) && !QFile::copy(from + suffix, to + suffix))
            return false;
        if (QFileInfo::exists(to + suffix))
            QFile::setPermissions(to + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return true;
}

Result<Done, RestoreError> check(const QString &file)
{
    try {
        Database copy(file); // takes over what the file beside it holds
        const VerifyReport report = verifyJournal(copy);
        if (report.ok() && report.logs > 0)
            return Done{};
        const QString what =
            report.ok() ? QStringLiteral("no journal") : report.problems.front().what;
        return RestoreError{Fault::Damaged, what};
    } catch (const std::runtime_error &e) { // StorageError, SchemaError
        return RestoreError{Fault::Damaged, QString::fromUtf8(e.what())};
    }
}

} // namespace

Result<Done, RestoreError> restoreCopy(const QString &from, const DataFolder &to,
                                       const Clock &clock, Random &random)
{
    const DataFolder source(from);
    if (!source.hasSite())
        return RestoreError{Fault::NoSite, source.path()};
    const auto identity = Identity::load(source.keys());
    if (!identity)
        return RestoreError{Fault::NoKeys, source.keys()};
    if (to.hasSite())
        return RestoreError{Fault::NotEmpty, to.path()};
    const QString file = to.file(u"motcua.db.part");
    if (!to.create() || !copyFiles(source.database(), file))
        return RestoreError{Fault::DiskRefused, to.path()};
    if (const auto checked = check(file); !checked)
        return checked.error();
    const Identity anew = identity.value().reissued(QStringLiteral("desk"), clock.now(), random);
    const bool placed =
        anew.save(to.keys()) && QFile::rename(file, to.database()) && DataFolder::sync(to.path());
    if (!placed)
        return RestoreError{Fault::DiskRefused, to.path()};
    return Done{};
}

} // namespace motcua
