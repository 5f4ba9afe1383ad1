#include "tests/support/faultvfs.h"

#include "tests/support/faultdisk.h"

#include <QByteArray>

#include <atomic>

#include <malloc.h>

namespace motcua {

namespace {

constexpr std::array Attachments{"", "-wal", "-journal"};

std::string key(const QString &file) { return file.toStdString(); }

// With room for some pages more: most files grow a little, and go.
std::shared_ptr<MemoryFile> fileOf(const std::string &bytes)
{
    auto file = std::make_shared<MemoryFile>();
    for (std::string *copy : {&file->synced, &file->bytes}) {
        copy->reserve(bytes.size() + 128 * 1024);
        copy->append(bytes);
    }
    file->named = true;
    return file;
}

/// What becomes of unsynced sectors in one power cut. Some cuts leave nearly all, some nearly
/// nothing.
class Survival {
public:
    explicit Survival(std::mt19937 &fate)
        : m_fate(fate)
        , m_kept(unsigned(fate() % 5 * 25))
    {
    }

    std::string of(const MemoryFile &file) const
    {
        std::string left = file.synced;
        for (const MemoryFile::Change &change : file.unsynced) {
            if (!change.bytes.empty())
                write(change, left);
            else if (isKept())
                left.resize(std::min(left.size(), change.offset));
        }
        return left;
    }

private:
    static constexpr std::size_t Sector = 512;
    static constexpr unsigned TornOf100 = 10;

    bool isKept() const { return m_fate() % 100 < m_kept; }

    void write(const MemoryFile::Change &change, std::string &left) const
    {
        const std::size_t end = change.offset + change.bytes.size();
        for (std::size_t at = change.offset; at < end;) {
            const std::size_t next = std::min(end, (at / Sector + 1) * Sector);
            std::size_t amount = next - at;
            if (m_fate() % 100 < TornOf100)
                amount = m_fate() % amount;
            else if (!isKept())
                amount = 0;
            if (amount > 0) {
                left.resize(std::max(left.size(), at + amount));
                change.bytes.copy(left.data() + at, amount, at - change.offset);
            }
            at = next;
        }
    }

    std::mt19937 &m_fate;
    unsigned m_kept; ///< of 100
};

} // namespace

FaultVfs::FaultVfs()
    : m_disk(std::make_unique<Disk>())
{
    static std::atomic<int> made = 0;
    // Files come and go by the megabyte: what one leaves is for the next.
    mallopt(M_MMAP_THRESHOLD, 32 * 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 256 * 1024 * 1024);
    m_disk->name = "fault" + std::to_string(++made);
    m_disk->connect();
    sqlite3_vfs_register(&m_disk->vfs, 0);
}

FaultVfs::~FaultVfs() { sqlite3_vfs_unregister(&m_disk->vfs); }

const char *FaultVfs::name() const { return m_disk->name.c_str(); }

void FaultVfs::failAt(Step step, int n, int code, bool onward)
{
    heal();
    m_disk->failing = step;
    m_disk->failingAt = n;
    m_disk->code = code;
    m_disk->onward = onward;
    m_disk->struck = false;
}

void FaultVfs::heal()
{
    m_disk->failingAt = 0;
    m_disk->calls = {};
}

bool FaultVfs::struck() const { return m_disk->struck; }

int FaultVfs::calls(Step step) const { return m_disk->calls[std::size_t(step)]; }

void FaultVfs::watch(std::function<void(Step)> watcher) { m_disk->watcher = std::move(watcher); }

void FaultVfs::setRoom(std::optional<qint64> bytes)
{
    m_disk->room = bytes ? std::optional(std::size_t(*bytes)) : std::nullopt;
}

void FaultVfs::setSyncTime(std::chrono::milliseconds time) { m_disk->syncTime = time; }

void FaultVfs::cutPower(const QString &from, const QString &to, std::mt19937 &fate)
{
    const Survival survival(fate);
    for (const char *suffix : Attachments) {
        const auto it = m_disk->files.find(key(from) + suffix);
        m_disk->files.erase(key(to) + suffix);
        if (it == m_disk->files.end() || (!it->second->named && fate() % 2 == 0))
            continue;
        m_disk->files[key(to) + suffix] = fileOf(survival.of(*it->second));
    }
}

void FaultVfs::copy(const QString &from, const QString &to)
{
    for (const char *suffix : Attachments) {
        const auto it = m_disk->files.find(key(from) + suffix);
        m_disk->files.erase(key(to) + suffix);
        if (it == m_disk->files.end())
            continue;
        m_disk->files[key(to) + suffix] = fileOf(it->second->bytes);
    }
}

QByteArray FaultVfs::bytes(const QString &file) const
{
    const auto it = m_disk->files.find(key(file));
    return it == m_disk->files.end() ? QByteArray() : QByteArray::fromStdString(it->second->bytes);
}

void FaultVfs::setBytes(const QString &file, const QByteArray &bytes)
{
    m_disk->files[key(file)] = fileOf(bytes.toStdString());
}

bool FaultVfs::exists(const QString &file) const { return m_disk->files.contains(key(file)); }

void FaultVfs::remove(const QString &file)
{
    for (const char *suffix : Attachments)
        m_disk->files.erase(key(file) + suffix);
}

QString faultName(FaultVfs::Step step, int n, int code)
{
    static constexpr std::array Names{"open",     "read",   "write",        "sync",
                                      "truncate", "delete", "shared memory"};
    return QStringLiteral("%1 %2 fails with %3 (%4)")
        .arg(QString::fromLatin1(Names[std::size_t(step)]))
        .arg(n)
        .arg(QString::fromUtf8(sqlite3_errstr(code)))
        .arg(code);
}

} // namespace motcua
