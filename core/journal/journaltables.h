#pragma once

#include "core/journal/operation.h"

#include <functional>
#include <vector>

namespace motcua {

class Database;

/// The journal's own tables: frozen for life, appended to and never changed.
void createJournalTables(Database &database);

/// One row of the table of logs.
struct LogRow {
    qint64 no = 0;
    Id id;
    Id device;
    int stream = 0;
    QByteArray publicKey;
    QByteArray genesis;
    qint64 headSeq = 0;
    QByteArray headHash;
    QByteArray headSignature;
    qint64 signedSeq = 0;
};
std::vector<LogRow> readLogs(Database &database);

/// Operations of an entity in (hlc, log, seq) order.
std::vector<Operation> operationsOf(Database &database, const Id &entity);
/// Every operation of a log in order; stops when the visitor returns false. A header that cannot
/// be decoded is visited with seq 0 in its header.
void visitLog(
    Database &database, qint64 logNo,
    const std::function<bool(const Operation &, const QByteArray &headerBytes, qint64 seq)> &visit);

/// Values that belong to this file and not to the site: `name` is a literal.
QByteArray readMeta(Database &database, const QString &name);
void writeMeta(Database &database, const QString &name, const QByteArray &value);

} // namespace motcua
