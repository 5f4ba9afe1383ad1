#pragma once

#include "core/journal/operation.h"
#include "core/journal/projection.h"

#include <functional>
#include <optional>
#include <vector>

namespace motcua {

class Database;
struct Identity;

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
/// The identity's log of a stream, unless it is there.
void addLog(Database &database, const Identity &identity, int stream);
/// A log that is never written again; its head is the last operation that is there. The row's own
/// number does not count; returns the one it got.
qint64 addClosedLog(Database &database, const LogRow &log, int siteId);
/// What the operations of the stream on the entity hold.
void erasePayloads(Database &database, Stream stream, const Id &entity);
/// Of one kind alone.
void erasePayloads(Database &database, Kind kind, const Id &entity);
void moveHead(Database &database, qint64 logNo, qint64 seq, const QByteArray &hash, Hlc hlc);
/// Keeps a signature that is there already for this seq.
void signHead(Database &database, qint64 logNo, qint64 seq, const QByteArray &signature);
/// Of all logs; 0 when all are empty.
Hlc highestHlc(Database &database);
/// Of the first operation after this one, in any log.
std::optional<Hlc> firstHlcAfter(Database &database, Hlc hlc);

void addOperation(Database &database, qint64 logNo, const Operation &operation,
                  const QByteArray &headerBytes);
/// Every entity that any operation speaks of, once.
void visitEntities(Database &database, const std::function<void(const Id &)> &visit);

/// Operations of an entity in (hlc, log, seq) order. What was salvaged stands in its old place.
std::vector<Operation> operationsOf(Database &database, const Id &entity);
/// Every operation of a log in order; stops when the visitor returns false. A header that cannot
/// be decoded, or that the columns of its row contradict, is visited with seq 0 in its header.
void visitLog(
    Database &database, qint64 logNo,
    const std::function<bool(const Operation &, const QByteArray &headerBytes, qint64 seq)> &visit);

inline constexpr std::string_view ConflictTable = "conflict";
void replaceConflicts(Database &database, const Id &entity, const std::vector<Conflict> &conflicts);

/// Values that belong to this file and not to the site: `name` is a literal.
QByteArray readMeta(Database &database, const QString &name);
void writeMeta(Database &database, const QString &name, const QByteArray &value);

} // namespace motcua
