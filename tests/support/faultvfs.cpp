#include "tests/support/faultvfs.h"

#include "tests/support/faultdisk.h"

#include <QByteArray>

#include <atomic>

namespace motcua {

namespace {

constexpr std::array Attachments{"", "-wal", "-journal"};

std::string key(const QString &file) { return file.toStdString(); }

} // namespace

FaultVfs::FaultVfs()
    : m_disk(std::make_unique<Disk>())
{
    static std::atomic<int> made = 0;
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

void FaultVfs::copy(const QString &from, const QString &to)
{
    for (const char *suffix : Attachments) {
        const auto it = m_disk->files.find(key(from) + suffix);
        m_disk->files.erase(key(to) + suffix);
        if (it == m_disk->files.end())
            continue;
        auto file = std::make_shared<MemoryFile>();
        file->bytes = it->second->bytes;
        m_disk->files[key(to) + suffix] = std::move(file);
    }
}

QByteArray FaultVfs::bytes(const QString &file) const
{
    const auto it = m_disk->files.find(key(file));
    return it == m_disk->files.end() ? QByteArray() : QByteArray::fromStdString(it->second->bytes);
}

void FaultVfs::setBytes(const QString &file, const QByteArray &bytes)
{
    auto fresh = std::make_shared<MemoryFile>();
    fresh->bytes = bytes.toStdString();
    m_disk->files[key(file)] = std::move(fresh);
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
