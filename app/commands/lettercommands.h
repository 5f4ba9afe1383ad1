#pragma once

#include "app/commands/answer.h"
#include "core/base/id.h"
#include "core/documents/formkinds.h"

#include <optional>

namespace motcua {

class Office;

/// Before a letter goes to the printer: it is in the register from now on. `again`: one more copy
/// of what is there. Why it may not be printed; nothing for what is no letter, and for the draft of
/// an apology that has no new date yet.
std::optional<Answer> enterLetter(Office &office, FormKind kind, const Id &dossier, bool again);

} // namespace motcua
