#include "core/procedures/procedureservice.h"

#include "core/procedures/procedureoperations.h"
#include "core/procedures/procedures.h"

#include <algorithm>

namespace motcua {

ProcedureService::ProcedureService(Journal &journal, Procedures &tables)
    : m_journal(journal)
    , m_tables(tables)
    , m_procedures(tables.list())
    , m_links(tables.links())
{
}

const Procedure *ProcedureService::find(QStringView code) const
{
    const auto it = std::ranges::find(m_procedures, code, &Procedure::code);
    return it == m_procedures.end() ? nullptr : &*it;
}

std::vector<const Procedure *> ProcedureService::byTile(QStringView field) const
{
    std::vector<const Procedure *> found;
    for (const Procedure &procedure : m_procedures) {
        if (procedure.tile == field)
            found.push_back(&procedure);
    }
    return found;
}

Result<int, ProcedureProblem> ProcedureService::define(std::span<const Procedure> rows,
                                                       const Id &actor)
{
    const auto isBad = [](const Procedure &row) { return checkProcedure(row).has_value(); };
    if (std::ranges::any_of(rows, isBad))
        return ProcedureProblem::BadRow;
    return append(rows, actor);
}

Result<int, ProcedureProblem> ProcedureService::load(const Catalogue &catalogue, const Id &actor)
{
    return append(catalogue.procedures, actor);
}

Result<int, ProcedureProblem> ProcedureService::append(std::span<const Procedure> rows,
                                                       const Id &actor)
{
    std::vector<Journal::Draft> drafts;
    for (const Procedure &procedure : rows) {
        const Procedure *had = find(procedure.code);
        if (!had || *had != procedure)
            drafts.push_back(defineProcedure(procedure, actor));
    }
    if (drafts.empty())
        return 0;
    try {
        Journal::Transaction transaction(m_journal);
        for (const Journal::Draft &draft : drafts)
            transaction.append(draft);
        auto now = m_tables.list();
        transaction.commit();
        m_procedures = std::move(now);
    } catch (const StorageError &) {
        return ProcedureProblem::StorageFailed;
    }
    return int(drafts.size());
}

Result<bool, ProcedureProblem> ProcedureService::nameLink(const NamedLink &link, const Id &actor)
{
    if (!find(link.procedure))
        return ProcedureProblem::UnknownProcedure;
    if (std::ranges::find(m_links, link) != m_links.end())
        return false;
    try {
        Journal::Transaction transaction(m_journal);
        transaction.append(motcua::nameLink(link, actor));
        auto now = m_tables.links();
        transaction.commit();
        m_links = std::move(now);
    } catch (const StorageError &) {
        return ProcedureProblem::StorageFailed;
    }
    return true;
}

Result<std::vector<ProcedureVersion>, ProcedureProblem>
ProcedureService::versions(QStringView code) const
{
    try {
        return m_tables.versions(code);
    } catch (const StorageError &) {
        return ProcedureProblem::StorageFailed;
    }
}

void ProcedureService::reload()
{
    m_procedures = m_tables.list();
    m_links = m_tables.links();
}

} // namespace motcua
