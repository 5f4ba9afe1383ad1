#include "core/procedures/cataloguesheet.h"

#include "core/procedures/procedurecolumns.h"
#include "core/procedures/procedurefields.h"

#include <QHash>
#include <QStringList>

#include <csv.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace motcua {

namespace {

constexpr QByteArrayView Utf8Mark("\xef\xbb\xbf", 3);
constexpr char Semicolon = ';';
constexpr QStringView FormulaSigns = u"=+-@\t'";

bool looksLikeFormula(QStringView cell)
{
    return !cell.isEmpty() && FormulaSigns.contains(cell.front());
}

QString guarded(const QString &cell) { return looksLikeFormula(cell) ? u'\'' + cell : cell; }

QString unguarded(const QString &cell)
{
    const bool isGuarded = cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).mid(1));
    return isGuarded ? cell.mid(1) : cell;
}

QByteArray quoted(QString cell)
{
    const auto isSpecial = [](QChar c) { return QStringView(u";,\t\"\n").contains(c); };
    if (std::any_of(cell.begin(), cell.end(), isSpecial))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

struct Record {
    int line =
        0; ///< as a spreadsheet numbers it, from 1: what a cell holds of ends of lines is one row
    QStringList cells;
};

// Calls of libcsv while it takes a sheet apart.
class Records {
public:
    static void cell(void *text, std::size_t length, void *self)
    {
        const std::string_view bytes(static_cast<const char *>(text), length);
        auto &records = *static_cast<Records *>(self);
        records.m_cells.append(
            QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    static void end(int, void *self)
    {
        auto &records = *static_cast<Records *>(self);
        const bool isBlank = std::all_of(records.m_cells.begin(), records.m_cells.end(),
                                         [](const QString &c) { return c.trimmed().isEmpty(); });
        if (!isBlank)
            records.m_all.push_back({records.m_line, records.m_cells});
        records.m_cells.clear();
        ++records.m_line;
    }

    std::vector<Record> take() && { return std::move(m_all); }

private:
    std::vector<Record> m_all;
    QStringList m_cells;
    int m_line = 1;
};

// What a spreadsheet leaves of Vietnamese letters in a code page that has none: "Đang ký k?t hôn".
// A question ends with its sign, and a link has it anywhere.
bool hasLostLetters(const QString &cell)
{
    if (cell.contains(u"://"))
        return false;
    for (qsizetype i = cell.indexOf(u'?'); i >= 0; i = cell.indexOf(u'?', i + 1)) {
        if (i + 1 < cell.size() && cell[i + 1].isLetter())
            return true;
    }
    return false;
}

// What a failing disk or stick leaves of a letter.
bool hasZero(const QString &cell) { return cell.contains(QChar(u'\0')); }

// The sign that stands most often in the first line.
char separatorOf(QStringView text)
{
    const QStringView head = text.left(std::max<qsizetype>(0, text.indexOf(u'\n')));
    constexpr std::array Signs{Semicolon, ',', '\t'};
    return *std::ranges::max_element(Signs, {},
                                     [head](char sign) { return head.count(QLatin1Char(sign)); });
}

Result<std::vector<Record>, CatalogueFault> recordsOf(const QString &text)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0)
        return CatalogueFault::NotSheet;
    csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(text)));
    const QByteArray bytes = text.toUtf8();
    Records records;
    const auto length = static_cast<std::size_t>(bytes.size());
    const bool fine =
        csv_parse(&parser, bytes.constData(), length, Records::cell, Records::end, &records)
            == length
        && csv_fini(&parser, Records::cell, Records::end, &records) == 0;
    csv_free(&parser);
    if (!fine)
        return CatalogueFault::NotSheet;
    return std::move(records).take();
}

using Columns = std::vector<const ProcedureColumn *>;

CatalogueError headError(CatalogueFault reason, const QString &name, int line)
{
    return {reason, 0, {}, name.left(ProcedureBounds::ShortText), line};
}

