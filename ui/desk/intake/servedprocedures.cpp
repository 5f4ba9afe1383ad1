#include "ui/desk/intake/servedprocedures.h"

#include "core/procedures/procedureservice.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

namespace motcua {

namespace {

constexpr std::size_t MostChoices = 12;

} // namespace

const Procedure *ServedProcedures::served(const QString &code) const
{
    const SiteConfiguration &site = m_services.feed.configuration();
    const Procedure *procedure = m_services.procedures.find(code);
    if (!procedure || !procedure->inForceOn(site.zone().date(m_services.feed.now())))
        return nullptr;
    const bool serves =
        !site.field(procedure->tile) || m_services.session.mayServe(procedure->tile, site);
    return serves ? procedure : nullptr;
}

std::vector<ProcedureChoice> ServedProcedures::find(const QString &typed)
{
    if (!m_search || m_known != m_services.procedures.procedures()) {
        m_known = m_services.procedures.procedures();
        m_search = std::make_unique<ProcedureSearch>(m_known, m_services.searchWords);
    }
    std::vector<ProcedureChoice> choices;
    // Some of those found may be another agency's.
    for (const ProcedureSearch::Match &match : m_search->find(typed, 3 * MostChoices)) {
        const Procedure *procedure = served(match.code);
        if (procedure && choices.size() < MostChoices)
            choices.push_back({procedure->code, procedure->plainName});
    }
    return choices;
}

} // namespace motcua
