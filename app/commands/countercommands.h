#pragma once

#include "app/commands/command.h"

namespace motcua {

/// What officers do besides taking turns: `ticket hold`, `ticket call`, `counter pause` and so on.
std::vector<Command> counterCommands();

} // namespace motcua
