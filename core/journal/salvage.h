#pragma once

#include "core/journal/identity.h"
#include "core/journal/journaltables.h"
#include "core/journal/salvaged.h"
#include "core/storage/recordscan.h"

#include <map>
#include <optional>
#include <vector>

namespace motcua {

/// Operations that could not be read, or whose hash does not fit. All and only what is missing
/// between the first operation of a log and the last one anybody knows of.
struct LostRange {
    Id log; ///< null: of a log that is itself unknown
    int stream = 0; ///< 0: unknown
    qint64 from = 0;
    qint64 to = 0;
    std::optional<Instant> after; ///< when the last operation before it was written
    std::optional<Instant> before; ///< and the first behind it
    bool operator==(const LostRange &) const = default;
};

/// Of an operation that is lost, what still tells of it; its content is proved by nothing.
struct LostOperation {
    Id log; ///< null: of a log that is itself unknown
    qint64 seq = 0;
    Id entity; ///< what it was about
    std::optional<int> kind;
    bool operator==(const LostOperation &) const = default;
};

struct SalvageReport {
    qint64 kept = 0; ///< in their own logs, up to the first hole of each
    qint64 carried = 0; ///< behind a hole, in the logs of the new identity
    std::vector<LostRange> lost; ///< by log, ascending
    std::vector<LostOperation> known; ///< of the lost ones, as far as anything tells of them
    std::vector<Id> openEnded; ///< logs of which nobody knows how long they were
    qint64 found() const { return kept + carried; }
};

/// Takes out of a damaged file every operation that the chain of its log proves, and says exactly
/// which ones are missing. First keep(), then carry() when the new identity has its logs.
class Salvage {
public:
    /// `old`: who wrote the file. Both outlive this.
    Salvage(RecordScan &scan, const Identity &old);
    Salvage(const Salvage &) = delete;
    Salvage &operator=(const Salvage &) = delete;

    /// Into a new file, migrated and empty: every log of the old one, closed, up to its first hole.
    /// Throws StorageError.
    void keep(Database &fresh);
    /// Into the logs of a journal on that file: what is proved behind the holes. Nothing is folded
    /// yet. Throws StorageError.
    void carry(Journal &journal);

    const SalvageReport &report() const { return m_report; }

private:
    using Places = std::vector<RecordScan::Place>; // of one operation: copies, older states
    struct OldLog {
        std::optional<LogRow> row; ///< nothing: the table of logs is damaged there
        bool endKnown = false;
        std::map<qint64, Places> operations; ///< by seq
    };
    struct Candidate {
        Operation operation;
        QByteArray header;
    };
    struct Carried {
        RecordScan::Place place;
        Id log;
        QByteArray previous;
    };
    /// Of the places of one operation, the first that the chain proves.
    struct Choice {
        std::vector<Candidate> seen; ///< the last one is proved, if any is
        std::optional<QByteArray> previous; ///< nothing: none is proved
        RecordScan::Place place;
    };
    class Chain;
    class Holes;

    void gather();
    void nameLogs(const Identity &old);
    void keepLog(Database &fresh, const OldLog &log);
    void loseAll(const OldLog &log);
    void recallLost();
    Choice choose(const Places &places, const LogRow &log, const Chain &chain);
    std::optional<Candidate> candidate(const RecordScan::Place &place, const Id &log);

    RecordScan &m_scan;
    int m_siteId;
    std::array<Id, StreamCount> m_ownLogs;
    std::map<qint64, OldLog> m_logs; ///< by their number in the old file
    std::vector<Carried> m_carried;
    std::map<qint64, std::vector<LostRange>> m_lost; ///< by the number of their log
    SalvageReport m_report;
};

} // namespace motcua
