#include "core/dossiers/dossiernumbers.h"

#include "core/dossiers/dossiers.h"
#include "core/storage/storageerror.h"

namespace motcua {

LocalDossierNumbers::LocalDossierNumbers(Dossiers &dossiers)
    : m_dossiers(dossiers)
{
}

void LocalDossierNumbers::draw(const DrawRequest &request, Answer answer)
{
    const auto drawn = [&]() -> Result<int, DrawError> {
        try {
            return m_dossiers.highestNumber(request.day, request.series) + 1;
        } catch (const StorageError &) {
            return DrawError::StorageFailed;
        }
    };
    answer(drawn());
}

} // namespace motcua
