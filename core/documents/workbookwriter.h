#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;

namespace motcua {

/// Nothing, text, a whole number (amounts, counts), a day, or a moment on the clock of the site.
using SheetCell = std::variant<std::monostate, QString, qint64, QDate, QDateTime>;

/// Nothing for an empty text; one too long for a cell ends with "…".
SheetCell textCell(const QString &text);

struct SheetColumn {
    QString heading;
    double width = 12; ///< in letters
};

enum class WorkbookProblem {
    NoRoom, ///< for the files in which a workbook is put together
    TooManyRows, ///< a sheet has MostRows
};

/// A workbook of one sheet (Office Open XML, ISO/IEC 29500) for people who read, sort and print it
/// in a spreadsheet: headings stay in sight; text stays text, also what looks like a formula.
/// However many rows, memory holds one.
class WorkbookWriter {
public:
    /// `frozen` columns stay in sight, too. `unit` and `day` are noted in the file.
    WorkbookWriter(const QString &sheet, const std::vector<SheetColumn> &columns, int frozen,
                   const QString &unit, QDate day);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    void add(const std::vector<SheetCell> &row);
    /// The file. To be called once, at the end.
    Result<QByteArray, WorkbookProblem> finish();

    static constexpr std::uint32_t MostRows = 1'048'575; ///< besides the headings

private:
    struct Formats;
    void write(std::uint16_t column, const SheetCell &cell);

    QTemporaryDir m_folder;
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr; ///< null: no room, or finished
    lxw_worksheet *m_sheet = nullptr;
    std::unique_ptr<Formats> m_formats;
    std::uint16_t m_columns;
    std::uint32_t m_row = 0; ///< the last one written; 0: the headings
    bool m_overfull = false;
};

} // namespace motcua
