#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/procedures/catalogue.h"
#include "core/procedures/namedlink.h"
#include "core/procedures/procedure.h"
#include "core/procedures/procedureversion.h"

#include <span>
#include <vector>

namespace motcua {

class Journal;
class Procedures;

enum class ProcedureProblem {
    StorageFailed, ///< could not be read, or nothing was written
    UnknownProcedure, ///< the catalogue has none of this code; nothing was written
    BadRow, ///< one does not hold together, see checkProcedure(); nothing was written
};

/// The catalogue of procedures: read by everybody, changed row by row or by a catalogue file.
class ProcedureService {
public:
    /// Both outlive the service; the tables are a projection of the journal. Reads them: throws
    /// StorageError, as reload() does.
    ProcedureService(Journal &journal, Procedures &tables);

    /// By tile, then by their place in it. References stay valid until the next define(), load()
    /// or reload().
    const std::vector<Procedure> &procedures() const { return m_procedures; }
    /// Null when there is none of this code.
    const Procedure *find(QStringView code) const;
    /// Those found under a field of the site, in their order.
    std::vector<const Procedure *> byTile(QStringView field) const;

    /// Appends one operation for each row that is new or differs and nothing else, in one
    /// transaction; defining the same twice appends nothing. Procedures that are not among the rows
    /// stay: they may be the commune's own. The number tells how many were appended.
    Result<int, ProcedureProblem> define(std::span<const Procedure> rows, const Id &actor);
    /// All rows of a catalogue, which were checked when it was read.
    Result<int, ProcedureProblem> load(const Catalogue &catalogue, const Id &actor);
    /// What people said that links mean; valid as the procedures are, and until nameLink().
    const std::vector<NamedLink> &links() const { return m_links; }
    /// From now on this link means the procedure, which must be one of the catalogue. False: it did
    /// already.
    Result<bool, ProcedureProblem> nameLink(const NamedLink &link, const Id &actor);
    /// Everything that was ever written down of a procedure, oldest first; empty for an unknown
    /// one.
    Result<std::vector<ProcedureVersion>, ProcedureProblem> versions(QStringView code) const;
    /// Reads the tables again, after operations came from elsewhere.
    void reload();

private:
    Result<int, ProcedureProblem> append(std::span<const Procedure> rows, const Id &actor);

    Journal &m_journal;
    Procedures &m_tables;
    std::vector<Procedure> m_procedures;
    std::vector<NamedLink> m_links;
};

} // namespace motcua
