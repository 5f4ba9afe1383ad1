#include "core/dossiers/dossiernumbers.h"

#include "core/dossiers/dossiers.h"
#include "core/dossiers/numbermark.h"
#include "core/storage/storageerror.h"

#include <algorithm>

namespace motcua {

LocalDossierNumbers::LocalDossierNumbers(Dossiers &dossiers, NumberMark &mark)
    : m_dossiers(dossiers)
    , m_mark(mark)
{
}

int LocalDossierNumbers::highest(const DrawRequest &request) const
{
    const auto kept = m_mark.highest(request);
    return std::max(m_dossiers.highestNumber(request.day, request.series), kept ? kept->number : 0);
}

void LocalDossierNumbers::draw(const DrawRequest &request, Answer answer)
{
    const auto drawn = [&]() -> Result<int, DrawError> {
        try {
            const int stored = m_dossiers.highestNumber(request.day, request.series);
            const auto kept = m_mark.highest(request);
            if (kept && kept->number > stored && kept->request == request.request)
                return kept->number;
            const int next = highest(request) + 1;
            m_mark.keep(request, next);
            return next;
        } catch (const StorageError &) {
            return DrawError::StorageFailed;
        }
    };
    answer(drawn());
}

} // namespace motcua
