#pragma once

#include <span>

namespace motcua {

class Database;

/// One step of the schema. A plain function, so that it can capture nothing: a released step never
/// changes its meaning.
struct Migration {
    int version; ///< user_version after the step; ascending without gaps from 1
    void (*apply)(Database &);
};

/// Brings the file to the last version, each step in one transaction. A file of a newer program is
/// refused with SchemaError and left untouched.
void migrate(Database &database, std::span<const Migration> migrations);

} // namespace motcua
