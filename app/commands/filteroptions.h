#pragma once

#include "app/commands/answer.h"
#include "app/commands/arguments.h"
#include "app/commands/commandline.h"
#include "core/base/result.h"
#include "core/dossiers/dossiersearch.h"

#include <vector>

namespace motcua {

class Office;

/// Which dossiers are looked for beside the words.
std::vector<OptionSpec> dossierFilterOptions();
Result<DossierFilter, Answer> dossierFilterFrom(Office &office, const Arguments &arguments);

} // namespace motcua
