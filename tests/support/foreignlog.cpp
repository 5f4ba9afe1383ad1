#include "tests/support/foreignlog.h"

#include "core/base/cbor.h"
#include "core/journal/journaltables.h"

namespace motcua {

Operation operationOf(const Journal::Draft &draft, const Id &log, qint64 seq, Hlc hlc)
{
    Operation operation;
    operation.header.seq = seq;
    operation.header.hlc = hlc;
    operation.header.wall = hlcTime(hlc);
    operation.header.kind = int(draft.kind);
    operation.header.entity = draft.entity;
    operation.header.actor = draft.actor;
    operation.payload = writeCbor(draft.payload);
    operation.log = log;
    return operation;
}

ForeignLog::ForeignLog(Database &database, Random &random, Stream stream)
    : m_database(database)
{
    const Identity identity = Identity::issue(0, QStringLiteral("desk"), EarliestPlausible, random);
    addLog(database, identity, int(stream));
    m_id = identity.logs[std::size_t(stream) - 1];
    m_hash = identity.genesis();
    for (const LogRow &row : readLogs(database)) {
        if (row.id == m_id)
            m_no = row.no;
    }
}

Operation ForeignLog::append(const Journal::Draft &draft, Hlc hlc)
{
    return appendRaw(int(draft.kind), draft.entity, writeCbor(draft.payload), hlc);
}

Operation ForeignLog::appendRaw(int kind, const Id &entity, const QByteArray &payload, Hlc hlc,
                                int kindVersion)
{
    Operation operation = operationOf({Kind(kind), entity, {}, {}}, m_id, ++m_seq, hlc);
    operation.header.kindVersion = kindVersion;
    operation.payload = payload;
    const QByteArray bytes = encodeHeader(operation.header);
    operation.hash = chainHash(m_hash, bytes, commitment(payload));
    m_hash = operation.hash;
    Transaction transaction(m_database);
    addOperation(m_database, m_no, operation, bytes);
    moveHead(m_database, m_no, m_seq, m_hash, hlc);
    transaction.commit();
    return operation;
}

} // namespace motcua
