#pragma once

#include "core/procedures/namedlink.h"
#include "core/procedures/procedure.h"
#include "core/procedures/searchwords.h"

#include <vector>

namespace motcua {

/// What the kiosk needs of the catalogue, and nothing more: it cannot reach other tables by it.
class ProcedureShelf {
public:
    ProcedureShelf() = default;
    ProcedureShelf(const ProcedureShelf &) = delete;
    ProcedureShelf &operator=(const ProcedureShelf &) = delete;
    virtual ~ProcedureShelf() = default;

    /// Procedures in force on this day, in any order.
    virtual std::vector<Procedure> inForce(QDate day) const = 0;
    /// What officers said that links mean.
    virtual const std::vector<NamedLink> &links() const = 0;
    /// How people ask for them.
    virtual const SearchWords &searchWords() const = 0;
};

} // namespace motcua
