#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace motcua {

class Database;

/// What checking the journal found. Works on a read-only connection, beside a running owner.
struct VerifyReport {
    struct Problem {
        Id log;
        qint64 seq = 0;
        QString what; ///< English, for logs and dumps
    };
    qint64 operations = 0;
    int logs = 0;
    int signedLogs = 0; ///< with a valid signature of a head
    std::vector<Problem> problems; ///< at most the first 100
    bool ok() const { return problems.empty(); }
};

/// Recomputes every chain, compares heads, signatures and SQLite's own check of the file.
VerifyReport verifyJournal(Database &database);

} // namespace motcua
