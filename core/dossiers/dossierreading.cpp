#include "core/dossiers/dossierreading.h"

#include "core/dossiers/dossiers.h"

namespace motcua {

DossierReading::DossierReading(const QString &file, const QString &typed,
                               const DossierFilter &filter)
    : m_database(file, Database::Mode::ReadOnly)
    , m_ids(DossierSearch::known(m_database, typed, filter))
{
}

bool DossierReading::next(Dossier &dossier)
{
    Dossiers dossiers(m_database);
    while (m_at < m_ids.size()) {
        if (auto found = dossiers.find(m_ids[m_at++])) {
            dossier = std::move(*found);
            return true;
        }
    }
    return false;
}

} // namespace motcua
