// The format is described in https://www.sqlite.org/fileformat2.html; the numbers in parentheses
// are its sections.
#include "core/storage/recordscan.h"

#include <QtEndian>

#include <algorithm>

namespace motcua {

namespace {

constexpr int FileHeader = 100;
constexpr int LogHeader = 32;
constexpr int FrameHeader = 24;

// Kinds of pages (1.6).
constexpr uchar InnerIndex = 0x02;
constexpr uchar LeafIndex = 0x0a;
constexpr uchar LeafTable = 0x0d;

template <typename T> T number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

bool isPageSize(qint64 size) { return size >= 512 && size <= 65536 && (size & (size - 1)) == 0; }

/// Reads on from a place in bytes; what is beyond their end is nothing.
struct Reader {
    const QByteArray &bytes;
    qsizetype at;

    /// Seven bits a byte, the most significant first; the ninth byte has eight (1.6).
    std::optional<qint64> varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (at >= bytes.size())
                return std::nullopt;
            const auto byte = uchar(bytes[at++]);
            if (i == 8)
                return qint64((value << 8) | byte);
            value = (value << 7) | (byte & 0x7f);
            if (byte < 0x80)
                return qint64(value);
        }
        return std::nullopt;
    }
};

std::optional<qint64> integer(const QByteArray &bytes, qsizetype at, int width)
{
    if (at + width > bytes.size())
        return std::nullopt;
    qint64 value = width > 0 && uchar(bytes[at]) >= 0x80 ? -1 : 0;
    for (int i = 0; i < width; ++i)
        value = qint64((quint64(value) << 8) | uchar(bytes[at + i]));
    return value;
}

/// Serial types (2.1). Numbers with a point are none of ours.
bool takeValue(qint64 type, const QByteArray &bytes, qsizetype &at, StoredRecord &record)
{
    static constexpr int Widths[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0) {
        record.emplace_back();
        return true;
    }
    if (type == 8 || type == 9) {
        record.emplace_back(type - 8);
        return true;
    }
    if (type <= 6) {
        const auto value = integer(bytes, at, Widths[type]);
        if (!value)
            return false;
        record.emplace_back(*value);
        at += Widths[type];
        return true;
    }
    if (type < 12)
        return false;
    const qint64 size = (type - 12) / 2;
    if (size > bytes.size() - at)
        return false;
    record.emplace_back(bytes.mid(at, size));
    at += size;
    return true;
}

std::optional<StoredRecord> recordOf(const QByteArray &payload)
{
    Reader head{payload, 0};
    const auto headSize = head.varint();
    if (!headSize || *headSize > payload.size())
        return std::nullopt;
    StoredRecord record;
    qsizetype at = *headSize;
    while (head.at < *headSize) {
        const auto type = head.varint();
        if (!type || *type < 0 || !takeValue(*type, payload, at, record))
            return std::nullopt;
    }
    return record;
}

/// The sums of a log's frames, each over all before it (4.2).
class LogSum {
public:
    explicit LogSum(const QByteArray &logHead)
        : m_bigEndian((uchar(logHead[3]) & 1) != 0)
        , m_first(number<quint32>(logHead, 24))
        , m_second(number<quint32>(logHead, 28))
    {
    }
    bool fits(const QByteArray &frame) const
    {
        LogSum next = *this;
        next.add(frame, 0, 8);
        next.add(frame, FrameHeader, frame.size());
        return next.m_first == number<quint32>(frame, 16)
            && next.m_second == number<quint32>(frame, 20);
    }
    /// From what the frame says itself: one that is damaged does not condemn those behind it.
    void goOn(const QByteArray &frame)
    {
        m_first = number<quint32>(frame, 16);
        m_second = number<quint32>(frame, 20);
    }

private:
    void add(const QByteArray &bytes, qsizetype from, qsizetype to)
    {
        for (qsizetype at = from; at < to; at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return m_bigEndian ? number<quint32>(bytes, at)
                           : qFromLittleEndian<quint32>(bytes.constData() + at);
    }

    bool m_bigEndian;
    quint32 m_first;
    quint32 m_second;
};

} // namespace

RecordScan::RecordScan(const QString &file)
    : m_file(file)
    , m_log(file + QStringLiteral("-wal"))
{
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    if (!m_log.open(QIODevice::ReadOnly))
        m_log.close();
    findPageSize();
    listLog();
}

// From the file, else from the log, else what ours have.
void RecordScan::findPageSize()
{
    const QByteArray head = m_file.read(FileHeader);
    if (head.startsWith("SQLite format 3") && head.size() == FileHeader) {
        const int size = number<quint16>(head, 16);
        if (isPageSize(size == 1 ? 65536 : size)) {
            m_pageSize = size == 1 ? 65536 : size;
            return;
        }
    }
    const QByteArray log = m_log.isOpen() ? m_log.peek(LogHeader) : QByteArray();
    if (log.size() == LogHeader && isPageSize(number<quint32>(log, 8)))
        m_pageSize = int(number<quint32>(log, 8));
}

