#pragma once

#include "core/documents/slip.h"
#include "core/queueing/appointment.h"

namespace motcua {

/// The paper of somebody who comes back at a certain time: the code stands where a number would.
/// `procedureName` and `language` as for buildSlip().
Slip buildAppointmentSlip(const Appointment &appointment, const SiteConfiguration &configuration,
                          const QString &procedureName, Instant now, int reprint = 0,
                          const QTranslator *language = nullptr);

} // namespace motcua
