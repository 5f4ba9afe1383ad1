#pragma once

#include <QByteArray>

#include <string_view>

namespace motcua {

class Database;

/// SHA-256 over all rows of a table in the order of its primary key: equal content, equal digest,
/// whatever the order of writing. `table` is a literal of ours.
QByteArray tableDigest(Database &database, std::string_view table);

/// Removes all rows.
void clearTable(Database &database, std::string_view table);

} // namespace motcua
