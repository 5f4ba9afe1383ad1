#pragma once

#include <stdexcept>
#include <string>

namespace motcua {

/// The database file could not be read or written. Thrown inside core, caught at the border of the
/// services; what was being written is rolled back.
class StorageError : public std::runtime_error {
public:
    static constexpr int Io = 10; ///< SQLITE_IOERR, also for files beside the database

    StorageError(int extendedCode, const std::string &what)
        : std::runtime_error(what)
        , primary(extendedCode & 0xff)
        , extended(extendedCode)
    {
    }

    const int primary; ///< SQLite result code, such as SQLITE_FULL
    const int extended; ///< SQLite extended result code
};

/// The file is no Motcua database, or was written by a newer program; it is left untouched.
class SchemaError : public std::runtime_error {
public:
    enum class Kind { ForeignFile, NewerSchema };
    SchemaError(Kind reason, int met, const std::string &what)
        : std::runtime_error(what)
        , kind(reason)
        , found(met)
    {
    }

    const Kind kind;
    const int found; ///< the schema version or application id met
};

} // namespace motcua