// Frames of before the log was begun anew have other salts (4.1). A damaged page is read all the
// same, for its rows are proved or not by who knows them; what was never committed was never
// answered.
void RecordScan::listLog()
{
    if (!m_log.isOpen())
        return;
    const QByteArray head = m_log.read(LogHeader);
    if (head.size() < LogHeader)
        return;
    std::size_t committed = 0;
    std::vector<quint32> numbers;
    LogSum sum(head);
    bool behindGap = false;
    for (qint64 at = LogHeader; at + FrameHeader + m_pageSize <= m_log.size();
         at += FrameHeader + m_pageSize) {
        m_log.seek(at);
        const QByteArray frame = m_log.read(FrameHeader + m_pageSize);
        const bool ours = frame.mid(8, 8) == head.mid(16, 8);
        behindGap = behindGap || !ours;
        if (!ours)
            continue;
        m_logWhole = m_logWhole && !behindGap && sum.fits(frame);
        sum.goOn(frame);
        m_frames.push_back(m_file.size() + at + FrameHeader);
        numbers.push_back(number<quint32>(frame, 0));
        if (number<quint32>(frame, 4) != 0)
            committed = m_frames.size();
    }
    m_frames.resize(committed);
    for (std::size_t i = 0; i < committed; ++i)
        m_newest[numbers[i]] = m_frames[i];
}

QByteArray RecordScan::page(qint64 offset)
{
    if (offset == m_cachedOffset)
        return m_cached;
    const bool inLog = offset >= m_file.size();
    QFile &file = inLog ? m_log : m_file;
    if (!file.seek(inLog ? offset - m_file.size() : offset))
        return {};
    m_cached = file.read(m_pageSize);
    m_cachedOffset = offset;
    return m_cached.size() == m_pageSize ? m_cached : QByteArray();
}

QByteArray RecordScan::pageNumbered(quint32 number)
{
    const auto newest = m_newest.find(number);
    if (newest != m_newest.end())
        return page(newest->second);
    const qint64 offset = (qint64{number} - 1) * m_pageSize;
    return number > 0 && offset + m_pageSize <= m_file.size() ? page(offset) : QByteArray();
}

void RecordScan::visit(const Visitor &visitor)
{
    for (qint64 offset = 0; offset + m_pageSize <= m_file.size(); offset += m_pageSize)
        visitPage(offset, offset == 0, visitor);
    for (const qint64 offset : m_frames)
        visitPage(offset, false, visitor);
}

void RecordScan::visitPage(qint64 offset, bool first, const Visitor &visitor)
{
    const QByteArray bytes = page(offset);
    if (bytes.isEmpty())
        return;
    const int head = first ? FileHeader : 0;
    const auto kind = uchar(bytes[head]);
    if (kind != InnerIndex && kind != LeafIndex && kind != LeafTable)
        return;
    const int pointers = head + (kind == InnerIndex ? 12 : 8);
    const int cells = std::min<int>(number<quint16>(bytes, head + 3), (m_pageSize - pointers) / 2);
    for (int i = 0; i < cells; ++i) {
        const int at = number<quint16>(bytes, pointers + 2 * i);
        const Place place{offset, kind == InnerIndex ? at + 4 : at, kind == LeafTable};
        if (const auto cell = cellAt(bytes, place))
            visitor(place, cell->rowId, cell->record);
    }
}

std::optional<StoredRecord> RecordScan::read(const Place &place)
{
    auto cell = cellAt(page(place.page), place);
    return cell ? std::optional(std::move(cell->record)) : std::nullopt;
}

std::optional<RecordScan::Cell> RecordScan::cellAt(const QByteArray &page, const Place &place)
{
    Reader reader{page, place.cell};
    const auto size = reader.varint();
    if (!size || *size <= 0 || *size > LongestRecord)
        return std::nullopt;
    Cell cell;
    if (place.inTable) {
        const auto rowId = reader.varint();
        if (!rowId)
            return std::nullopt;
        cell.rowId = *rowId;
    }
    const auto bytes = payload(page, int(reader.at), *size, place.inTable);
    auto record = bytes ? recordOf(*bytes) : std::nullopt;
    if (!record)
        return std::nullopt;
    cell.record = std::move(*record);
    return cell;
}

// How much of a long payload stands in the cell, and where the rest is (1.6, 1.7).
std::optional<QByteArray> RecordScan::payload(const QByteArray &page, int from, qint64 size,
                                              bool inTable)
{
    const qint64 usable = m_pageSize;
    const qint64 most = inTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (size - least) % (usable - 4);
    const qint64 local = size <= most ? size : fitting <= most ? fitting : least;
    if (from + local + (local < size ? 4 : 0) > page.size())
        return std::nullopt;
    QByteArray bytes = page.mid(from, local);
    if (local == size)
        return bytes;
    auto next = number<quint32>(page, from + local);
    while (bytes.size() < size) {
        const QByteArray more = pageNumbered(next);
        if (more.isEmpty())
            return std::nullopt;
        next = number<quint32>(more, 0);
        bytes += more.mid(4, size - bytes.size());
    }
    return bytes;
}

} // namespace motcua
