#pragma once

#include "app/commands/shippeddata.h"
#include "core/procedures/procedureservice.h"
#include "ui/kiosk/procedureshelf.h"

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

    const SearchWords &searchWords() const override { return m_words; }

private:
    const ProcedureService &m_procedures;
    const SearchWords m_words = shippedSearchWords();
};

} // namespace motcua
