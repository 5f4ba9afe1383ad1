// Built only with the windows: it draws paper.
#include "app/commands/commandline.h"
#include "app/commands/commandrunner.h"
#include "app/commands/lookups.h"
#include "app/commands/openread.h"
#include "app/commands/outfile.h"
#include "core/journal/journaltables.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/tickets.h"
#include "core/site/sitetables.h"
#include "ui/print/reservesheet.h"
#include "ui/print/waitingsheet.h"

#include <QFileInfo>
#include <QTranslator>

#include <memory>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");
const QString SheetsOption = QStringLiteral("sheets");
const QString AnewOption = QStringLiteral("anew");
const QString OutOption = QStringLiteral("out");

/// What paper speaks, also from the command line.
Result<std::unique_ptr<QTranslator>, Answer> vietnamese()
{
    auto words = std::make_unique<QTranslator>();
    if (words->load(QStringLiteral(":/i18n/motcua_vi.qm")))
        return words;
    return Answer::failed(Exit::NotPossible, QStringLiteral("no-words"),
                          QStringLiteral("this program has no Vietnamese"),
                          QStringLiteral("install it anew"));
}

QString outFile(const Arguments &arguments)
{
    return QFileInfo(arguments.value(OutOption)).absoluteFilePath();
}

/// Numbers for the sheets, from whoever owns the folder.
Answer drawn(const Beside &beside, const Arguments &arguments)
{
    QStringList line{QStringLiteral("--data"), beside.folder.path(), QStringLiteral("reserve"),
                     QStringLiteral("draw")};
    for (const QString &option : {FieldOption, SheetsOption}) {
        if (arguments.has(option))
            line << u"--" + option << arguments.value(option);
    }
    if (arguments.has(AnewOption))
        line << u"--" + AnewOption;
    const auto parsed = parseCommandLine(line);
    if (!parsed)
        return parsed.error();
    return CommandRunner(QStringLiteral("motcua-ctl"), beside.clock, beside.random)
        .run(parsed.value());
}

Answer savePad(const SiteConfiguration &site, const QJsonObject &range, const QString &path,
               const QTranslator &language)
{
    const auto field = fieldNamed(site, range.value(u"series").toString());
    if (!field)
        return field.error();
    const ReservePad pad = buildReservePad(
        site, field.value(),
        {field.value().series, range.value(u"first").toInt(), range.value(u"last").toInt()},
        &language);
    if (!saveReservePad(pad, path))
        return notSaved(path);
    const QString first = pad.cards.front().number;
    const QString last = pad.cards.back().number;
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path},
                        {QStringLiteral("first"), first},
                        {QStringLiteral("last"), last},
                        {QStringLiteral("sheets"), range.value(u"sheets")}},
            QStringLiteral("%1 to %2 in %3\n").arg(first, last, path),
            {}};
}

// What can fail without a number lost is looked at before numbers are drawn.
Answer reserve(const Beside &beside, const Arguments &arguments)
{
    const QString path = outFile(arguments);
    if (auto refused = alreadyThere(path))
        return std::move(*refused);
    if (!QFileInfo(QFileInfo(path).path()).isWritable())
        return notSaved(path);
    const auto language = vietnamese();
    if (!language)
        return language.error();
    const Answer range = drawn(beside, arguments);
    if (range.exit != Exit::Done)
        return range;
    return readingBeside(beside.folder, [&](Database &database) {
        return savePad(SiteTables(database).read(), range.json.toObject(), path, *language.value());
    });
}

PeopleLeft peopleLeft(Database &database, const SiteConfiguration &site, Instant now)
{
    const ReadTransaction oneMoment(database);
    const Instant time = hlcFloor(highestHlc(database), now);
    const QDate day = BusinessDays(database).at(time, site.zone());
    Tickets tickets(database);
    return {tickets.atCounters(day), tickets.waiting(day, time), tickets.held(day)};
}

Answer saveList(Database &database, Instant now, const Arguments &arguments)
{
    const auto language = vietnamese();
    if (!language)
        return language.error();
    const SiteConfiguration site = SiteTables(database).read();
    const WaitingList list =
        buildWaitingList(site, peopleLeft(database, site, now), now, language.value().get());
    const QString path = outFile(arguments);
    if (!saveWaitingList(list, path))
        return notSaved(path);
    const auto people = int(list.people.size());
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("people"), people}},
            QStringLiteral("%1 people in %2\n").arg(people).arg(path),
            {}};
}

Answer waitingList(const Beside &beside, const Arguments &arguments)
{
    return readingBeside(beside.folder, [&](Database &database) {
        return saveList(database, beside.clock.now(), arguments);
    });
}

} // namespace

std::vector<Command> paperCommands()
{
    const OptionSpec out{OutOption, QStringLiteral("FILE"), QStringLiteral("where the PDF goes"),
                         true, false};
    return {{{QStringLiteral("print"), QStringLiteral("reserve")},
             {},
             QStringLiteral("a pad of reserve numbers for hours without power, as PDF on A4; "
                            "numbers that were printed before are not printed again"),
             {{FieldOption, QStringLiteral("FIELD"), QStringLiteral("code, letter or name"), true,
               false},
              {SheetsOption, QStringLiteral("N"), QStringLiteral("of 24 numbers, 1 to 4; else 1"),
               false, false},
              {AnewOption,
               {},
               QStringLiteral("begins with 901 again: throw away what was printed before"),
               false,
               false},
              out},
             InOwnProcess{reserve}},
            {{QStringLiteral("print"), QStringLiteral("waiting-list")},
             {},
             QStringLiteral("who waits, is called, served or held just now, as PDF on A4"),
             {out},
             InOwnProcess{waitingList}}};
}

} // namespace motcua
