#pragma once

#include "core/printing/printjob.h"

#include <vector>

namespace motcua {

class Database;

/// The table of jobs, local to this machine and part of no fold. Everything throws StorageError;
/// what writes is called inside a transaction.
void createPrintTable(Database &database);

class PrintSpool {
public:
    explicit PrintSpool(Database &database);

    void add(const PrintJob &job);
    /// Writes state, fault and `changed` of a job that is there.
    void update(const PrintJob &job);
    void forgetBefore(Instant changed);

    std::optional<PrintJob> find(const Id &ticket, int copy) const;
    /// The copy printed last, or on its way.
    std::optional<PrintJob> last(const Id &ticket) const;
    /// Oldest first.
    std::vector<PrintJob> inState(PrintState state) const;
    /// Queued at or after `from`, oldest first.
    std::vector<PrintJob> since(Instant from) const;

private:
    Database &m_database;
};

} // namespace motcua
