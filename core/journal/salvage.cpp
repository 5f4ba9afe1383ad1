#include "core/journal/salvage.h"

#include "core/journal/storedrows.h"
#include "core/storage/database.h"

#include <algorithm>

#include <sqlite3.h>

namespace motcua {

/// Follows one log from operation to operation. Behind a hole nothing is proved but by what is
/// stored just before it.
class Salvage::Chain {
public:
    explicit Chain(const QByteArray &genesis)
        : m_previous{genesis}
    {
    }

    /// The hash that this operation follows upon; nothing when none fits.
    std::optional<QByteArray> proof(const Candidate &candidate) const
    {
        for (const QByteArray &previous : m_previous) {
            const Operation &operation = candidate.operation;
            const QByteArray computed =
                chainHash(previous, candidate.header, commitment(operation.payload));
            // Erased: the commitment went with the payload, see verifyJournal().
            const bool erased =
                operation.payload.isEmpty() && isPersonal(*streamOf(operation.header.kind));
            if (computed == operation.hash || erased)
                return previous;
        }
        return std::nullopt;
    }
    void proved(const Candidate &candidate) { m_previous = {candidate.operation.hash}; }
    /// Whatever is stored there may be what the next one follows upon.
    void broken(const std::vector<Candidate> &candidates)
    {
        m_previous.clear();
        for (const Candidate &candidate : candidates)
            m_previous.push_back(candidate.operation.hash);
        m_whole = false;
    }
    /// From the first operation to here.
    bool isWhole() const { return m_whole; }

private:
    std::vector<QByteArray> m_previous;
    bool m_whole = true;
};

Salvage::Salvage(RecordScan &scan, const Identity &old)
    : m_scan(scan)
    , m_siteId(old.siteId)
    , m_ownLogs(old.logs)
{
    gather();
    nameLogs(old);
}

void Salvage::gather()
{
    m_scan.visit([this](const RecordScan::Place &place, qint64 rowId, const StoredRecord &record) {
        if (const auto operation = place.inTable ? std::nullopt : operationOf(record)) {
            m_logs[operation->log].operations[operation->seq].push_back(place);
        } else if (const auto row = place.inTable ? logOf(rowId, record) : std::nullopt) {
            OldLog &log = m_logs[rowId];
            if (!log.row || log.row->headSeq <= row->headSeq) // the newest state of the row
                log.row = row;
            log.endKnown = m_scan.isLogWhole();
        }
    });
}

// A log that the table of logs no longer tells of is one of the writer's own: its first operation
// follows upon the writer's certificate.
void Salvage::nameLogs(const Identity &old)
{
    const QByteArray genesis = old.genesis();
    for (auto &[number, log] : m_logs) {
        if (log.row || log.operations.empty() || log.operations.begin()->first != 1)
            continue;
        for (const RecordScan::Place &place : log.operations.begin()->second) {
            const auto first = candidate(place, {});
            if (!first || !Chain(genesis).proof(*first))
                continue;
            const int stream = int(*streamOf(first->operation.header.kind));
            log.row = LogRow{number,
                             old.logs[std::size_t(stream) - 1],
                             old.deviceId,
                             stream,
                             old.device.publicKey,
                             genesis,
                             0,
                             genesis,
                             {},
                             0};
        }
    }
}

std::optional<Salvage::Candidate> Salvage::candidate(const RecordScan::Place &place, const Id &log)
{
    const auto record = m_scan.read(place);
    const auto stored = record ? operationOf(*record) : std::nullopt;
    if (!stored)
        return std::nullopt;
    Candidate found;
    found.header = stored->header;
    auto header = decodeHeader(found.header);
    // The columns beside the header are what is ordered and searched by, see visitLog().
    if (!header || !streamOf(header->kind) || header->seq != stored->seq
        || header->hlc != stored->hlc || header->kind != stored->kind
        || header->entity.bytes() != stored->entity)
        return std::nullopt;
    found.operation = {std::move(*header), stored->payload, stored->hash, log};
    return found;
}

void Salvage::keep(Database &fresh)
{
    for (const auto &[number, log] : m_logs) {
        const auto before = std::ptrdiff_t(m_report.lost.size());
        if (log.row)
            keepLog(fresh, log);
        else
            loseAll(log);
        m_lost[number].assign(m_report.lost.begin() + before, m_report.lost.end());
    }
    recallLost();
    for (const Id &own : m_ownLogs) {
        const bool named = std::ranges::any_of(
            m_logs, [&own](const auto &l) { return l.second.row && l.second.row->id == own; });
        if (!named)
            m_report.openEnded.push_back(own);
    }
}

void Salvage::loseAll(const OldLog &log)
{
    qint64 reached = -1;
    for (const auto &[seq, places] : log.operations) {
        if (reached + 1 == seq)
            m_report.lost.back().to = seq;
        else
            m_report.lost.push_back({{}, 0, seq, seq, {}, {}});
        reached = seq;
    }
}

// Nothing is proved by what is found here, nothing goes into the new file from it: a person reads
// what the lost ones were about.
void Salvage::recallLost()
{
    if (m_report.lost.empty())
        return;
    std::map<std::pair<qint64, qint64>, LostOperation> known;
    m_scan.visit([&](const RecordScan::Place &place, qint64, const StoredRecord &record) {
        const auto mention = place.inTable ? std::nullopt : mentionOf(record);
        const auto ranges = mention ? m_lost.find(mention->log) : m_lost.end();
        if (ranges == m_lost.end())
            return;
        const auto range = std::ranges::find_if(ranges->second, [&](const LostRange &r) {
            return r.from <= mention->seq && mention->seq <= r.to;
        });
        const auto entity = Id::fromBytes(mention->entity);
        if (range == ranges->second.end() || !entity)
            return;
        LostOperation &one = known[{mention->log, mention->seq}];
        one = {range->log, mention->seq, *entity, one.kind};
        if (mention->kind)
            one.kind = int(*mention->kind);
    });
    for (const auto &[place, one] : known)
        m_report.known.push_back(one);
}

/// What is missing between operations that are there.
class Salvage::Holes {
public:
    Holes(const LogRow &log, std::vector<LostRange> &lost)
        : m_log(log)
        , m_lost(lost)
    {
    }
    void widen(qint64 from, qint64 to)
    {
        if (!m_hole)
            m_hole = LostRange{m_log.id, m_log.stream, from, to, m_after, {}};
        m_hole->to = to;
    }
    /// An operation that is there, written then.
    void close(Instant written)
    {
        m_after = written;
        if (m_hole)
            m_hole->before = written;
        end();
    }
    void end()
    {
        if (m_hole)
            m_lost.push_back(*m_hole);
        m_hole.reset();
    }

private:
    const LogRow &m_log;
    std::vector<LostRange> &m_lost;
    std::optional<LostRange> m_hole;
    std::optional<Instant> m_after;
};

Salvage::Choice Salvage::choose(const Places &places, const LogRow &log, const Chain &chain)
{
    Choice choice;
    for (const RecordScan::Place &place : places) {
        auto found = candidate(place, log.id);
        if (!found || int(*streamOf(found->operation.header.kind)) != log.stream)
            continue;
        choice.seen.push_back(std::move(*found));
        choice.previous = chain.proof(choice.seen.back());
        choice.place = place;
        if (choice.previous)
            break;
    }
    return choice;
}

void Salvage::keepLog(Database &fresh, const OldLog &log)
{
    const LogRow &row = *log.row;
    Transaction transaction(fresh);
    const qint64 number = addClosedLog(fresh, row, m_siteId);
    Chain chain(row.genesis);
    Holes holes(row, m_report.lost);
    QByteArray headHash = row.genesis;
    qint64 headSeq = 0;
    Hlc latest = 0;
    qint64 reached = 0;
    for (const auto &[seq, places] : log.operations) {
        if (seq != reached + 1) {
            holes.widen(reached + 1, seq - 1);
            chain.broken({});
        }
        reached = seq;
        const Choice choice = choose(places, row, chain);
        if (!choice.previous) {
            holes.widen(seq, seq);
            chain.broken(choice.seen);
            continue;
        }
        const Candidate &proved = choice.seen.back();
        holes.close(hlcTime(proved.operation.header.hlc));
        chain.proved(proved);
        latest = std::max(latest, proved.operation.header.hlc);
        if (!chain.isWhole()) {
            m_carried.push_back({choice.place, row.id, *choice.previous});
            continue;
        }
        addOperation(fresh, number, proved.operation, proved.header);
        headSeq = seq;
        headHash = proved.operation.hash;
        ++m_report.kept;
        if (seq == row.signedSeq
            && KeyPair::verify(headMessage(row.id, seq, headHash), row.headSignature,
                               row.publicKey))
            signHead(fresh, number, seq, row.headSignature);
    }
    if (row.headSeq > reached)
        holes.widen(reached + 1, row.headSeq);
    holes.end();
    if (!log.endKnown)
        m_report.openEnded.push_back(row.id);
    // No operation to come may be ordered before one of these, wherever it lies now.
    moveHead(fresh, number, headSeq, headHash, latest);
    transaction.commit();
}

void Salvage::carry(Journal &journal)
{
    constexpr std::size_t Together = 500;
    for (std::size_t begin = 0; begin < m_carried.size(); begin += Together) {
        Journal::Transaction transaction(journal);
        const std::size_t end = std::min(m_carried.size(), begin + Together);
        for (std::size_t i = begin; i < end; ++i) {
            const Carried &one = m_carried[i];
            const auto found = candidate(one.place, one.log);
            if (!found)
                throw StorageError(SQLITE_IOERR_READ, "what was read cannot be read again");
            const Operation &operation = found->operation;
            transaction.append(
                draftOf({one.log, found->header, operation.payload, one.previous, operation.hash},
                        operation.header));
            ++m_report.carried;
        }
        transaction.commit();
    }
}

} // namespace motcua
