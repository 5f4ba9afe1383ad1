#pragma once

#include "tests/support/faultvfs.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace motcua {

/// What all who opened one name share.
struct MemoryFile {
    struct Change {
        std::size_t offset = 0; ///< of the bytes; the new end when there are none
        std::string bytes;
    };
    std::string bytes;
    std::string synced; ///< as of the last sync
    std::vector<Change> unsynced; ///< since then
    bool named = false; ///< it was synced once, and its name with it

    void write(const void *from, std::size_t amount, std::size_t offset);
    void truncate(std::size_t size);
    void sync();
    std::vector<std::unique_ptr<char[]>> sharedMemory;
    std::array<int, SQLITE_SHM_NLOCK> sharers{}; ///< -1: one holds it alone
    std::map<const void *, int> locks; ///< level held by each who opened it
};

struct FaultVfs::Disk {
    std::string name;
    sqlite3_vfs vfs{};
    std::map<std::string, std::shared_ptr<MemoryFile>> files;
    std::array<int, StepCount> calls{};
    Step failing = Step::Open;
    int failingAt = 0; ///< 0: nothing fails
    int code = SQLITE_OK;
    bool onward = false;
    bool struck = false;
    std::function<void(Step)> watcher;
    std::optional<std::size_t> room;
    std::chrono::milliseconds syncTime{0};

    /// Counts a step and gives the code it ends with.
    int pass(Step step);
    /// Whether a file may grow by so much.
    bool hasRoomFor(std::size_t growth) const;
    /// Fills in `vfs`: SQLite's way to this disk.
    void connect();
};

} // namespace motcua
