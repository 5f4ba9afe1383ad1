#pragma once

#include "app/commands/command.h"

namespace motcua {

/// `procedure import` and `procedure export`: the catalogue as a file.
std::vector<Command> procedureExchangeCommands();

} // namespace motcua
