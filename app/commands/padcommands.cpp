// Built only with the windows: it draws paper.
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/openread.h"
#include "core/site/sitetables.h"
#include "ui/print/reservesheet.h"

#include <QFileInfo>
#include <QTranslator>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");
const QString SheetsOption = QStringLiteral("sheets");
const QString OutOption = QStringLiteral("out");

Answer save(const SiteConfiguration &site, const Arguments &arguments)
{
    const auto field = fieldNamed(site, arguments.value(FieldOption));
    if (!field)
        return field.error();
    const auto sheets = arguments.has(SheetsOption)
        ? numberNamed(SheetsOption, arguments.value(SheetsOption), 1, ReservePad::MostSheets)
        : Result<int, Answer>(1);
    if (!sheets)
        return sheets.error();
    const QString path = QFileInfo(arguments.value(OutOption)).absoluteFilePath();
    QTranslator vietnamese;
    if (!vietnamese.load(QStringLiteral(":/i18n/motcua_vi.qm")))
        return Answer::failed(Exit::NotPossible, QStringLiteral("no-words"),
                              QStringLiteral("this program has no Vietnamese"),
                              QStringLiteral("install it anew"));
    const ReservePad pad = buildReservePad(site, field.value(), sheets.value(), &vietnamese);
    if (!saveReservePad(pad, path))
        return Answer::failed(Exit::StorageFailed, QStringLiteral("not-saved"),
                              path + QStringLiteral(" could not be written"),
                              QStringLiteral("name a file in a folder that is there"));
    const QString first = pad.cards.front().number;
    const QString last = pad.cards.back().number;
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path},
                        {QStringLiteral("first"), first},
                        {QStringLiteral("last"), last},
                        {QStringLiteral("sheets"), sheets.value()}},
            QStringLiteral("%1 to %2 in %3\n").arg(first, last, path),
            {}};
}

Answer reserve(const Beside &beside, const Arguments &arguments)
{
    return readingBeside(beside.folder, [&](Database &database) {
        return save(SiteTables(database).read(), arguments);
    });
}

} // namespace

std::vector<Command> padCommands()
{
    return {
        {{QStringLiteral("print"), QStringLiteral("reserve")},
         {},
         QStringLiteral("a pad of reserve numbers for hours without power, as PDF on A4"),
         {{FieldOption, QStringLiteral("FIELD"), QStringLiteral("code, letter or name"), true,
           false},
          {SheetsOption, QStringLiteral("N"), QStringLiteral("of 24 numbers, 1 to 4; else 1"),
           false, false},
          {OutOption, QStringLiteral("FILE"), QStringLiteral("where the PDF goes"), true, false}},
         InOwnProcess{reserve}}};
}

} // namespace motcua
