#include "core/journal/journaltables.h"

#include "core/journal/identity.h"
#include "core/journal/salvaged.h"
#include "core/storage/database.h"

namespace motcua {

void createJournalTables(Database &database)
{
    database.exec(R"(
CREATE TABLE log(
  no INTEGER PRIMARY KEY,
  log_id BLOB NOT NULL UNIQUE CHECK(length(log_id)=16),
  device_id BLOB NOT NULL CHECK(length(device_id)=16),
  stream INTEGER NOT NULL CHECK(stream BETWEEN 1 AND 15),
  site_id INTEGER NOT NULL,
  pubkey BLOB NOT NULL CHECK(length(pubkey)=32),
  genesis BLOB NOT NULL CHECK(length(genesis)=32),
  head_seq INTEGER NOT NULL DEFAULT 0,
  head_hash BLOB NOT NULL CHECK(length(head_hash)=32),
  head_hlc INTEGER NOT NULL DEFAULT 0,
  head_sig BLOB,
  sig_seq INTEGER NOT NULL DEFAULT 0,
  pruned_seq INTEGER NOT NULL DEFAULT 0,
  acked_site INTEGER NOT NULL DEFAULT 0,
  acked_prov INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0 CHECK(state BETWEEN 0 AND 3)
) STRICT;
CREATE TABLE op(
  log INTEGER NOT NULL REFERENCES log(no),
  seq INTEGER NOT NULL CHECK(seq>0),
  hash BLOB NOT NULL CHECK(length(hash)=32),
  hlc INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  entity BLOB NOT NULL CHECK(length(entity)=16),
  header BLOB NOT NULL,
  payload BLOB,
  recv_ms INTEGER NOT NULL,
  PRIMARY KEY(log,seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_entity ON op(entity,hlc);
CREATE TRIGGER op_no_update BEFORE UPDATE OF log,seq,hash,hlc,kind,entity,header ON op
  BEGIN SELECT RAISE(ABORT,'append-only'); END;
CREATE TRIGGER op_payload BEFORE UPDATE OF payload ON op
  WHEN NEW.payload IS NOT NULL AND NEW.payload IS NOT OLD.payload AND OLD.payload IS NOT NULL
  BEGIN SELECT RAISE(ABORT,'payload may only be filled in or erased'); END;
CREATE TRIGGER op_no_replace BEFORE INSERT ON op
  WHEN EXISTS(SELECT 1 FROM op WHERE log=NEW.log AND seq=NEW.seq)
  BEGIN SELECT RAISE(ABORT,'append-only'); END;
CREATE TRIGGER op_no_delete BEFORE DELETE ON op
  WHEN OLD.seq > (SELECT pruned_seq FROM log WHERE no=OLD.log)
  BEGIN SELECT RAISE(ABORT,'append-only'); END;
CREATE TABLE conflict(
  entity BLOB NOT NULL, log BLOB NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY(entity,log,seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE meta(k TEXT PRIMARY KEY NOT NULL, v BLOB NOT NULL) STRICT, WITHOUT ROWID;
)");
}

std::vector<LogRow> readLogs(Database &database)
{
    std::vector<LogRow> logs;
    Query rows = database.query("SELECT no,log_id,device_id,stream,pubkey,genesis,head_seq,"
                                "head_hash,head_sig,sig_seq FROM log ORDER BY no");
    while (rows.step()) {
        logs.push_back({rows.integer(0), rows.id(1), rows.id(2), int(rows.integer(3)), rows.blob(4),
                        rows.blob(5), rows.integer(6), rows.blob(7), rows.blob(8),
                        rows.integer(9)});
    }
    return logs;
}

void addLog(Database &database, const Identity &identity, int stream)
{
    database
        .query("INSERT INTO log(log_id,device_id,stream,site_id,pubkey,genesis,head_hash) "
               "VALUES(?1,?2,?3,?4,?5,?6,?6) ON CONFLICT(log_id) DO NOTHING")
        .bind(1, identity.logs[std::size_t(stream - 1)])
        .bind(2, identity.deviceId)
        .bind(3, stream)
        .bind(4, identity.siteId)
        .bind(5, identity.device.publicKey)
        .bind(6, identity.genesis())
        .run();
}

qint64 addClosedLog(Database &database, const LogRow &log, int siteId)
{
    constexpr int Closed = 1;
    database
        .query("INSERT INTO log(log_id,device_id,stream,site_id,pubkey,genesis,head_hash,state) "
               "VALUES(?1,?2,?3,?4,?5,?6,?6,?7)")
        .bind(1, log.id)
        .bind(2, log.device)
        .bind(3, log.stream)
        .bind(4, siteId)
        .bind(5, log.publicKey)
        .bind(6, log.genesis)
        .bind(7, Closed)
        .run();
    Query added = database.query("SELECT no FROM log WHERE log_id=?");
    added.bind(1, log.id);
    return added.step() ? added.integer(0) : 0;
}

void erasePayloads(Database &database, Stream stream, const Id &entity)
{
    database.query("UPDATE op SET payload=NULL WHERE entity=? AND kind/100=?")
        .bind(1, entity)
        .bind(2, int(stream))
        .run();
}

void erasePayloads(Database &database, Kind kind, const Id &entity)
{
    database.query("UPDATE op SET payload=NULL WHERE entity=? AND kind=?")
        .bind(1, entity)
        .bind(2, int(kind))
        .run();
}

void moveHead(Database &database, qint64 logNo, qint64 seq, const QByteArray &hash, Hlc hlc)
{
    database.query("UPDATE log SET head_seq=?, head_hash=?, head_hlc=? WHERE no=?")
        .bind(1, seq)
        .bind(2, hash)
        .bind(3, hlc)
        .bind(4, logNo)
        .run();
}

void signHead(Database &database, qint64 logNo, qint64 seq, const QByteArray &signature)
{
    database.query("UPDATE log SET head_sig=?, sig_seq=?2 WHERE no=? AND sig_seq<>?2")
        .bind(1, signature)
        .bind(2, seq)
        .bind(3, logNo)
        .run();
}

Hlc highestHlc(Database &database)
{
    Query last = database.query("SELECT max(head_hlc) FROM log");
    return last.step() ? last.integer(0) : 0;
}

std::optional<Hlc> firstHlcAfter(Database &database, Hlc hlc)
{
    const auto hlcFrom = [&database](qint64 log, qint64 seq) {
        Query next =
            database.query("SELECT hlc FROM op WHERE log=? AND seq>=? ORDER BY seq LIMIT 1");
        next.bind(1, log).bind(2, seq);
        return next.step() ? std::optional<Hlc>(next.integer(0)) : std::nullopt;
    };
    // Within a log time ascends, see verifyJournal: each is halved until the place is found.
    std::optional<Hlc> first;
    for (const LogRow &log : readLogs(database)) {
        qint64 low = 1;
        qint64 high = log.headSeq + 1;
        while (low < high) {
            const qint64 middle = low + (high - low) / 2;
            const auto found = hlcFrom(log.no, middle);
            if (found && *found <= hlc)
                low = middle + 1;
            else
                high = middle;
        }
        const auto found = hlcFrom(log.no, low);
        if (found && (!first || *found < *first))
            first = found;
    }
    return first;
}

void addOperation(Database &database, qint64 logNo, const Operation &operation,
                  const QByteArray &headerBytes)
{
    database
        .query("INSERT INTO op(log,seq,hash,hlc,kind,entity,header,payload,recv_ms) "
               "VALUES(?,?,?,?,?,?,?,?,?)")
        .bind(1, logNo)
        .bind(2, operation.header.seq)
        .bind(3, operation.hash)
        .bind(4, operation.header.hlc)
        .bind(5, operation.header.kind)
        .bind(6, operation.header.entity)
        .bind(7, headerBytes)
        .bind(8, operation.payload)
        .bind(9, toMs(operation.header.wall))
        .run();
}

void visitEntities(Database &database, const std::function<void(const Id &)> &visit)
{
    Query entities = database.query("SELECT DISTINCT entity FROM op");
    while (entities.step())
        visit(entities.id(0));
}

void replaceConflicts(Database &database, const Id &entity, const std::vector<Conflict> &conflicts)
{
    database.query("DELETE FROM conflict WHERE entity=?").bind(1, entity).run();
    for (const Conflict &conflict : conflicts) {
        database.query("INSERT INTO conflict(entity,log,seq) VALUES(?,?,?)")
            .bind(1, entity)
            .bind(2, conflict.log)
            .bind(3, conflict.seq)
            .run();
    }
}

std::vector<Operation> operationsOf(Database &database, const Id &entity)
{
    std::vector<Operation> operations;
    Query rows = database.query(
        "SELECT op.header,op.payload,op.hash,log.log_id FROM op JOIN log ON log.no=op.log "
        "WHERE op.entity=? ORDER BY op.hlc,log.log_id,op.seq");
    rows.bind(1, entity);
    while (rows.step()) {
        auto header = decodeHeader(rows.blob(0));
        if (header)
            operations.push_back({std::move(*header), rows.blob(1), rows.blob(2), rows.id(3)});
    }
    putSalvagedInPlace(operations);
    return operations;
}

void visitLog(Database &database, qint64 logNo,
              const std::function<bool(const Operation &, const QByteArray &, qint64)> &visit)
{
    Query rows = database.query(
        "SELECT op.seq,op.header,op.payload,op.hash,log.log_id,op.hlc,op.kind,op.entity FROM op "
        "JOIN log ON log.no=op.log WHERE op.log=? ORDER BY op.seq");
    rows.bind(1, logNo);
    while (rows.step()) {
        const QByteArray bytes = rows.blob(1);
        Operation operation;
        const auto header = decodeHeader(bytes);
        // The columns beside it are what is searched and ordered by; a row where they say something
        // else than the hashed bytes is no operation.
        if (header && header->hlc == rows.integer(5) && header->kind == rows.integer(6)
            && header->entity == rows.id(7))
            operation.header = *header;
        operation.payload = rows.blob(2);
        operation.hash = rows.blob(3);
        operation.log = rows.id(4);
        if (!visit(operation, bytes, rows.integer(0)))
            return;
    }
}

QByteArray readMeta(Database &database, const QString &name)
{
    Query row = database.query("SELECT v FROM meta WHERE k=?");
    row.bind(1, name);
    return row.step() ? row.blob(0) : QByteArray();
}

void writeMeta(Database &database, const QString &name, const QByteArray &value)
{
    Query row = database.query("INSERT INTO meta(k,v) VALUES(?,?) "
                               "ON CONFLICT(k) DO UPDATE SET v=excluded.v");
    row.bind(1, name).bind(2, value).run();
}

} // namespace motcua
