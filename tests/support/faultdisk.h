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
    std::string bytes;
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

    /// Counts a step and gives the code it ends with.
    int pass(Step step);
    /// Fills in `vfs`: SQLite's way to this disk.
    void connect();
};

} // namespace motcua
