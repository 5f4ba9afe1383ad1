#include "core/dossiers/dossierdeadline.h"

namespace motcua {

Deadline deadlineOf(const Dossier &dossier, const DeadlineCounter &counter)
{
    std::vector<DeadlineCounter::Pause> pauses;
    for (const Supplement &supplement : dossier.supplements) {
        if (supplement.completed)
            pauses.push_back({supplement.asked, *supplement.completed});
    }
    Deadline deadline = pauses.empty()
        ? counter.count(dossier.term, dossier.received)
        : counter.afterSupplements(dossier.term, dossier.received, pauses);
    if (dossier.extended && dossier.due > deadline.due)
        counter.appointAnew(deadline, dossier.due, dossier.extensionBasis);
    return deadline;
}

} // namespace motcua
