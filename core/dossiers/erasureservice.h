#pragma once

#include "core/dossiers/dossierwriter.h"
#include "core/dossiers/erasures.h"

#include <vector>

namespace motcua {

class BlobStore;
class CitizenService;
class ProcedureService;
class SiteService;

enum class ErasureError {
    UnknownSubject,
    NoBasis, ///< the law behind it, in words
    StillOpen, ///< a dossier that is not ended, or a person's
    AskedAlready,
    NotAsked,
    SameAccount, ///< two people decide
    NotAllowed,
    StorageFailed,
};

/// The right to deletion (Luật 91/2025/QH15, Điều 13, 14 and 16): two accounts, with a legal basis,
/// erase what the journal holds of a person or an ended dossier; with a person also the files of
/// their own dossiers, who received the results and what was noted when they were told. The
/// operations stay in the chain with their commitments; their contents are gone from the file, and
/// from backups as these age out. By itself nothing is ever erased, however old:
/// Procedure::retentionYears only lists it.
class ErasureService {
public:
    /// All of them outlive the service.
    ErasureService(Journal &journal, const SiteService &sites, const ProcedureService &procedures,
                   Erasures &erasures, CitizenService &citizens, Dossiers &dossiers,
                   DossierSearch &search, BlobStore &blobs, const QueueRights &rights);

    /// An ended dossier that was kept as long as its procedure's rule asks.
    struct Aged {
        Dossier dossier;
        int years = 0; ///< it was to be kept
        QString basis;
        bool operator==(const Aged &) const = default;
    };
    /// Those for which nobody asked yet, by procedure, longest first, at most MostListedDossiers.
    /// Being on the list erases nothing.
    Result<std::vector<Aged>, ErasureError> due() const;

    /// A person or a dossier, by identity.
    Result<Erasure, ErasureError> ask(const Id &subject, const QString &basis, const Id &actor);
    Result<Erasure, ErasureError> confirm(const Id &subject, const Id &actor);
    Result<std::vector<Erasure>, ErasureError> list() const;

private:
    std::optional<ErasureError> problemOf(const Id &subject);

    Journal &m_journal;
    const SiteService &m_sites;
    const ProcedureService &m_procedures;
    Erasures &m_erasures;
    CitizenService &m_citizens;
    Dossiers &m_dossiers;
    DossierSearch &m_search;
    BlobStore &m_blobs;
    const QueueRights &m_rights;
};

} // namespace motcua
