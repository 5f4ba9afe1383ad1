#include "core/documents/cataloguebook.h"

#include "core/codes/procedureaddress.h"
#include "core/documents/procedurewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTranslator>

#include <array>
#include <variant>
#include <xlsxwriter.h>

namespace motcua {

namespace {

constexpr const char *CatalogueContext = "Catalogue";
constexpr qsizetype LongestCell = 32'000; ///< a spreadsheet takes 32,767

using Cell = std::variant<std::monostate, QString, qint64, QDate>;

/// What the cells are made of.
struct Source {
    const SiteConfiguration &configuration;
    ProcedureWords words;
};

struct Column {
    const char *heading;
    double width; ///< in letters
    Cell (*cell)(const Procedure &, const Source &);
};

Cell text(const QString &words)
{
    if (words.isEmpty())
        return {};
    if (words.size() <= LongestCell)
        return words;
    return QString(words.left(LongestCell) + u'…');
}

Cell lines(const std::vector<QString> &items)
{
    return text(QStringList(items.begin(), items.end()).join(u'\n'));
}

Cell money(const std::optional<qint64> &vnd) { return vnd ? Cell(*vnd) : Cell(); }

Cell day(const std::optional<QDate> &date) { return date ? Cell(*date) : Cell(); }

Cell mark(bool isSo) { return isSo ? Cell(QStringLiteral("x")) : Cell(); }

Cell papers(const Procedure &p, const Source &source, bool conditional)
{
    std::vector<QString> items;
    for (const DocumentRequirement &paper : p.documents) {
        if (paper.conditional != conditional)
            continue;
        const QString item = source.words.paper(paper);
        items.push_back(paper.note.isEmpty() ? item
                                             : QString(item + QStringLiteral(": ") + paper.note));
    }
    return lines(items);
}

Cell fieldName(const Procedure &p, const Source &source)
{
    const Field *field = source.configuration.field(p.tile);
    return text(field ? field->name : p.tile);
}

Cell questions(const Procedure &p, const Source &)
{
    std::vector<QString> items;
    for (const Prerequisite &prerequisite : p.prerequisites)
        items.push_back(prerequisite.question);
    return lines(items);
}

Cell byPages(const Procedure &p, const Source &source)
{
    return p.feeRule ? text(source.words.fee(p, {})) : Cell();
}

Cell link(const Procedure &p, const Source &source)
{
    return text(addressOf(p, source.configuration.site.procedureAddress));
}

constexpr std::array Columns{
    Column{QT_TRANSLATE_NOOP("Catalogue", "Code"), 11,
           [](const Procedure &p, const Source &) { return text(p.code); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "As people say it"), 32,
           [](const Procedure &p, const Source &) { return text(p.plainName); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Official name"), 48,
           [](const Procedure &p, const Source &) { return text(p.officialName); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Field"), 20, fieldName},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Time"), 26,
           [](const Procedure &p, const Source &s) { return text(s.words.time(p)); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Time of single cases"), 32,
           [](const Procedure &p, const Source &s) { return text(s.words.cases(p)); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Fee at the counter (đ)"), 16,
           [](const Procedure &p, const Source &) { return money(p.feeVnd); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Fee when filed online (đ)"), 16,
           [](const Procedure &p, const Source &) { return money(p.feeOnlineVnd); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Last day of the fee"), 13,
           [](const Procedure &p, const Source &) { return day(p.feeValidTo); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Fee after that day (đ)"), 16,
           [](const Procedure &p, const Source &) { return money(p.feeVndAfter); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Fee by pages"), 32, byPages},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Note on the fee"), 40,
           [](const Procedure &p, const Source &) { return text(p.feeNote); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Papers everybody brings"), 60,
           [](const Procedure &p, const Source &s) { return papers(p, s, false); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Papers in some cases"), 60,
           [](const Procedure &p, const Source &s) { return papers(p, s, true); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Forms"), 40,
           [](const Procedure &p, const Source &) { return lines(p.forms); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Questions at the kiosk"), 40, questions},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Told aloud"), 48,
           [](const Procedure &p, const Source &) { return text(p.spoken); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "People also say"), 40,
           [](const Procedure &p, const Source &) { return lines(p.aliases); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Legal basis"), 40,
           [](const Procedure &p, const Source &) { return lines(p.legalBasis); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Decision that published it"), 20,
           [](const Procedure &p, const Source &) { return text(p.decision); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Official field"), 26,
           [](const Procedure &p, const Source &) { return text(p.field); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Group of officers"), 24,
           [](const Procedure &p, const Source &) { return text(p.counterGroup); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "First day"), 13,
           [](const Procedure &p, const Source &) { return day(p.effectiveFrom); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Last day"), 13,
           [](const Procedure &p, const Source &) { return day(p.effectiveTo); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Replaced by the code"), 13,
           [](const Procedure &p, const Source &) { return text(p.supersededBy); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Kept so many years"), 13,
           [](const Procedure &p, const Source &) {
               return p.retentionYears ? text(QString::number(*p.retentionYears)) : Cell();
           }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Rule of keeping"), 24,
           [](const Procedure &p, const Source &) { return text(p.retentionBasis); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Never named aloud"), 13,
           [](const Procedure &p, const Source &) { return mark(p.sensitive); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Sample, not yet compared"), 13,
           [](const Procedure &p, const Source &) { return mark(p.sample); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Warning"), 40,
           [](const Procedure &p, const Source &) { return text(p.warning); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Source"), 32,
           [](const Procedure &p, const Source &) { return text(p.source); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Link in its code"), 40, link},
};

QByteArray translated(const char *source, const QTranslator *language)
{
    const QString found = language ? language->translate(CatalogueContext, source) : QString();
    return (found.isEmpty() ? QCoreApplication::translate(CatalogueContext, source) : found)
        .toUtf8();
}

/// How cells look; the workbook's.
struct Formats {
    explicit Formats(lxw_workbook *book)
        : heading(workbook_add_format(book))
        , text(workbook_add_format(book))
        , money(workbook_add_format(book))
        , day(workbook_add_format(book))
    {
        for (lxw_format *format : {heading, text, money, day})
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        for (lxw_format *format : {heading, text})
            format_set_text_wrap(format);
        format_set_bold(heading);
        format_set_bg_color(heading, 0xD3E3F3);
        format_set_border(heading, LXW_BORDER_THIN);
        format_set_num_format(text, "@"); // what is typed into it later stays text, too
        format_set_num_format(money, "#,##0");
        format_set_num_format(day, "dd/mm/yyyy");
    }
    lxw_format *heading;
    lxw_format *text;
    lxw_format *money;
    lxw_format *day;
};

void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell,
           const Formats &formats)
{
    if (const auto *words = std::get_if<QString>(&cell)) {
        worksheet_write_string(sheet, row, column, words->toUtf8().constData(), formats.text);
    } else if (const auto *vnd = std::get_if<qint64>(&cell)) {
        worksheet_write_number(sheet, row, column, double(*vnd), formats.money);
    } else if (const auto *date = std::get_if<QDate>(&cell)) {
        lxw_datetime when{date->year(), date->month(), date->day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &when, formats.day);
    }
}

void writeSheet(lxw_workbook *book, std::span<const Procedure> procedures, const Source &source,
                const QTranslator *language)
{
    const Formats formats(book);
    lxw_worksheet *sheet = workbook_add_worksheet(
        book, translated(QT_TRANSLATE_NOOP("Catalogue", "Procedures"), language).constData());
    const auto last = lxw_col_t(Columns.size() - 1);
    for (lxw_col_t column = 0; column <= last; ++column) {
        worksheet_set_column(sheet, column, column, Columns[column].width, nullptr);
        worksheet_write_string(sheet, 0, column,
                               translated(Columns[column].heading, language).constData(),
                               formats.heading);
    }
    lxw_row_t row = 0;
    for (const Procedure &procedure : procedures) {
        ++row;
        for (lxw_col_t column = 0; column <= last; ++column)
            write(sheet, row, column, Columns[column].cell(procedure, source), formats);
    }
    worksheet_freeze_panes(sheet, 1, 2);
    worksheet_autofilter(sheet, 0, 0, row, last);
    worksheet_set_landscape(sheet);
    constexpr uint8_t A4 = 9;
    worksheet_set_paper(sheet, A4);
    worksheet_repeat_rows(sheet, 0, 0);
}

} // namespace

Result<QByteArray, CatalogueBookProblem> catalogueBook(std::span<const Procedure> procedures,
                                                       const SiteConfiguration &configuration,
                                                       QDate today, const QTranslator *language)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return CatalogueBookProblem::NoRoom;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QByteArray within = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = within.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    QByteArray unit = configuration.site.name.toUtf8();
    lxw_doc_properties properties{};
    properties.company = unit.data();
    properties.created = time_t(today.startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    writeSheet(book, procedures, {configuration, ProcedureWords(language)}, language);
    QFile file(path);
    if (workbook_close(book) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return CatalogueBookProblem::NoRoom;
    return file.readAll();
}

} // namespace motcua
