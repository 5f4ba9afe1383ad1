#pragma once

#include "core/procedures/procedure.h"

#include <QString>

#include <span>
#include <vector>

namespace motcua {

/// One key of a row and what stands in its cell of a sheet, see procedurecolumns.h.
struct KeyChange {
    QString key;
    QString before;
    QString after;
    bool operator==(const KeyChange &) const = default;
};

struct ProcedureChange {
    enum class Kind {
        Added,
        Changed,
        Ended, ///< from now on it has a last day, or an earlier one
        /// The new version holds from a later day and the old one is still in force: it cannot
        /// stand before that day, or nothing would until then.
        Later,
    };
    Kind kind = Kind::Changed;
    Procedure procedure; ///< as it would stand
    std::vector<KeyChange> keys; ///< those that differ; of Added none
};

/// What `rows` would change in what stands, in their order.
std::vector<ProcedureChange> catalogueDifference(std::span<const Procedure> standing,
                                                 std::span<const Procedure> rows, QDate today);

/// Every key in which two rows differ, in the order of the columns.
std::vector<KeyChange> keyChanges(const Procedure &before, const Procedure &after);

/// Those that stand, are in force on `today` and are not among the rows, with `today` as their last
/// day: what a complete list ends.
std::vector<Procedure> endedByOmission(std::span<const Procedure> standing,
                                       std::span<const Procedure> rows, QDate today);

} // namespace motcua
