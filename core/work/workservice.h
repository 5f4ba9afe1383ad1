#pragma once

#include "core/base/result.h"
#include "core/work/work.h"

#include <vector>

namespace motcua {

class Journal;
class ProcedureService;
class QueueRights;
class QueueService;
class SiteService;
class Works;

enum class WorkError {
    UnknownCounter,
    UnknownProcedure, ///< none of this code in the catalogue
    BadAmount, ///< copies or fee out of their bounds
    UnknownWork, ///< nothing of today has this id
    AlreadyVoid,
    NoReason,
    NotAllowed, ///< not by this account, or not at this counter
    StorageFailed,
};

struct WorkRequest {
    Id request; ///< identity of the record: the same request gives the same record
    int counter = 0;
    QString procedure;
    int copies = 1;
    qint64 feeVnd = 0;
    Id actor;
};

/// "Ghi nhanh": what is done at once at a counter, without a number. A call is one transaction;
/// nothing is written when it answers with an error.
class WorkService {
public:
    /// All of them outlive the service.
    WorkService(Journal &journal, SiteService &sites, const ProcedureService &procedures,
                const QueueService &queue, Works &works, const QueueRights &rights);

    /// On the business day that counts now.
    Result<Work, WorkError> record(const WorkRequest &request);
    /// A record of today was a mistake: it counts no more and stays to be seen.
    Result<Work, WorkError> makeVoid(const Id &work, const QString &reason, const Id &actor);
    /// Of a business day, newest first, void ones too.
    Result<std::vector<Work>, WorkError> list(QDate day) const;
    /// Codes of what was recorded at the counter last, each once, at most RecentProcedures.
    Result<std::vector<QString>, WorkError> recentProcedures(int counter) const;

    static constexpr int RecentProcedures = 9;
    static constexpr qsizetype LongestReason = 200; ///< characters; longer ones are shortened

private:
    Journal &m_journal;
    SiteService &m_sites;
    const ProcedureService &m_procedures;
    const QueueService &m_queue;
    Works &m_works;
    const QueueRights &m_rights;
};

} // namespace motcua
