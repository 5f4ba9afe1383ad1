// Built only with the windows: it draws paper.
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/openread.h"
#include "app/commands/outfile.h"
#include "app/commands/vietnamese.h"
#include "core/codes/procedureaddress.h"
#include "core/procedures/procedures.h"
#include "core/site/sitetables.h"
#include "ui/print/codefile.h"
#include "ui/print/labelsheet.h"
#include "ui/print/postersheet.h"

#include <QFileInfo>

#include <algorithm>

namespace motcua {

namespace {

const QString FieldOption = QStringLiteral("field");
const QString OutOption = QStringLiteral("out");
const QString CodeOption = QStringLiteral("code");
const QString SizeOption = QStringLiteral("size");

// What the commands read of a folder.
struct Shelf {
    SiteConfiguration site;
    std::vector<Procedure> procedures;
    QDate today;
    std::unique_ptr<QTranslator> language;
};

template <Answer (*Run)(const Shelf &, const Arguments &)>
Answer onShelf(const Beside &beside, const Arguments &arguments)
{
    return readingBeside(beside.folder, [&](Database &database) {
        Shelf shelf;
        shelf.site = SiteTables(database).read();
        shelf.procedures = Procedures(database).list();
        shelf.today = shelf.site.zone().date(beside.clock.now());
        auto language = neededVietnameseTexts();
        if (!language)
            return language.error();
        shelf.language = std::move(language).value();
        return Run(shelf, arguments);
    });
}

Result<const Procedure *, Answer> procedureNamed(const Shelf &shelf, const QString &code)
{
    const auto it = std::ranges::find(shelf.procedures, code, &Procedure::code);
    if (it != shelf.procedures.end())
        return &*it;
    return unknownProcedure(code);
}

QString outOf(const Arguments &arguments)
{
    return QFileInfo(arguments.value(OutOption)).absoluteFilePath();
}

Answer saved(const QByteArray &bytes, const QString &path, const QJsonObject &about)
{
    if (auto refused = saveFile(bytes, path))
        return std::move(*refused);
    QJsonObject json = about;
    json.insert(QStringLiteral("file"), path);
    return {Exit::Done, json, path + u'\n', {}};
}

Answer savedPages(const CodePages &pages, const QString &path, qint64 codes)
{
    const auto pdf = checkedPdf(pages);
    if (!pdf)
        return Answer::failed(Exit::NotPossible, QStringLiteral("unreadable-code"),
                              QStringLiteral("the code of %1 cannot be read back; nothing was "
                                             "written")
                                  .arg(pdf.error().text),
                              QStringLiteral("a shorter procedureAddress of the site makes larger "
                                             "modules"));
    return saved(
        pdf.value(), path,
        {{QStringLiteral("pages"), qint64(pages.pages.size())}, {QStringLiteral("codes"), codes}});
}

Answer draw(const Shelf &shelf, const Arguments &arguments)
{
    const auto procedure = procedureNamed(shelf, arguments.operands().first());
    if (!procedure)
        return procedure.error();
    const QString path = outOf(arguments);
    const auto format = codeFileKindOf(path);
    if (!format)
        return badValue(QStringLiteral("unknown-ending"),
                        path + QStringLiteral(" ends in none of .png, .svg and .pdf"),
                        QStringLiteral("the ending tells what is drawn"));
    const QString address = addressOf(*procedure.value(), shelf.site.site.procedureAddress);
    const auto bytes = codeFile(address, *format);
    if (!bytes)
        return Answer::failed(Exit::NotPossible, QStringLiteral("unreadable-code"),
                              QStringLiteral("the code cannot be read back; nothing was written"),
                              QStringLiteral("shorten procedureAddress of the site"));
    return saved(*bytes, path, {{QStringLiteral("text"), address}});
}

Answer poster(const Shelf &shelf, const Arguments &arguments)
{
    const auto procedure = procedureNamed(shelf, arguments.operands().first());
    if (!procedure)
        return procedure.error();
    const QString size = arguments.value(SizeOption).toUpper();
    if (!size.isEmpty() && size != u"A4" && size != u"A5")
        return badValue(QStringLiteral("unknown-size"),
                        QStringLiteral("\"%1\" is no size").arg(size.left(60)),
                        QStringLiteral("write A4 or A5"));
    const ProcedurePoster sheet =
        buildPoster(shelf.site, *procedure.value(), shelf.today, shelf.language.get());
    return savedPages(posterPages(sheet, size == u"A5" ? PosterSize::A5 : PosterSize::A4),
                      outOf(arguments), 1);
}

// Those that are named, and those of a field; all when neither is.
Result<std::vector<const Procedure *>, Answer> chosen(const Shelf &shelf,
                                                      const Arguments &arguments)
{
    std::vector<const Procedure *> procedures;
    for (const QString &code : arguments.values(CodeOption)) {
        const auto procedure = procedureNamed(shelf, code);
        if (!procedure)
            return procedure.error();
        procedures.push_back(procedure.value());
    }
    if (!procedures.empty() && !arguments.has(FieldOption))
        return procedures;
    QString tile;
    if (arguments.has(FieldOption)) {
        const auto field = fieldNamed(shelf.site, arguments.value(FieldOption));
        if (!field)
            return field.error();
        tile = field.value().code;
    }
    for (const Procedure &procedure : shelf.procedures) {
        if (procedure.inForceOn(shelf.today) && (tile.isEmpty() || procedure.tile == tile))
            procedures.push_back(&procedure);
    }
    return procedures;
}

Answer nothingToPrint()
{
    return Answer::failed(Exit::NotPossible, QStringLiteral("no-procedures"),
                          QStringLiteral("no procedure is in force there"),
                          QStringLiteral("see motcua-ctl procedure list"));
}

Answer labels(const Shelf &shelf, const Arguments &arguments)
{
    const auto procedures = chosen(shelf, arguments);
    if (!procedures)
        return procedures.error();
    if (procedures.value().empty())
        return nothingToPrint();
    const LabelSheets sheets = buildLabels(shelf.site, procedures.value(), shelf.language.get());
    return savedPages(labelPages(sheets), outOf(arguments), qint64(sheets.labels.size()));
}

Answer wall(const Shelf &shelf, const Arguments &arguments)
{
    const auto field = fieldNamed(shelf.site, arguments.value(FieldOption));
    if (!field)
        return field.error();
    const LabelSheets sheets =
        buildWall(shelf.site, field.value(), shelf.procedures, shelf.today, shelf.language.get());
    if (sheets.labels.empty())
        return nothingToPrint();
    return savedPages(wallPages(sheets), outOf(arguments), qint64(sheets.labels.size()));
}

} // namespace

std::vector<Command> codePaperCommands()
{
    const QString code = QStringLiteral("CODE");
    const OptionSpec out{OutOption, QStringLiteral("FILE"), QStringLiteral("where the PDF goes"),
                         true, false};
    return {
        {{QStringLiteral("code"), QStringLiteral("draw")},
         {code},
         QStringLiteral("the QR code of a procedure: its link by the site's procedureAddress"),
         {{OutOption, QStringLiteral("FILE"), QStringLiteral("a .png, .svg or .pdf"), true, false}},
         InOwnProcess{onShelf<draw>}},
        {{QStringLiteral("code"), QStringLiteral("poster")},
         {code},
         QStringLiteral("a procedure for the wall: papers, time, fee and its code, as PDF"),
         {out,
          {SizeOption, QStringLiteral("SIZE"), QStringLiteral("A4 or A5; else A4"), false, false}},
         InOwnProcess{onShelf<poster>}},
        {{QStringLiteral("code"), QStringLiteral("labels")},
         {},
         QStringLiteral("labels of procedures, 24 a sheet of A4, as PDF; of all when none is "
                        "named"),
         {out,
          {FieldOption, QStringLiteral("FIELD"), QStringLiteral("those of a field"), false, false},
          {CodeOption, code, QStringLiteral("this one; may be repeated"), false, true}},
         InOwnProcess{onShelf<labels>}},
        {{QStringLiteral("code"), QStringLiteral("wall")},
         {},
         QStringLiteral("all procedures of a field with their codes, 12 a sheet of A4, as PDF"),
         {out,
          {FieldOption, QStringLiteral("FIELD"), QStringLiteral("code, letter or name"), true,
           false}},
         InOwnProcess{onShelf<wall>}}};
}

} // namespace motcua
