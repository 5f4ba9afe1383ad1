#include "core/work/workservice.h"

#include "core/procedures/procedureservice.h"
#include "core/queueing/queueservice.h"
#include "core/site/siteservice.h"
#include "core/work/workoperations.h"
#include "core/work/works.h"

namespace motcua {

WorkService::WorkService(Journal &journal, SiteService &sites, const ProcedureService &procedures,
                         const QueueService &queue, Works &works, const QueueRights &rights)
    : m_journal(journal)
    , m_sites(sites)
    , m_procedures(procedures)
    , m_queue(queue)
    , m_works(works)
    , m_rights(rights)
{
}

Result<Work, WorkError> WorkService::record(const WorkRequest &request)
{
    if (!m_sites.configuration().counter(request.counter))
        return WorkError::UnknownCounter;
    if (!m_procedures.find(request.procedure))
        return WorkError::UnknownProcedure;
    if (request.copies < 1 || request.copies > MostCopies || request.feeVnd < 0
        || request.feeVnd > HighestFee)
        return WorkError::BadAmount;
    try {
        if (!m_rights.mayAt(request.actor, Kind::WorkRecorded, request.counter))
            return WorkError::NotAllowed;
        Journal::Transaction transaction(m_journal);
        if (auto known = m_works.find(request.request))
            return *known;
        Work work;
        work.id = request.request;
        work.day = m_queue.today();
        work.counter = request.counter;
        work.procedure = request.procedure;
        work.copies = request.copies;
        work.feeVnd = request.feeVnd;
        transaction.append(workRecorded(work, request.actor));
        work = m_works.find(work.id).value(); // a read that fails must not hide a commit
        transaction.commit();
        return work;
    } catch (const StorageError &) {
        return WorkError::StorageFailed;
    }
}

Result<Work, WorkError> WorkService::makeVoid(const Id &work, const QString &reason,
                                              const Id &actor)
{
    const QString why = reason.simplified().left(LongestReason);
    if (why.isEmpty())
        return WorkError::NoReason;
    try {
        const auto known = m_works.find(work);
        if (!known || known->day != m_queue.today())
            return WorkError::UnknownWork;
        if (!m_rights.mayAt(actor, Kind::WorkVoided, known->counter))
            return WorkError::NotAllowed;
        if (known->isVoid)
            return WorkError::AlreadyVoid;
        Journal::Transaction transaction(m_journal);
        transaction.append(workVoided(work, why, actor));
        Work after = m_works.find(work).value();
        transaction.commit();
        return after;
    } catch (const StorageError &) {
        return WorkError::StorageFailed;
    }
}

Result<std::vector<Work>, WorkError> WorkService::list(QDate day) const
{
    try {
        return m_works.list(day);
    } catch (const StorageError &) {
        return WorkError::StorageFailed;
    }
}

Result<std::vector<QString>, WorkError> WorkService::recentProcedures(int counter) const
{
    try {
        return m_works.recentProcedures(counter, RecentProcedures);
    } catch (const StorageError &) {
        return WorkError::StorageFailed;
    }
}

} // namespace motcua
