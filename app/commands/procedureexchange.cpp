#include "app/commands/procedureexchange.h"

#include "app/commands/catalogueanswers.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/openread.h"
#include "app/commands/outfile.h"
#include "app/commands/ticketanswers.h"
#include "app/commands/vietnamese.h"
#include "core/documents/cataloguebook.h"
#include "core/procedures/cataloguesheet.h"
#include "core/procedures/procedures.h"
#include "core/site/sitetables.h"

#include <QFile>

namespace motcua {

namespace {

const QString AcceptOption = QStringLiteral("accept");
const QString SkipOption = QStringLiteral("skip-bad");
const QString CompleteOption = QStringLiteral("complete");
const QString EncodingOption = QStringLiteral("encoding");
const QString FormatOption = QStringLiteral("format");

bool isJson(const QString &path) { return path.endsWith(u".json", Qt::CaseInsensitive); }
bool isSheet(const QString &path) { return path.endsWith(u".csv", Qt::CaseInsensitive); }

enum class FileFormat { Json, Sheet, Book };

/// As told, else as the file's name ends.
std::optional<FileFormat> formatOf(const QString &path, const QString &told)
{
    const QString name = told.isEmpty() ? path.section(u'.', -1).toLower() : told;
    if (name == u"json")
        return FileFormat::Json;
    if (name == u"csv")
        return FileFormat::Sheet;
    if (name == u"xlsx")
        return FileFormat::Book;
    return std::nullopt;
}

Answer unknownEnding(const QString &path)
{
    return badValue(QStringLiteral("unknown-ending"),
                    path + QStringLiteral(" ends neither in .json nor in .csv"),
                    QStringLiteral("the ending tells what is in the file"));
}

Result<std::optional<SheetEncoding>, Answer> encodingNamed(const QString &text)
{
    if (text.isEmpty())
        return std::optional<SheetEncoding>();
    if (text == u"utf-8")
        return std::optional(SheetEncoding::Utf8);
    if (text == u"utf-16")
        return std::optional(SheetEncoding::Utf16);
    if (text == u"windows-1258")
        return std::optional(SheetEncoding::Windows1258);
    return badValue(QStringLiteral("unknown-encoding"),
                    QStringLiteral("\"%1\" is no encoding").arg(text.left(60)),
                    QStringLiteral("write utf-8, utf-16 or windows-1258, or leave it out"));
}

Result<ReadCatalogue, Answer> rowsFrom(const QString &path, const Arguments &arguments,
                                       const std::vector<Procedure> &standing)
{
    if (!isJson(path) && !isSheet(path))
        return unknownEnding(path);
    const auto encoding = encodingNamed(arguments.value(EncodingOption));
    if (!encoding)
        return encoding.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badValue(QStringLiteral("unreadable-file"), path + QStringLiteral(" cannot be read"),
                        QStringLiteral("write one with motcua-ctl procedure export"));
    const QByteArray bytes = file.read(CatalogueBounds::Bytes + 1);
    const auto read =
        isJson(path) ? readCatalogue(bytes) : readSheet(bytes, standing, encoding.value());
    if (!read)
        return answerFor(read.error(), path);
    return read.value();
}

// What was found wrong and different, and how many changes were made.
Answer told(const std::vector<ProcedureChange> &changes, const ReadCatalogue &read, int accepted)
{
    QJsonArray different;
    QJsonArray bad;
    QString text;
    for (const ProcedureChange &change : changes) {
        different.append(toJson(change));
        text += changeText(change);
    }
    for (const CatalogueError &error : read.bad) {
        bad.append(toJson(error));
        text += QStringLiteral("bad: ") + errorText(error) + u'\n';
    }
    if (text.isEmpty())
        text = QStringLiteral("nothing differs\n");
    return {Exit::Done,
            QJsonObject{{QStringLiteral("changes"), different},
                        {QStringLiteral("bad"), bad},
                        {QStringLiteral("accepted"), accepted}},
            text + QStringLiteral("%1 accepted\n").arg(accepted),
            {}};
}

Answer importFrom(Office &office, const Arguments &arguments)
{
    const QString path = arguments.operands().first();
    const auto &standing = office.procedures().procedures();
    const auto read = rowsFrom(path, arguments, standing);
    if (!read)
        return read.error();
    const QDate today = siteDate(office);
    std::vector<Procedure> rows = read.value().catalogue.procedures;
    if (arguments.has(CompleteOption)) {
        if (!read.value().bad.empty())
            return badValue(
                QStringLiteral("bad-rows"),
                QStringLiteral("a list with %1 bad rows is not complete; nothing was changed")
                    .arg(read.value().bad.size()),
                QStringLiteral("see them without --complete"));
        std::ranges::move(endedByOmission(standing, rows, today), std::back_inserter(rows));
    }
    const auto changes = catalogueDifference(standing, rows, today);
    if (!arguments.has(AcceptOption))
        return told(changes, read.value(), 0);
    if (!read.value().bad.empty() && !arguments.has(SkipOption))
        return badValue(QStringLiteral("bad-rows"),
                        QStringLiteral("%1 rows are bad, the first: %2; nothing was changed")
                            .arg(read.value().bad.size())
                            .arg(errorText(read.value().bad.front())),
                        QStringLiteral("see all without --accept, or leave them out with "
                                       "--skip-bad"));
    std::vector<Procedure> wanted;
    for (const ProcedureChange &change : changes) {
        if (change.kind != ProcedureChange::Kind::Later)
            wanted.push_back(change.procedure);
    }
    const auto defined = office.procedures().define(wanted, {});
    if (!defined && defined.error() == ProcedureProblem::BadRow)
        return badValue(QStringLiteral("bad-rows"),
                        QStringLiteral("a procedure that would end does not hold together"),
                        QStringLiteral("mend it in a file of motcua-ctl procedure export first"));
    if (!defined)
        return storageFailedAnswer();
    return told(changes, read.value(), defined.value());
}

// A workbook speaks Vietnamese; English where the program was built without.
Result<QByteArray, Answer> bytesOf(const std::vector<Procedure> &procedures,
                                   const SiteConfiguration &site, QDate today, FileFormat format)
{
    switch (format) {
    case FileFormat::Json: return toJson(Catalogue{today, {}, procedures});
    case FileFormat::Sheet: return toSheet(procedures);
    case FileFormat::Book: break;
    }
    auto book = catalogueBook(procedures, site, today, vietnameseTexts().get());
    if (book)
        return std::move(book).value();
    return Answer::failed(Exit::StorageFailed, QStringLiteral("no-room"),
                          QStringLiteral("the workbook could not be put together"),
                          QStringLiteral("make room in the folder for temporary files"));
}

Answer exportTo(const Beside &beside, const Arguments &arguments)
{
    const QString path = arguments.operands().first();
    const auto format = formatOf(path, arguments.value(FormatOption));
    if (!format)
        return badValue(QStringLiteral("unknown-format"),
                        path + QStringLiteral(" would be neither .json nor .csv nor .xlsx"),
                        QStringLiteral("end the name so, or add --format json, csv or xlsx"));
    return readingBeside(beside.folder, [&](Database &database) -> Answer {
        const SiteConfiguration site = SiteTables(database).read();
        const std::vector<Procedure> procedures = Procedures(database).list();
        const auto bytes = bytesOf(procedures, site, site.zone().date(beside.clock.now()), *format);
        if (!bytes)
            return bytes.error();
        if (auto refused = saveFile(bytes.value(), path))
            return std::move(*refused);
        const auto count = qint64(procedures.size());
        return {Exit::Done,
                QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("procedures"), count}},
                QStringLiteral("%1 procedures in %2\n").arg(QString::number(count), path),
                {}};
    });
}

} // namespace

std::vector<Command> procedureExchangeCommands()
{
    return {
        {{QStringLiteral("procedure"), QStringLiteral("import")},
         {FileOperand},
         QStringLiteral("shows what differs between the catalogue and a file, .json or .csv, and "
                        "which of its rows are bad; changes nothing without --accept"),
         {{AcceptOption, {}, QStringLiteral("makes it so"), false, false},
          {SkipOption, {}, QStringLiteral("the good rows although others are bad"), false, false},
          {CompleteOption,
           {},
           QStringLiteral("what the file does not name ends today"),
           false,
           false},
          {EncodingOption, QStringLiteral("NAME"),
           QStringLiteral("of a sheet: utf-8, utf-16, windows-1258; else found out"), false,
           false}},
         InOffice{InOffice::Needs::Writing, atOnce<importFrom>}},
        {{QStringLiteral("procedure"), QStringLiteral("export")},
         {FileOperand},
         QStringLiteral("writes the catalogue into a file: .json, .csv to be changed in a "
                        "spreadsheet, .xlsx to be read in one"),
         {{FormatOption, QStringLiteral("NAME"),
           QStringLiteral("json, csv or xlsx; else as the file's name ends"), false, false}},
         InOwnProcess{exportTo}}};
}

} // namespace motcua
