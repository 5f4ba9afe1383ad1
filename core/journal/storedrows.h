#pragma once

#include "core/journal/journaltables.h"
#include "core/storage/recordscan.h"

#include <optional>

namespace motcua {

// Rows of the journal's tables as they are found in a file that no query reads any more. Pure; a
// record that is none, or not whole, gives nothing.

/// A row of the table of operations, of which nothing is proved yet.
struct StoredOperation {
    qint64 log = 0; ///< its number in the table of logs
    qint64 seq = 0;
    QByteArray hash;
    qint64 hlc = 0;
    qint64 kind = 0;
    QByteArray entity;
    QByteArray header;
    QByteArray payload;
};

/// What still tells of an operation: its own row, or its line in the index of entities.
struct StoredMention {
    qint64 log = 0; ///< its number in the table of logs
    qint64 seq = 0;
    QByteArray entity;
    std::optional<qint64> kind; ///< an index does not tell
};

std::optional<StoredMention> mentionOf(const StoredRecord &record);
std::optional<StoredOperation> operationOf(const StoredRecord &record);
/// `rowId`: the number of the log.
std::optional<LogRow> logOf(qint64 rowId, const StoredRecord &record);

} // namespace motcua
