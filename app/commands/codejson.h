#pragma once

#include "core/codes/scannedcode.h"
#include "core/procedures/procedure.h"

#include <QJsonObject>

#include <span>

namespace motcua {

/// "kind" and what that kind has; dates ISO 8601, what is not known empty or null. A procedure that
/// is named by its page or by words is looked up among `procedures`.
QJsonObject toJson(const ScannedCode &code, std::span<const Procedure> procedures);

} // namespace motcua
