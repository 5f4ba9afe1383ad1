#pragma once

#include "core/journal/journal.h"

#include <vector>

namespace motcua {

/// Operations of calendar, persons and dossiers for the golden bytes, as they are before the
/// journal salts them. A list only grows at its end.
std::vector<Journal::Draft> everyCalendarKind();
std::vector<Journal::Draft> everyPersonKind();
std::vector<Journal::Draft> everyDossierKind();

} // namespace motcua
