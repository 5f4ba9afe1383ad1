#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace motcua {

/// A cell of a workbook, as a spreadsheet would find it.
struct BookCell {
    enum class Kind { Empty, Text, Number };
    Kind kind = Kind::Empty;
    QString text; ///< of a number its digits
    QString format; ///< "dd/mm/yyyy"; "General" where none was set
    bool operator==(const BookCell &) const = default;
};

/// The first sheet of a workbook (.xlsx).
struct Workbook {
    std::vector<std::vector<BookCell>> rows; ///< all as long as the first
    std::vector<double> widths; ///< of the columns, in letters
    int frozenRows = 0;
    int frozenColumns = 0;
};

/// Reads what libxlsxwriter writes: ZIP (deflate) around Office Open XML. Fails the test on
/// anything else.
Workbook readWorkbook(const QByteArray &bytes);

} // namespace motcua
