#include "core/documents/workbookwriter.h"

#include <QFile>
#include <QTimeZone>

#include <xlsxwriter.h>

namespace motcua {

namespace {

constexpr qsizetype LongestCell = 32'000; ///< a spreadsheet takes 32,767
constexpr std::uint8_t A4 = 9;
const QString BookName = QStringLiteral("book.xlsx");

} // namespace

SheetCell textCell(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text.size() <= LongestCell)
        return text;
    return QString(text.left(LongestCell) + u'…');
}

/// How cells look; the workbook's.
struct WorkbookWriter::Formats {
    explicit Formats(lxw_workbook *book)
        : heading(workbook_add_format(book))
        , text(workbook_add_format(book))
        , number(workbook_add_format(book))
        , day(workbook_add_format(book))
        , moment(workbook_add_format(book))
    {
        for (lxw_format *format : {heading, text, number, day, moment})
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        for (lxw_format *format : {heading, text})
            format_set_text_wrap(format);
        format_set_bold(heading);
        format_set_bg_color(heading, 0xD3E3F3);
        format_set_border(heading, LXW_BORDER_THIN);
        format_set_num_format(text, "@"); // what is typed into it later stays text, too
        format_set_num_format(number, "#,##0");
        format_set_num_format(day, "dd/mm/yyyy");
        format_set_num_format(moment, "dd/mm/yyyy hh:mm");
    }
    lxw_format *heading;
    lxw_format *text;
    lxw_format *number;
    lxw_format *day;
    lxw_format *moment;
};

WorkbookWriter::WorkbookWriter(const QString &sheet, const std::vector<SheetColumn> &columns,
                               int frozen, const QString &unit, QDate day)
    : m_folderName(QFile::encodeName(m_folder.path()))
    , m_columns(std::uint16_t(columns.size()))
{
    if (!m_folder.isValid())
        return;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(BookName)).constData(), &options);
    if (!m_book)
        return;
    QByteArray company = unit.toUtf8();
    lxw_doc_properties properties{};
    properties.company = company.data();
    properties.created = time_t(day.startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
    m_formats = std::make_unique<Formats>(m_book);
    m_sheet = workbook_add_worksheet(m_book, sheet.toUtf8().constData());
    worksheet_freeze_panes(m_sheet, 1, std::uint16_t(frozen));
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, A4);
    worksheet_repeat_rows(m_sheet, 0, 0);
    for (std::uint16_t i = 0; i < m_columns; ++i) {
        worksheet_set_column(m_sheet, i, i, columns[i].width, nullptr);
        worksheet_write_string(m_sheet, 0, i, columns[i].heading.toUtf8().constData(),
                               m_formats->heading);
    }
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        workbook_close(m_book); // the only way to give it up; the folder goes with its files
}

void WorkbookWriter::add(const std::vector<SheetCell> &row)
{
    m_overfull = m_overfull || m_row == MostRows;
    if (!m_book || m_overfull)
        return;
    ++m_row;
    for (std::uint16_t i = 0; i < m_columns && i < row.size(); ++i)
        write(i, row[i]);
}

void WorkbookWriter::write(std::uint16_t column, const SheetCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        worksheet_write_string(m_sheet, m_row, column, text->toUtf8().constData(), m_formats->text);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        worksheet_write_number(m_sheet, m_row, column, double(*number), m_formats->number);
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        lxw_datetime when{day->year(), day->month(), day->day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, column, &when, m_formats->day);
    } else if (const auto *moment = std::get_if<QDateTime>(&cell)) {
        const QDate date = moment->date();
        const QTime time = moment->time();
        lxw_datetime when{date.year(), date.month(),  date.day(),
                          time.hour(), time.minute(), double(time.second())};
        worksheet_write_datetime(m_sheet, m_row, column, &when, m_formats->moment);
    }
}

Result<QByteArray, WorkbookProblem> WorkbookWriter::finish()
{
    if (!m_book)
        return WorkbookProblem::NoRoom;
    if (m_overfull)
        return WorkbookProblem::TooManyRows;
    worksheet_autofilter(m_sheet, 0, 0, m_row, std::uint16_t(m_columns - 1));
    QFile file(m_folder.filePath(BookName));
    const lxw_error closed = workbook_close(m_book);
    m_book = nullptr;
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return WorkbookProblem::NoRoom;
    return file.readAll();
}

} // namespace motcua
