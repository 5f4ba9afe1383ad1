#pragma once

#include "app/commands/command.h"
#include "core/base/result.h"
#include "core/queueing/ticket.h"

namespace motcua {

/// `ticket list` and `ticket show`.
std::vector<Command> ticketListCommands();

/// By its id of 32 digits or by its number of today.
Result<Ticket, Answer> ticketNamed(Office &office, const QString &text);

/// The code of a procedure of the catalogue.
Result<QString, Answer> procedureNamed(Office &office, const QString &code);

/// One ticket with its standing in the queue.
Answer showTicket(Office &office, const Ticket &ticket);

} // namespace motcua
