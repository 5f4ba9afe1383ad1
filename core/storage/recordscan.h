#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace motcua {

/// One value of a row as it is stored: nothing, an integer, text or bytes.
using StoredValue = std::variant<std::monostate, qint64, QByteArray>;
using StoredRecord = std::vector<StoredValue>;

/// Reads rows out of a damaged database file and the write-ahead log beside it, without SQLite:
/// from every page that still looks like one, whether or not the way to it from the root is whole.
/// The same row may be met several times, in an older state as well; it is for who knows the rows
/// to tell the good ones. Writes nothing. Nobody may have the file open.
class RecordScan {
public:
    /// Where a record stands.
    struct Place {
        qint64 page = 0; ///< offset in the file, or beyond its end in the log
        int cell = 0; ///< offset in the page
        bool inTable = false; ///< of a table with row ids; else of one without, or of an index
    };

    /// isOpen() is false when the file cannot be read at all.
    explicit RecordScan(const QString &file);
    bool isOpen() const { return m_file.isOpen(); }

    /// Whether the log has no page that is not as it was written: else the newest state of some
    /// rows may be gone without a trace.
    bool isLogWhole() const { return m_logWhole; }

    /// Every record there is, in no order. `rowId` is 0 where there are none.
    using Visitor = std::function<void(const Place &, qint64 rowId, const StoredRecord &)>;
    void visit(const Visitor &visitor);
    /// Reads one again; nothing when it cannot be read.
    std::optional<StoredRecord> read(const Place &place);

    static constexpr qint64 LongestRecord = 1024 * 1024;

private:
    struct Cell {
        qint64 rowId = 0;
        StoredRecord record;
    };
    void findPageSize();
    void listLog();
    QByteArray page(qint64 offset);
    QByteArray pageNumbered(quint32 number);
    void visitPage(qint64 offset, bool first, const Visitor &visitor);
    std::optional<Cell> cellAt(const QByteArray &page, const Place &place);
    std::optional<QByteArray> payload(const QByteArray &page, int from, qint64 size, bool inTable);

    QFile m_file;
    QFile m_log;
    int m_pageSize = 4096;
    bool m_logWhole = true;
    std::vector<qint64> m_frames; ///< pages in the log up to its last commit, oldest first
    std::unordered_map<quint32, qint64> m_newest; ///< by page number, of those in the log
    qint64 m_cachedOffset = -1;
    QByteArray m_cached;
};

} // namespace motcua
