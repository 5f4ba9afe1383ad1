#pragma once

#include "core/documents/slip.h"

namespace motcua {

/// Paper as a ward prints it on Monday 2026-11-23, for tests of its words and of its look.
SiteConfiguration paperConfiguration();

/// A ticket that passes these fields in order, taken at this time of the day.
Ticket paperTicket(const std::vector<QString> &fields, QTime taken);

} // namespace motcua
