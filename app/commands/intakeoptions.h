#pragma once

#include "app/commands/answer.h"
#include "app/commands/arguments.h"
#include "core/base/result.h"
#include "core/dossiers/dossierservice.h"

#include <vector>

namespace motcua {

class Office;

/// Of which procedure.
OptionSpec intakeProcedureOption();
/// The procedure and who stands at the counter, none of it required.
std::vector<OptionSpec> applicantOptions();
/// What is told of a dossier on a command line when it is received.
std::vector<OptionSpec> intakeOptions();
Result<Intake, Answer> intakeFrom(Office &office, const Arguments &arguments);

/// Papers that were handed in: "NAME", "NAME:ORIGINALS" or "NAME:ORIGINALS:COPIES"; without figures
/// one original.
OptionSpec paperOption();
Result<std::vector<HandedPaper>, Answer> papersNamed(const QStringList &texts);

} // namespace motcua
