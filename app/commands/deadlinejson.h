#pragma once

#include "core/base/sitezone.h"
#include "core/calendar/deadline.h"

#include <QJsonArray>
#include <QJsonObject>

namespace motcua {

/// {"due", "steps", "target", "targetDecision"}; without a promise of the unit's own the last two
/// are null. Steps have their sentence in Vietnamese where the program has it.
QJsonObject toJson(const Deadline &deadline, const std::optional<DeadlineCounter::Target> &target,
                   const SiteZone &zone);
QJsonArray stepsJson(const std::vector<DeadlineStep> &steps);

/// The same in lines.
QString deadlineText(const Deadline &deadline, const std::optional<DeadlineCounter::Target> &target,
                     const SiteZone &zone);

} // namespace motcua
