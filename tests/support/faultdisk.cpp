#include "tests/support/faultdisk.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>
#include <thread>

namespace motcua {

namespace {

using Disk = FaultVfs::Disk;
using Step = FaultVfs::Step;

struct Handle {
    sqlite3_file base; // first: SQLite knows this part
    Disk *disk;
    std::shared_ptr<MemoryFile> file;
    std::string removeAtClose;
    std::array<int, SQLITE_SHM_NLOCK> held; // 0 none, 1 shared, −1 alone
};

Handle &handle(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }
Disk &disk(sqlite3_vfs *vfs) { return *static_cast<Disk *>(vfs->pAppData); }

int closeFile(sqlite3_file *file)
{
    Handle &h = handle(file);
    h.file->locks.erase(&h);
    if (!h.removeAtClose.empty())
        h.disk->files.erase(h.removeAtClose);
    h.~Handle();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    Handle &h = handle(file);
    if (const int code = h.disk->pass(Step::Read))
        return code;
    const std::string &bytes = h.file->bytes;
    const std::size_t from = std::min(std::size_t(offset), bytes.size());
    const std::size_t there = std::min(std::size_t(amount), bytes.size() - from);
    std::memcpy(to, bytes.data() + from, there);
    std::memset(static_cast<char *>(to) + there, 0, std::size_t(amount) - there);
    return there == std::size_t(amount) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    Handle &h = handle(file);
    int code = h.disk->pass(Step::Write);
    const std::size_t end = std::size_t(offset) + std::size_t(amount);
    if (end > h.file->bytes.size() && !h.disk->hasRoomFor(end - h.file->bytes.size()))
        code = SQLITE_FULL;
    // A write that fails has often done half of its work.
    h.file->write(from, std::size_t(code == SQLITE_OK ? amount : amount / 2), std::size_t(offset));
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    Handle &h = handle(file);
    if (const int code = h.disk->pass(Step::Truncate))
        return code;
    h.file->truncate(std::size_t(size));
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    Handle &h = handle(file);
    if (const int code = h.disk->pass(Step::Sync))
        return code;
    std::this_thread::sleep_for(h.disk->syncTime);
    h.file->sync();
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = sqlite3_int64(handle(file).file->bytes.size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file *file, int level)
{
    Handle &h = handle(file);
    for (const auto &[other, held] : h.file->locks) {
        if (other == &h)
            continue;
        const bool inTheWay = level == SQLITE_LOCK_SHARED ? held >= SQLITE_LOCK_PENDING
            : level == SQLITE_LOCK_RESERVED               ? held >= SQLITE_LOCK_RESERVED
                                                          : held >= SQLITE_LOCK_SHARED;
        if (inTheWay)
            return SQLITE_BUSY;
    }
    h.file->locks[&h] = std::max(h.file->locks[&h], level);
    return SQLITE_OK;
}

int unlockFile(sqlite3_file *file, int level)
{
    Handle &h = handle(file);
    h.file->locks[&h] = level;
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file *file, int *taken)
{
    const auto &locks = handle(file).file->locks;
    *taken = std::any_of(locks.begin(), locks.end(),
                         [](const auto &l) { return l.second >= SQLITE_LOCK_RESERVED; });
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 512; }
int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; } // as unix says

int mapSharedMemory(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    Handle &h = handle(file);
    *to = nullptr;
    if (const int code = h.disk->pass(Step::SharedMemory))
        return code;
    auto &pages = h.file->sharedMemory;
    while (extend && pages.size() <= std::size_t(page))
        pages.push_back(std::make_unique<char[]>(std::size_t(size))); // zeroed
    if (pages.size() > std::size_t(page))
        *to = pages[std::size_t(page)].get();
    return SQLITE_OK;
}

int lockSharedMemory(sqlite3_file *file, int offset, int count, int flags)
{
    Handle &h = handle(file);
    const bool alone = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (int i = offset; i < offset + count; ++i) {
        const std::size_t slot = std::size_t(i);
        const bool free =
            h.held[slot] != 0 || (alone ? h.file->sharers[slot] == 0 : h.file->sharers[slot] >= 0);
        if ((flags & SQLITE_SHM_LOCK) && !free)
            return SQLITE_BUSY;
    }
    for (int i = offset; i < offset + count; ++i) {
        int &held = h.held[std::size_t(i)];
        int &sharers = h.file->sharers[std::size_t(i)];
        if (flags & SQLITE_SHM_UNLOCK) {
            sharers -= held;
            held = 0;
        } else if (held == 0) {
            held = alone ? -1 : 1;
            sharers += held;
        }
    }
    return SQLITE_OK;
}

void barrier(sqlite3_file *) { std::atomic_thread_fence(std::memory_order_seq_cst); }

int unmapSharedMemory(sqlite3_file *file, int removeIt)
{
    if (removeIt)
        handle(file).file->sharedMemory.clear();
    return SQLITE_OK;
}

constexpr sqlite3_io_methods Methods{
    2,           closeFile,         readFile,        writeFile,       truncateFile,
    syncFile,    sizeOfFile,        lockFile,        unlockFile,      checkReservedLock,
    controlFile, sectorSize,        characteristics, mapSharedMemory, lockSharedMemory,
    barrier,     unmapSharedMemory, nullptr,         nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    Disk &d = disk(vfs);
    file->pMethods = nullptr;
    if (const int code = d.pass(Step::Open))
        return code;
    const bool known = name && d.files.contains(name);
    if (name && !known && !(flags & SQLITE_OPEN_CREATE))
        return SQLITE_CANTOPEN;
    auto *h = new (file) Handle{{&Methods}, &d, std::make_shared<MemoryFile>(), {}, {}};
    if (name) {
        auto &shared = d.files[name];
        if (!shared)
            shared = h->file;
        h->file = shared;
        if (flags & SQLITE_OPEN_DELETEONCLOSE)
            h->removeAtClose = name;
    }
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int)
{
    Disk &d = disk(vfs);
    if (const int code = d.pass(Step::Delete))
        return code;
    return d.files.erase(name) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *there)
{
    const auto &files = disk(vfs).files;
    const auto it = files.find(name);
    *there = it != files.end() && !it->second->bytes.empty();
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int space, char *to)
{
    sqlite3_snprintf(space, to, "%s", name);
    return SQLITE_OK;
}

} // namespace

void MemoryFile::write(const void *from, std::size_t amount, std::size_t offset)
{
    bytes.resize(std::max(bytes.size(), offset + amount));
    std::memcpy(bytes.data() + offset, from, amount);
    if (amount > 0)
        unsynced.push_back({offset, std::string(static_cast<const char *>(from), amount)});
}

void MemoryFile::truncate(std::size_t size)
{
    if (size >= bytes.size())
        return;
    bytes.resize(size);
    unsynced.push_back({size, {}});
}

void MemoryFile::sync()
{
    for (const Change &change : unsynced) {
        synced.resize(change.bytes.empty()
                          ? change.offset
                          : std::max(synced.size(), change.offset + change.bytes.size()));
        std::memcpy(synced.data() + change.offset, change.bytes.data(), change.bytes.size());
    }
    unsynced.clear();
    named = true;
}

bool FaultVfs::Disk::hasRoomFor(std::size_t growth) const
{
    std::size_t used = growth;
    for (const auto &[path, file] : files)
        used += file->bytes.size();
    return !room || used <= *room;
}

int FaultVfs::Disk::pass(Step step)
{
    if (watcher)
        watcher(step);
    const int n = ++calls[std::size_t(step)];
    if (failingAt == 0 || step != failing || (onward ? n < failingAt : n != failingAt))
        return SQLITE_OK;
    struck = true;
    return code;
}

void FaultVfs::Disk::connect()
{
    vfs = *sqlite3_vfs_find(nullptr); // its random bytes, sleep and time
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(Handle));
    vfs.pNext = nullptr;
    vfs.zName = name.c_str();
    vfs.pAppData = this;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
}

} // namespace motcua
