#include "app/commands/doctor.h"

#include "app/commands/backup.h"
#include "app/commands/dirtymark.h"
#include "app/commands/machinefilewords.h"
#include "app/commands/machinefindings.h"
#include "app/commands/openread.h"
#include "app/commands/printwords.h"
#include "app/commands/rehearsal.h"
#include "app/platform/deepcheck.h"
#include "app/platform/ownerlock.h"
#include "app/platform/printers/printercheck.h"
#include "core/journal/hlc.h"
#include "core/journal/identity.h"
#include "core/journal/journaltables.h"
#include "core/printing/printspool.h"
#include "core/queueing/businessdays.h"
#include "core/schema.h"
#include "core/site/sitetables.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStorageInfo>

#include <algorithm>

namespace motcua {

namespace {

constexpr qint64 LeastFreeBytes = qint64{512} * 1024 * 1024;

Finding fine(const QString &name, const QString &what) { return {name, what, {}, false}; }

bool isWritable(const DataFolder &folder)
{
    const QFileInfo file(folder.database());
    return QFileInfo(folder.path()).isWritable() && (!file.exists() || file.isWritable());
}

Finding folderThere(const DataFolder &folder)
{
    const QString name = QStringLiteral("folder");
    if (!folder.exists())
        return {name, folder.path() + QStringLiteral(" is not there"),
                QStringLiteral("name the right folder with --data, or run site init there"), false};
    if (!isWritable(folder))
        return {name, folder.path() + QStringLiteral(" cannot be written"),
                QStringLiteral("run as the user that owns it, or: chown -R $USER '%1'")
                    .arg(folder.path()),
                false};
    return fine(name, folder.path());
}

Finding folderPrivate(const DataFolder &folder)
{
    const QString name = QStringLiteral("folder-private");
    const QStringList open = [&] {
        QStringList found;
        const QStringList all{folder.path(), folder.keys(), folder.database(),
                              folder.keys() + QStringLiteral("/site.key"),
                              folder.keys() + QStringLiteral("/device.key")};
        std::ranges::copy_if(all, std::back_inserter(found), [](const QString &path) {
            return QFileInfo::exists(path) && !DataFolder::isPrivate(path);
        });
        return found;
    }();
    if (!open.isEmpty())
        return {name, QStringLiteral("others may read ") + open.join(QStringLiteral(", ")),
                QStringLiteral("chmod -R go= '%1'").arg(folder.path()), false};
    return fine(name, QStringLiteral("only you can read it"));
}

Finding diskFree(const DataFolder &folder)
{
    const QString name = QStringLiteral("disk-free");
    const QStorageInfo disk(folder.path());
    const QString what = QStringLiteral("%1 MiB free").arg(disk.bytesAvailable() / 1024 / 1024);
    if (disk.isValid() && disk.bytesAvailable() < LeastFreeBytes)
        return {name, what,
                QStringLiteral("make room on %1: at least %2 MiB")
                    .arg(disk.rootPath())
                    .arg(LeastFreeBytes / 1024 / 1024),
                false};
    return fine(name, what);
}

Finding clockPlausible(Instant now)
{
    const QString name = QStringLiteral("clock");
    const QString what = QStringLiteral("it is ") + SiteZone::vietnam().iso(now);
    if (now < EarliestPlausible)
        return {
            name, what + QStringLiteral(", before this program was written"),
            QStringLiteral("set the clock: timedatectl set-ntp true; if it comes back, change the "
                           "battery on the main board"),
            false};
    return fine(name, what);
}

Finding journalWhole(const DataFolder &folder)
{
    const QString name = QStringLiteral("journal");
    const DeepCheck::Outcome outcome = DeepCheck::check(folder.database());
    const QString mend = damageAdvice();
    if (const auto *failure = std::get_if<DeepCheckFailure>(&outcome))
        return {name, failure->what, mend, true};
    const auto &report = std::get<VerifyReport>(outcome);
    if (!report.ok())
        return {name,
                QStringLiteral("%1 problems, the first: %2")
                    .arg(report.problems.size())
                    .arg(report.problems.front().what),
                mend, true};
    return fine(name,
                QStringLiteral("%1 operations, whole; the tables made from them were not looked "
                               "at: motcua-ctl journal refold --check")
                    .arg(report.operations));
}

Finding keysFit(const DataFolder &folder, Database &database)
{
    const QString name = QStringLiteral("keys");
    const QString mend = QStringLiteral("put back the keys folder of this site from its backup");
    const auto identity = Identity::load(folder.keys());
    if (!identity)
        return {name, QStringLiteral("the keys are missing or do not fit each other"), mend, false};
    for (const LogRow &log : readLogs(database)) {
        if (log.device == identity.value().deviceId
            && log.publicKey == identity.value().device.publicKey)
            return fine(name, QStringLiteral("they fit the file"));
    }
    return {name, QStringLiteral("the keys belong to another site or device"), mend, false};
}

Finding schemaKnown(Database &database)
{
    const QString name = QStringLiteral("version");
    const qint64 found = database.userVersion();
    const int known = schemaMigrations().back().version;
    if (found > known)
        return {name, QStringLiteral("written by a newer Motcua"),
                QStringLiteral("install that version"), false};
    return fine(name, QStringLiteral("schema %1 of %2").arg(found).arg(known));
}

Finding zoneKnown(Database &database)
{
    const QString name = QStringLiteral("zone");
    const QString zone = SiteTables(database).read().site.zone;
    if (!SiteZone::fromName(zone))
        return {name, QStringLiteral("this machine does not know the zone \"%1\"").arg(zone),
                QStringLiteral("apt-get install tzdata"), false};
    return fine(name, zone);
}

// What is misspelt there would be as if it were not there: nobody would know why.
Finding machineFile(const DataFolder &folder)
{
    const QString name = QStringLiteral("machine-ini");
    const QString path = folder.file(u"machine.ini");
    QStringList problems;
    for (const MachineFileFault &fault : checkMachineFile(path))
        problems.append(machineFaultText(fault));
    if (!problems.isEmpty())
        return {name, problems.join(QStringLiteral("; ")),
                QStringLiteral("mend the line in %1; until then the usual holds").arg(path)};
    return fine(name,
                QFileInfo::exists(path) ? path : QStringLiteral("none: everything is as usual"));
}

std::vector<PrintJob> slipsOfTheDay(Database &database, Instant now)
{
    if (database.userVersion() < schemaMigrations().back().version)
        return {};
    return PrintSpool(database).since(now - std::chrono::hours{24});
}

// What was printed last tells of a printer that can be reached and still does not print.
QString lastSlip(const std::vector<PrintJob> &jobs)
{
    if (jobs.empty())
        return {};
    return QStringLiteral("; last slip %1 %2")
        .arg(jobs.back().number, printStateName(jobs.back().state));
}

Finding printerThere(const DataFolder &folder, Database &database, Instant now)
{
    const QString name = QStringLiteral("printer");
    const QSettings settings(folder.file(u"machine.ini"), QSettings::IniFormat);
    QString problem;
    const auto setting = readPrinterSetting(settings, &problem);
    if (!setting)
        return {name, problem, QStringLiteral("mend it in ") + settings.fileName(), false};
    const std::vector<PrintJob> jobs = slipsOfTheDay(database, now);
    const QString what =
        QString(printerKindName(setting->kind) + u' ' + setting->target).trimmed() + lastSlip(jobs);
    const PrinterFault reached = checkPrinter(*setting, folder.slips());
    const PrinterFault fault = reached != PrinterFault::None ? reached : faultInTheWay(jobs);
    if (fault != PrinterFault::None)
        return {name, QString(what + QStringLiteral("; ") + faultName(fault)), faultAdvice(fault),
                false};
    return fine(name, what);
}

// A clock that fell behind would go on with a day that is over.
Finding clockAhead(Database &database, Instant now)
{
    constexpr std::chrono::minutes Tolerated{10};
    const QString name = QStringLiteral("clock-order");
    const Instant last = hlcTime(highestHlc(database));
    const QString what = QStringLiteral("the last was written ") + SiteZone::vietnam().iso(last);
    if (now >= EarliestPlausible && last - now > Tolerated)
        return {name, what + QStringLiteral(", after what the clock shows now"),
                QStringLiteral("set the clock before anybody takes a number: timedatectl set-ntp "
                               "true"),
                false};
    return fine(name, what);
}

Finding lastStop(const DataFolder &folder, Database &database)
{
    const QString name = QStringLiteral("last-stop");
    const SiteZone zone = SiteZone::vietnam();
    if (readMeta(database, DirtyMark) == OpenValue && !OwnerLock::isHeld(folder.lock()))
        return {name,
                QStringLiteral("sudden, some time after ")
                    + zone.iso(hlcTime(highestHlc(database))),
                QStringLiteral("start Motcua: it goes on where it stopped, and checks the file"),
                false, true};
    if (database.userVersion() < schemaMigrations().back().version)
        return fine(name, QStringLiteral("orderly"));
    BusinessDays days(database);
    const auto day = days.last();
    const auto interruptions = day ? days.interruptions(*day) : std::vector<Interruption>{};
    if (interruptions.empty())
        return fine(name, QStringLiteral("orderly"));
    return fine(name,
                QStringLiteral("stopped suddenly at %1, back at %2")
                    .arg(zone.iso(interruptions.back().from), zone.iso(interruptions.back().to)));
}

Finding backupFresh(const DataFolder &folder, Database &database, Instant now)
{
    const QString name = QStringLiteral("backup");
    if (SiteTables(database).read().site.practice)
        return fine(name, QStringLiteral("nothing here is worth saving: it is for practice"));
    const BackupAge age = BackupAge::of(folder, database, now);
    const QString what = age.last
        ? QStringLiteral("last %1 in %2")
              .arg(SiteZone::vietnam().iso(age.last->made), age.last->file)
        : QStringLiteral("never saved");
    const auto rehearsed = Rehearsal::last(folder);
    if (rehearsed && !rehearsed->restorable)
        return {name,
                QStringLiteral("the backup tried on %1 could not be restored")
                    .arg(SiteZone::vietnam().iso(rehearsed->at)),
                QStringLiteral("motcua-ctl --data '%1' backup FILE, then: motcua-ctl restore FILE "
                               "--rehearse")
                    .arg(folder.path()),
                false};
    if (age.unsaved < BackupAge::Soon)
        return fine(name, what);
    const QString place = QSettings(folder.file(u"machine.ini"), QSettings::IniFormat)
                              .value(BackupFolderKey)
                              .toString();
    const QString mend = place.isEmpty()
        ? QStringLiteral("name a folder on another disk as folder= under [backup] in %1, or: "
                         "motcua-ctl --data '%2' backup FILE")
              .arg(folder.file(u"machine.ini"), folder.path())
        : QStringLiteral("plug in what holds %1, or: motcua-ctl --data '%2' backup FILE")
              .arg(place, folder.path());
    const auto days = std::chrono::floor<std::chrono::days>(age.unsaved).count();
    return {name, what + QStringLiteral("; work of %1 days is nowhere else").arg(days), mend, false,
            age.unsaved < BackupAge::Late};
}

} // namespace

std::vector<Finding> examineMachine(const DataFolder &folder)
{
    const QSettings settings(folder.file(u"machine.ini"), QSettings::IniFormat);
    return judgeMachine(readMachine(folder.path()), settings.value(KioskScreenKey).toString());
}

std::vector<Finding> examine(const DataFolder &folder, Instant now)
{
    std::vector<Finding> findings{folderThere(folder), clockPlausible(now)};
    if (!folder.exists())
        return findings;
    findings.push_back(folderPrivate(folder));
    findings.push_back(diskFree(folder));
    findings.push_back(machineFile(folder));
    if (!folder.mayBeRead()) {
        findings.push_back({QStringLiteral("file"),
                            QStringLiteral("you may not read ") + folder.path(),
                            QStringLiteral("run this as the user who owns the folder"), false});
        return findings;
    }
    if (!folder.hasSite()) {
        findings.push_back({QStringLiteral("file"),
                            folder.database() + QStringLiteral(" is not there"),
                            QStringLiteral("run site init, or restore the last backup"), false});
        return findings;
    }
    // What may not be written, or has no room, cannot be looked into either: that is no damage.
    if (!isWritable(folder) || DataFolder::isFull(folder.path()))
        return findings;
    findings.push_back(journalWhole(folder));
    try {
        Database database(folder.database(), Database::Mode::ReadOnly);
        findings.push_back(schemaKnown(database));
        findings.push_back(keysFit(folder, database));
        findings.push_back(zoneKnown(database));
        findings.push_back(printerThere(folder, database, now));
        findings.push_back(clockAhead(database, now));
        findings.push_back(lastStop(folder, database));
        findings.push_back(backupFresh(folder, database, now));
    } catch (const StorageError &error) {
        findings.push_back(
            {QStringLiteral("file"), QString::fromUtf8(error.what()), damageAdvice(), true});
    }
    return findings;
}

} // namespace motcua
