#pragma once

#include "app/commands/answer.h"
#include "core/queueing/appointmentservice.h"

#include <QJsonObject>

namespace motcua {

class Office;

/// Why there is no appointment, or no number for it, with the way to mend it.
Answer answerFor(AppointmentError error);
/// The appointment after what was done to it.
Answer answerFor(const AppointmentLine &line, Office &office);

/// "expected arrived cancelled passed"
QString stateName(const AppointmentLine &line, Office &office);
QJsonObject toJson(const AppointmentLine &line, Office &office);

} // namespace motcua
