#pragma once

#include "app/commands/command.h"
#include "core/queueing/ticket.h"

namespace motcua {

/// `ticket list` and `ticket show`.
std::vector<Command> ticketListCommands();

/// One ticket with its standing in the queue.
Answer showTicket(Office &office, const Ticket &ticket);

} // namespace motcua
