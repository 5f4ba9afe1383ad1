#pragma once

#include "app/commands/answer.h"
#include "core/dossiers/dossierservice.h"

namespace motcua {

class Office;

Answer answerFor(DossierError error);
/// The dossier after what was done, without the persons' data.
Answer answerFor(const Result<Dossier, DossierError> &result, Office &office);
Answer answerFor(const Result<std::vector<Dossier>, DossierError> &result, Office &office);
Answer answerFor(const Result<std::vector<DueDossier>, DossierError> &result, Office &office);

} // namespace motcua
