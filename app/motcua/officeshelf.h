#pragma once

#include "app/commands/shippeddata.h"
#include "core/procedures/procedureservice.h"
#include "ui/kiosk/procedureshelf.h"

#include <optional>

namespace motcua {

/// The site's catalogue as the kiosk sees it.
class OfficeShelf final : public ProcedureShelf {
public:
    explicit OfficeShelf(const ProcedureService &procedures)
        : m_procedures(procedures)
    {
    }
    std::vector<Procedure> inForce(QDate day) const override
    {
        std::vector<Procedure> found;
        for (const Procedure &p : m_procedures.procedures()) {
            const bool begun = !p.effectiveFrom || *p.effectiveFrom <= day;
            const bool ended = p.effectiveTo && *p.effectiveTo < day;
            if (begun && !ended)
                found.push_back(p);
        }
        return found;
    }

    const std::vector<NamedLink> &links() const override { return m_procedures.links(); }

    const SearchWords &searchWords() const override
    {
        if (!m_words)
            m_words = shippedSearchWords();
        return *m_words;
    }

private:
    const ProcedureService &m_procedures;
    mutable std::optional<SearchWords> m_words; ///< read when somebody searches, not at start
};

} // namespace motcua
