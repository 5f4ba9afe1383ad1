#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/procedures/catalogue.h"
#include "core/procedures/procedure.h"

#include <vector>

namespace motcua {

class Journal;
class Procedures;

enum class ProcedureProblem {
    StorageFailed, ///< nothing was written
};

/// The catalogue of procedures: read by everybody, changed by loading a catalogue file.
class ProcedureService {
public:
    /// Both outlive the service; the tables are a projection of the journal. Reads them: throws
    /// StorageError, as reload() does.
    ProcedureService(Journal &journal, Procedures &tables);

    /// By tile, then by their place in it. References stay valid until the next load() or reload().
    const std::vector<Procedure> &procedures() const { return m_procedures; }
    /// Null when there is none of this code.
    const Procedure *find(QStringView code) const;
    /// Those found under a field of the site, in their order.
    std::vector<const Procedure *> byTile(QStringView field) const;

    /// Appends one operation for each row that is new or differs and nothing else, in one
    /// transaction; loading a catalogue twice appends nothing. Procedures the catalogue does not
    /// have stay: they may be the commune's own. The number tells how many were appended.
    Result<int, ProcedureProblem> load(const Catalogue &catalogue, const Id &actor);
    /// Reads the tables again, after operations came from elsewhere.
    void reload();

private:
    Journal &m_journal;
    Procedures &m_tables;
    std::vector<Procedure> m_procedures;
};

} // namespace motcua