// -1 when there is none.
qsizetype placeOfCode(const Columns &columns)
{
    const auto it = std::ranges::find_if(
        columns, [](const ProcedureColumn *column) { return column->name == u"code"; });
    return it == columns.end() ? -1 : it - columns.begin();
}

Result<Columns, CatalogueError> columnsOf(const Record &head)
{
    Columns columns;
    for (const QString &cell : head.cells) {
        const QString name = QString(cell).remove(QChar(u'\0')).trimmed().toLower();
        const auto &known = procedureColumns();
        const auto it = std::ranges::find(known, name, &ProcedureColumn::name);
        if (it == known.end())
            return headError(CatalogueFault::UnknownKey, name, head.line);
        if (std::ranges::find(columns, &*it) != columns.end())
            return headError(CatalogueFault::Duplicate, name, head.line);
        columns.push_back(&*it);
    }
    if (placeOfCode(columns) < 0)
        return headError(CatalogueFault::Missing, QStringLiteral("code"), head.line);
    return columns;
}

} // namespace

QByteArray toSheet(std::span<const Procedure> procedures)
{
    QByteArray sheet = Utf8Mark.toByteArray();
    const auto line = [&sheet](auto &&cellAt) {
        for (const ProcedureColumn &column : procedureColumns()) {
            if (&column != &procedureColumns().front())
                sheet += Semicolon;
            sheet += quoted(cellAt(column));
        }
        sheet += "\r\n";
    };
    line([](const ProcedureColumn &column) { return column.name; });
    for (const Procedure &procedure : procedures) {
        const QJsonObject row = toJson(procedure);
        line([&row](const ProcedureColumn &column) { return guarded(cellOf(row, column)); });
    }
    return sheet;
}

Result<ReadCatalogue, CatalogueError> readSheet(const QByteArray &bytes,
                                                std::span<const Procedure> standing,
                                                std::optional<SheetEncoding> told)
{
    using F = CatalogueFault;
    if (bytes.size() > CatalogueBounds::Bytes)
        return headError(F::TooLarge, {}, 0);
    const auto text = sheetText(bytes, told.value_or(likelyEncoding(bytes)));
    if (!text)
        return headError(F::BadEncoding, {}, 0);
    const auto records = recordsOf(*text);
    if (!records)
        return headError(records.error(), {}, 0);
    if (records.value().empty())
        return headError(F::NotSheet, {}, 0);
    if (records.value().size() > std::size_t{CatalogueBounds::Rows} + 1)
        return headError(F::TooMany, {}, 0);
    const auto columns = columnsOf(records.value().front());
    if (!columns)
        return columns.error();

    QHash<QString, const Procedure *> known;
    for (const Procedure &procedure : standing)
        known.insert(procedure.code, &procedure);
    const qsizetype codePlace = placeOfCode(columns.value());
    CatalogueRows rows;
    for (const Record &record : std::span(records.value()).subspan(1)) {
        const QString code = record.cells.value(codePlace).remove(QChar(u'\0')).trimmed();
        if (record.cells.size() > qsizetype(columns.value().size())) {
            rows.addBad({F::TooMany, 0, code.left(ProcedureBounds::ShortText), {}}, record.line);
            continue;
        }
        const auto damaged = std::ranges::find_if(record.cells, [](const QString &cell) {
            return hasZero(cell) || hasLostLetters(cell);
        });
        if (damaged != record.cells.end()) {
            const auto column = std::size_t(damaged - record.cells.begin());
            rows.addBad({hasZero(*damaged) ? F::BadText : F::LostLetters, 0,
                         code.left(ProcedureBounds::ShortText), columns.value()[column]->name},
                        record.line);
            continue;
        }
        const Procedure *had = known.value(code);
        QJsonObject row = had ? toJson(*had) : QJsonObject();
        for (std::size_t i = 0; i < columns.value().size(); ++i)
            putCell(unguarded(record.cells.value(qsizetype(i))), *columns.value()[i], row);
        rows.add(row, record.line);
    }
    return std::move(rows).take();
}

} // namespace motcua
