#include "core/journal/journal.h"

#include "core/base/cbor.h"
#include "core/base/random.h"
#include "core/journal/journaltables.h"
#include "core/storage/tabledigest.h"

#include <algorithm>
#include <cassert>

namespace motcua {

namespace {

constexpr qsizetype SaltBytes = 16;
constexpr int SaltKey = 0;

QCborMap salted(QCborMap payload, Random &random)
{
    QByteArray salt(SaltBytes, '\0');
    random.fill(std::as_writable_bytes(std::span(salt.data(), std::size_t(SaltBytes))));
    payload.insert(SaltKey, salt);
    return payload;
}

std::size_t index(Stream stream) { return std::size_t(stream) - 1; }

} // namespace

Journal::Journal(Database &database, const Identity &identity, const Clock &clock, Random &random)
    : m_database(database)
    , m_identity(identity)
    , m_clock(clock)
    , m_random(random)
{
    openLogs();
}

void Journal::openLogs()
{
    {
        motcua::Transaction transaction(m_database);
        for (int stream = 1; stream <= StreamCount; ++stream)
            addLog(m_database, m_identity, stream);
        transaction.commit();
    }
    for (const LogRow &row : readLogs(m_database)) {
        // By its id: a device may also have logs here that are closed.
        if (row.stream <= StreamCount && row.id == m_identity.logs[std::size_t(row.stream - 1)])
            m_logs[std::size_t(row.stream - 1)] = {row.no, row.id, row.headSeq, row.headHash};
    }
    m_hlc = highestHlc(m_database);
}

void Journal::addProjection(Projection &projection)
{
    m_projections.push_back(&projection);
    for (const Kind kind : projection.kinds())
        m_folders.emplace(int(kind), &projection);
}

Projection *Journal::projectionOf(int kind) const
{
    const auto it = m_folders.find(kind);
    return it == m_folders.end() ? nullptr : it->second;
}

Journal::Transaction::Transaction(Journal &journal)
    : m_journal(journal)
    , m_transaction(journal.m_database)
    , m_hlc(journal.m_hlc)
{
    for (std::size_t i = 0; i < m_heads.size(); ++i)
        m_heads[i] = {journal.m_logs[i].seq, journal.m_logs[i].hash, false};
}

void Journal::Transaction::append(const Draft &draft)
{
    assert(!draft.payload.contains(SaltKey));
    Database &database = m_journal.m_database;
    const Stream stream = streamOf(draft.kind);
    Head &head = m_heads[index(stream)];
    const OwnLog &log = m_journal.m_logs[index(stream)];
    std::vector<Operation> known = operationsOf(database, draft.entity);

    Operation operation;
    OperationHeader &header = operation.header;
    header.seq = head.seq + 1;
    header.wall = std::min(m_journal.m_clock.now(), LatestPlausible);
    header.hlc = nextHlc(m_hlc, header.wall);
    header.kind = int(draft.kind);
    header.entity = draft.entity;
    header.base = known.empty() ? QByteArray() : known.back().hash.first(8);
    header.actor = draft.actor;
    header.continues = head.touched;
    operation.payload =
        writeCbor(isPersonal(stream) ? salted(draft.payload, m_journal.m_random) : draft.payload);
    operation.log = log.id;
    const QByteArray bytes = encodeHeader(header);
    operation.hash = chainHash(head.hash, bytes, commitment(operation.payload));

    addOperation(database, log.no, operation, bytes);
    m_hlc = header.hlc;
    head = {header.seq, operation.hash, true};
    ++m_appended;

    if (m_journal.projectionOf(header.kind)) {
        known.push_back(std::move(operation));
        // Another device's clock may run ahead of ours: what we write is then not the last.
        std::ranges::sort(known, {}, [](const Operation &o) {
            return std::tuple(o.header.hlc, o.log, o.header.seq);
        });
        m_journal.foldEntity(draft.entity, known);
    }
}

void Journal::Transaction::erase(Stream stream, const Id &entity)
{
    Database &database = m_journal.m_database;
    erasePayloads(database, stream, entity);
    m_journal.foldEntity(entity, operationsOf(database, entity));
}

void Journal::Transaction::erase(std::span<const Kind> kinds, const Id &entity)
{
    Database &database = m_journal.m_database;
    for (const Kind kind : kinds)
        erasePayloads(database, kind, entity);
    m_journal.foldEntity(entity, operationsOf(database, entity));
}

void Journal::Transaction::commit()
{
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        if (m_heads[i].touched)
            moveHead(m_journal.m_database, m_journal.m_logs[i].no, m_heads[i].seq, m_heads[i].hash,
                     m_hlc);
    }
    m_transaction.commit();
    // Only now: after a failed commit the next transaction starts from the old heads.
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        m_journal.m_logs[i].seq = m_heads[i].seq;
        m_journal.m_logs[i].hash = m_heads[i].hash;
    }
    m_journal.m_hlc = m_hlc;
    if (m_appended > 0 && m_journal.m_observer)
        m_journal.m_observer();
}

void Journal::foldEntity(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    for (Projection *projection : m_projections) {
        std::vector<Operation> own; // an entity may carry kinds of a newer program
        std::ranges::copy_if(operations, std::back_inserter(own), [&](const Operation &o) {
            return projectionOf(o.header.kind) == projection;
        });
        if (own.empty())
            continue;
        const std::vector<Conflict> refused = projection->fold(entity, own);
        conflicts.insert(conflicts.end(), refused.begin(), refused.end());
    }
    replaceConflicts(m_database, entity, conflicts);
}

void Journal::foldEverything()
{
    for (const Projection *projection : m_projections) {
        for (const std::string_view table : projection->tables())
            clearTable(m_database, table);
    }
    clearTable(m_database, ConflictTable);
    visitEntities(m_database, [this](const Id &entity) {
        foldEntity(entity, operationsOf(m_database, entity));
    });
}

void Journal::refold()
{
    motcua::Transaction transaction(m_database);
    foldEverything();
    transaction.commit();
    if (m_observer)
        m_observer();
}

bool Journal::refoldChanges()
{
    const auto digests = [this] {
        std::vector<QByteArray> all{tableDigest(m_database, ConflictTable)};
        for (const Projection *projection : m_projections) {
            for (const std::string_view table : projection->tables())
                all.push_back(tableDigest(m_database, table));
        }
        return all;
    };
    motcua::Transaction transaction(m_database); // never committed
    const auto before = digests();
    foldEverything();
    return before != digests();
}

void Journal::signHeads()
{
    motcua::Transaction transaction(m_database);
    for (const OwnLog &log : m_logs) {
        signHead(m_database, log.no, log.seq,
                 m_identity.device.sign(headMessage(log.id, log.seq, log.hash)));
    }
    transaction.commit();
}

} // namespace motcua
