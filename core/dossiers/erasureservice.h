#pragma once

#include "core/dossiers/dossierwriter.h"
#include "core/dossiers/erasures.h"

#include <vector>

namespace motcua {

class BlobStore;
class CitizenService;

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
/// erase what the journal holds of a person or an ended dossier. The operations stay in the chain
/// with their commitments; their contents are gone from the file, and from backups as these age
/// out. By itself nothing is ever erased.
class ErasureService {
public:
    /// All of them outlive the service.
    ErasureService(Journal &journal, Erasures &erasures, CitizenService &citizens,
                   Dossiers &dossiers, DossierSearch &search, BlobStore &blobs,
                   const QueueRights &rights);

    /// A person or a dossier, by identity.
    Result<Erasure, ErasureError> ask(const Id &subject, const QString &basis, const Id &actor);
    Result<Erasure, ErasureError> confirm(const Id &subject, const Id &actor);
    Result<std::vector<Erasure>, ErasureError> list() const;

private:
    std::optional<ErasureError> problemOf(const Id &subject);

    Journal &m_journal;
    Erasures &m_erasures;
    CitizenService &m_citizens;
    Dossiers &m_dossiers;
    DossierSearch &m_search;
    BlobStore &m_blobs;
    const QueueRights &m_rights;
};

} // namespace motcua
