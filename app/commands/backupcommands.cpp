#include "app/commands/backup.h"
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/officeanswer.h"
#include "app/commands/openread.h"
#include "app/commands/rehearsal.h"
#include "app/commands/restorecopy.h"
#include "app/commands/texttable.h"
#include "core/dossiers/dossier.h"
#include "core/journal/journaltables.h"

#include <QTemporaryDir>

namespace motcua {

namespace {

const QString RehearseOption = QStringLiteral("rehearse");
const QString OldOption = QStringLiteral("old");
const QString LastNumberOption = QStringLiteral("last-number");

Answer answerFor(const BackupError &error, const DataFolder &folder)
{
    using Fault = BackupError::Kind;
    const auto failed = [](Exit exit, const char *code, const QString &message, const char *hint) {
        return Answer::failed(exit, QString::fromLatin1(code), message, QString::fromLatin1(hint));
    };
    switch (error.kind) {
    case Fault::NoSite: return notInitialised(folder);
    case Fault::NoKeys:
        return failed(Exit::StorageFailed, "keys-missing",
                      error.detail + QStringLiteral(" has no keys that fit"),
                      "put back the keys folder of this site from its last backup");
    case Fault::NoPlace:
        return failed(Exit::NotPossible, "no-place", error.detail + QStringLiteral(" is not there"),
                      "plug in the stick, or name another folder; nothing was written");
    case Fault::FileThere:
        return failed(Exit::BadInput, "file-there",
                      error.detail + QStringLiteral(" is there already"),
                      "name a new file: what is saved is never written over");
    case Fault::Damaged:
        return failed(Exit::Damaged, "damaged",
                      QStringLiteral("the data is damaged and was not saved: ") + error.detail,
                      "keep the older backups, then run motcua-ctl salvage");
    case Fault::DiskRefused: break;
    }
    return failed(Exit::StorageFailed, "storage-failed",
                  error.detail + QStringLiteral(" could not be written"),
                  "is there room, and may it be written? nothing is left of the attempt");
}

Answer answerFor(const RestoreError &error)
{
    using Fault = RestoreError::Kind;
    const auto failed = [](Exit exit, const char *code, const QString &message, const char *hint) {
        return Answer::failed(exit, QString::fromLatin1(code), message, QString::fromLatin1(hint));
    };
    switch (error.kind) {
    case Fault::NoSite:
        return failed(Exit::BadInput, "no-backup", error.detail + QStringLiteral(" is not there"),
                      "name a file of motcua-ctl backup, or a copied data folder");
    case Fault::NoKeys:
        return failed(Exit::BadInput, "keys-missing",
                      error.detail + QStringLiteral(" has no keys of a site"),
                      "the keys lie beside the saved file: bring FILE.keys along");
    case Fault::Damaged:
        return failed(Exit::Damaged, "damaged",
                      QStringLiteral("the saved file is damaged: ") + error.detail,
                      "take an older one; nothing was put in place");
    case Fault::NotEmpty:
        return failed(Exit::NotPossible, "not-empty",
                      error.detail + QStringLiteral(" has a site already"),
                      "name a new folder with --data; nothing was changed");
    case Fault::InUse:
        return failed(Exit::InUse, "in-use", error.detail + QStringLiteral(" is held"),
                      "close the program that has the folder open");
    case Fault::DiskRefused: break;
    }
    return failed(Exit::StorageFailed, "disk-refused",
                  error.detail + QStringLiteral(" could not be read or written"),
                  "is there room, and may it be written?");
}

Answer backup(const Beside &beside, const Arguments &arguments)
{
    const auto made =
        makeBackup(beside.folder, arguments.operands().constFirst(), beside.clock.now());
    if (!made)
        return answerFor(made.error(), beside.folder);
    const QString keys = keysBeside(made.value().file);
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), made.value().file},
                        {QStringLiteral("keys"), keys},
                        {QStringLiteral("made"), SiteZone::vietnam().iso(made.value().made)},
                        {QStringLiteral("operations"), qint64{made.value().operations}}},
            QStringLiteral("saved and checked: %1 operations in %2\nits keys, to be kept with it "
                           "and from others: %3\n")
                .arg(made.value().operations)
                .arg(made.value().file, keys),
            {}};
}

// No dossier may get a number that is on paper already.
QString numbersText(const Restored &restored)
{
    if (restored.numbersKnown)
        return QStringLiteral("go on after the last that was given");
    return QStringLiteral("which ones dossiers got since then is not known: the folder that was in "
                          "use is gone. So that none is on paper twice, today's go on after %1. "
                          "With the last receipt at hand, restore into another empty folder with "
                          "--last-number instead.")
        .arg(UnknownNumbers);
}

