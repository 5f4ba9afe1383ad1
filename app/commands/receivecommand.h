#pragma once

#include "app/commands/command.h"

#include <vector>

namespace motcua {

class Office;

/// "dossier receive": the dossier, what was told otherwise than it is known and what of it was
/// taken over, and what somebody should look at again.
std::vector<OptionSpec> receiveOptions();
void receiveDossier(Office &office, const Arguments &arguments, const AnswerLater &answer);

} // namespace motcua
