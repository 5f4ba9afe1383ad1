#include "app/commands/rehearsal.h"

#include "app/commands/backup.h"
#include "app/commands/restorecopy.h"
#include "app/commands/scriptedclock.h"

#include <QSettings>
#include <QTemporaryDir>

namespace motcua {

namespace {

const QString AtKey = QStringLiteral("rehearsal/at");
const QString RestorableKey = QStringLiteral("rehearsal/restorable");

} // namespace

Result<std::unique_ptr<Office>, OfficeError> openRestored(const DataFolder &folder,
                                                          const Clock &clock, Random &random)
{
    auto opened = Office::open({folder, QStringLiteral("restore")}, clock, random);
    if (opened && opened.value()->journal().refoldChanges())
        opened.value()->journal().refold();
    return opened;
}

std::optional<Rehearsal> Rehearsal::of(const QString &file, Instant now, Random &random)
{
    const QTemporaryDir place;
    if (!place.isValid())
        return std::nullopt;
    const DataFolder folder(place.filePath(QStringLiteral("data")));
    const ScriptedClock clock(now);
    try {
        const auto restored = restoreCopy(file, folder, {}, clock, random);
        if (!restored && restored.error().kind == RestoreError::Kind::DiskRefused)
            return std::nullopt;
        return Rehearsal{now, restored && openRestored(folder, clock, random)};
    } catch (const StorageError &) {
        return Rehearsal{now, false};
    }
}

std::optional<Rehearsal> Rehearsal::last(const DataFolder &folder)
{
    const QSettings settings(backupNote(folder), QSettings::IniFormat);
    if (!settings.contains(AtKey))
        return std::nullopt;
    return Rehearsal{fromMs(settings.value(AtKey).toLongLong()),
                     settings.value(RestorableKey).toBool()};
}

bool Rehearsal::note(const DataFolder &folder) const
{
    QSettings settings(backupNote(folder), QSettings::IniFormat);
    settings.setValue(AtKey, qint64{toMs(at)});
    settings.setValue(RestorableKey, restorable);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace motcua