// Nor may two people hold the same one in the hall.
QString ticketsText(const Restored &restored)
{
    if (!restored.ticketsAfter)
        return QStringLiteral("go on after the last that was given");
    return QStringLiteral(
               "which ones people hold is not known. So that none is given twice, today's "
               "go on after %1 in every series; who holds an older one that is gone is "
               "served by hand.")
        .arg(*restored.ticketsAfter);
}

QJsonValue ticketsJson(const Restored &restored)
{
    return restored.ticketsAfter ? QJsonValue(*restored.ticketsAfter) : QJsonValue();
}

Answer lookAt(const DataFolder &folder, const Beside &beside, const Restored &restored,
              bool rehearsed)
{
    const auto opened = openRestored(folder, beside.clock, beside.random);
    if (!opened)
        return answerFor(opened.error(), folder);
    Office &office = *opened.value();
    qint64 operations = 0;
    for (const LogRow &log : readLogs(office.journal().database()))
        operations += log.headSeq;
    const SiteConfiguration &site = office.configuration();
    const QString last = site.zone().iso(hlcTime(highestHlc(office.journal().database())));
    return {Exit::Done,
            QJsonObject{{QStringLiteral("site"), site.site.name},
                        {QStringLiteral("operations"), qint64{operations}},
                        {QStringLiteral("last"), last},
                        {QStringLiteral("numbersKnown"), restored.numbersKnown},
                        {QStringLiteral("ticketsAfter"), ticketsJson(restored)},
                        {QStringLiteral("rehearsed"), rehearsed}},
            textPairs({{QStringLiteral("site"), site.site.name},
                       {QStringLiteral("operations"), QString::number(operations)},
                       {QStringLiteral("the last"), last},
                       {QStringLiteral("dossiers"), numbersText(restored)},
                       {QStringLiteral("tickets"), ticketsText(restored)},
                       {QStringLiteral("result"),
                        rehearsed ? QStringLiteral("it can be restored; nothing was changed")
                                  : QStringLiteral("restored, under an identity of its own")}}),
            {}};
}

Answer restoreInto(const DataFolder &folder, const Beside &beside, const Arguments &arguments,
                   bool rehearsed)
{
    LaterNumbers numbers;
    if (arguments.has(OldOption)) {
        const DataFolder old(arguments.value(OldOption));
        if (!old.exists())
            return badValue(QStringLiteral("no-folder"),
                            old.path() + QStringLiteral(" is not there"),
                            QStringLiteral("name the data folder that was in use, or leave --old "
                                           "out when it is gone"));
        numbers.oldFolder = old.path();
    }
    if (arguments.has(LastNumberOption)) {
        const auto last =
            numberNamed(LastNumberOption, arguments.value(LastNumberOption), 0, MostDossiersADay);
        if (!last)
            return last.error();
        numbers.last = last.value();
    }
    try {
        const auto restored = restoreCopy(arguments.operands().constFirst(), folder, numbers,
                                          beside.clock, beside.random);
        return restored ? lookAt(folder, beside, restored.value(), rehearsed)
                        : answerFor(restored.error());
    } catch (const StorageError &error) {
        return storageAnswer(error, folder.database());
    }
}

Answer restore(const Beside &beside, const Arguments &arguments)
{
    if (!arguments.has(RehearseOption))
        return restoreInto(beside.folder, beside, arguments, false);
    const QTemporaryDir place;
    if (!place.isValid())
        return answerFor(RestoreError{RestoreError::Kind::DiskRefused, place.path()});
    return restoreInto(DataFolder(place.filePath(QStringLiteral("data"))), beside, arguments, true);
}

} // namespace

std::vector<Command> backupCommands()
{
    return {{{QStringLiteral("backup")},
             {FileOperand},
             QStringLiteral("saves the site into a new file, checked, with its keys beside it; the "
                            "counter goes on working"),
             {},
             InOwnProcess{backup}},
            {{QStringLiteral("restore")},
             {FileOperand},
             QStringLiteral("sets up an empty data folder from a saved file or a copied folder"),
             {{RehearseOption,
               {},
               QStringLiteral("tries it in a temporary folder; nothing is changed"),
               false,
               false},
              {OldOption, QStringLiteral("DIR"),
               QStringLiteral("the data folder that was in use till now: numbers of dossiers and "
                              "tickets it gave are not given again"),
               false, false},
              {LastNumberOption, QStringLiteral("N"),
               QStringLiteral("where that folder is gone: the last dossier number of today that is "
                              "on paper, 0 for none"),
               false, false}},
             InOwnProcess{restore}}};
}

} // namespace motcua
