#include "core/storage/tabledigest.h"

#include "core/storage/database.h"

#include <QCryptographicHash>

namespace motcua {

namespace {

std::string primaryKey(Database &database, std::string_view table)
{
    std::string columns;
    Query info = database.query("SELECT name FROM pragma_table_info(?) WHERE pk>0 ORDER BY pk");
    info.bind(1, QString::fromUtf8(table.data(), qsizetype(table.size())));
    while (info.step())
        columns.append(columns.empty() ? "" : ",").append(info.text(0).toStdString());
    return columns;
}

} // namespace

QByteArray tableDigest(Database &database, std::string_view table)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::string sql =
        "SELECT * FROM " + std::string(table) + " ORDER BY " + primaryKey(database, table);
    Query rows = database.uncachedQuery(sql);
    while (rows.step()) {
        for (int column = 0; column < rows.columns(); ++column) {
            const QByteArray value = rows.isNull(column) ? QByteArray() : rows.blob(column);
            hash.addData(QByteArray::number(rows.isNull(column) ? -1 : value.size()).append(':'));
            hash.addData(value);
        }
    }
    return hash.result();
}

void clearTable(Database &database, std::string_view table)
{
    database.exec(("DELETE FROM " + std::string(table)).c_str());
}

} // namespace motcua
