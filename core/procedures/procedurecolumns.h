#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace motcua {

/// The catalogue as a sheet: one row a procedure, one column a key, named as in the catalogue file;
/// the keys of its duration are columns of their own, "duration.value". A cell holds
/// - numbers as digits, days as YYYY-MM-DD, a flag as x or nothing, words as in the file;
/// - of a list one item a line;
/// - of a thing with keys its keys in their order with " | " between; in them "\|" is a bar and
///   "\\" a backslash.

struct ProcedureColumn {
    enum class Kind { Text, Number, Flag, Choice, Date, Texts, Object, Objects };
    QString name;
    Kind kind = Kind::Text;
    bool isRequired = false; ///< a number that must be there: nothing counts as 0 in a line
    std::vector<ProcedureColumn> parts; ///< of Object and Objects; never lists themselves
};

/// In the order of procedurefields.h.
const std::vector<ProcedureColumn> &procedureColumns();

/// The keys of a thing in its line, those of a thing within it in its place: what lies between the
/// bars, and the other way round, without empty ones at the end.
QStringList partsOfLine(const QString &line);
QString lineOfParts(QStringList parts);

/// The cell of a column in a row of the catalogue file.
QString cellOf(const QJsonObject &row, const ProcedureColumn &column);
/// Writes the cell into the row; what it cannot hold goes in as it stands, for procedureFromJson()
/// to refuse. Besides what cellOf() writes: digits in groups ("20.000"), days as 31/12/2026, and
/// the usual words for yes and no.
void putCell(const QString &cell, const ProcedureColumn &column, QJsonObject &row);

} // namespace motcua
