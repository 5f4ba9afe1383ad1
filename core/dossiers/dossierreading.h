#pragma once

#include "core/dossiers/dossiersearch.h"
#include "core/storage/database.h"

namespace motcua {

/// Dossiers that a search finds, one after the other, on a connection that only reads: beside the
/// owner of the file, in any thread. Memory holds their identities and one dossier. Whoever owns
/// the file brings the index up to date before, see DossierSearch::refresh(). Throws StorageError.
class DossierReading {
public:
    DossierReading(const QString &file, const QString &typed, const DossierFilter &filter);
    DossierReading(const DossierReading &) = delete;
    DossierReading &operator=(const DossierReading &) = delete;

    /// In the order of DossierSearch::find(); false at the end.
    bool next(Dossier &dossier);

private:
    Database m_database;
    std::vector<Id> m_ids;
    std::size_t m_at = 0;
};

} // namespace motcua
