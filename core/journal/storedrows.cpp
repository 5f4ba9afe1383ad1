#include "core/journal/storedrows.h"

namespace motcua {

namespace {

// Columns of the two tables as they are stored, see createJournalTables(). The number of a log is
// its row id; operations stand in a tree of their own, by log and seq.
namespace LogColumn {
constexpr std::size_t Id = 1, Device = 2, Stream = 3, Key = 5, Genesis = 6, HeadSeq = 7;
constexpr std::size_t HeadHash = 8, Signature = 10, SignedSeq = 11, Count = 16;
} // namespace LogColumn
namespace OpColumn {
constexpr std::size_t Log = 0, Seq = 1, Hash = 2, Hlc = 3, Kind = 4, Entity = 5, Header = 6;
constexpr std::size_t Payload = 7, Received = 8, Count = 9;
} // namespace OpColumn
/// Of the index of entities: what it is by, and the key of the row.
namespace IndexColumn {
constexpr std::size_t Entity = 0, Hlc = 1, Log = 2, Seq = 3, Count = 4;
} // namespace IndexColumn

qint64 integer(const StoredRecord &record, std::size_t column)
{
    const auto *value = std::get_if<qint64>(&record[column]);
    return value ? *value : 0;
}

QByteArray bytes(const StoredRecord &record, std::size_t column)
{
    const auto *value = std::get_if<QByteArray>(&record[column]);
    return value ? *value : QByteArray();
}

} // namespace

std::optional<StoredOperation> operationOf(const StoredRecord &record)
{
    if (record.size() != OpColumn::Count
        || !std::holds_alternative<qint64>(record[OpColumn::Received]))
        return std::nullopt;
    StoredOperation found{integer(record, OpColumn::Log),  integer(record, OpColumn::Seq),
                          bytes(record, OpColumn::Hash),   integer(record, OpColumn::Hlc),
                          integer(record, OpColumn::Kind), bytes(record, OpColumn::Entity),
                          bytes(record, OpColumn::Header), bytes(record, OpColumn::Payload)};
    const bool sound = found.log > 0 && found.seq > 0 && found.hash.size() == 32
        && found.entity.size() == 16 && !found.header.isEmpty();
    return sound ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<StoredMention> mentionOf(const StoredRecord &record)
{
    if (const auto operation = operationOf(record))
        return StoredMention{operation->log, operation->seq, operation->entity, operation->kind};
    if (record.size() != IndexColumn::Count
        || !std::holds_alternative<qint64>(record[IndexColumn::Hlc]))
        return std::nullopt;
    StoredMention found{integer(record, IndexColumn::Log),
                        integer(record, IndexColumn::Seq),
                        bytes(record, IndexColumn::Entity),
                        {}};
    const bool sound = found.log > 0 && found.seq > 0 && found.entity.size() == 16;
    return sound ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<LogRow> logOf(qint64 rowId, const StoredRecord &record)
{
    if (record.size() != LogColumn::Count || rowId <= 0)
        return std::nullopt;
    const auto id = Id::fromBytes(bytes(record, LogColumn::Id));
    const auto device = Id::fromBytes(bytes(record, LogColumn::Device));
    const qint64 stream = integer(record, LogColumn::Stream);
    const QByteArray key = bytes(record, LogColumn::Key);
    const QByteArray genesis = bytes(record, LogColumn::Genesis);
    const QByteArray head = bytes(record, LogColumn::HeadHash);
    const bool sound = id && device && stream >= 1 && stream <= StreamCount && key.size() == 32
        && genesis.size() == 32 && head.size() == 32;
    if (!sound)
        return std::nullopt;
    return LogRow{rowId,
                  *id,
                  *device,
                  int(stream),
                  key,
                  genesis,
                  integer(record, LogColumn::HeadSeq),
                  head,
                  bytes(record, LogColumn::Signature),
                  integer(record, LogColumn::SignedSeq)};
}

} // namespace motcua
