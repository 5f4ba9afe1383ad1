#pragma once

#include "core/procedures/proceduresearch.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/intake/procedurepart.h"

#include <memory>

namespace motcua {

/// Procedures in force today that whoever works here serves, found as people ask for them.
class ServedProcedures {
public:
    explicit ServedProcedures(const DeskServices &services)
        : m_services(services)
    {
    }

    std::vector<ProcedureChoice> find(const QString &typed);
    /// Null when it is not in force today, or is not served by whoever works here.
    const Procedure *served(const QString &code) const;

private:
    DeskServices m_services;
    std::vector<Procedure> m_known; ///< what the search was made of
    std::unique_ptr<ProcedureSearch> m_search; ///< null: nobody has searched yet
};

} // namespace motcua
