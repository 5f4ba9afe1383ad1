#pragma once

#include "core/journal/operation.h"

#include <QJsonObject>
#include <QString>

namespace motcua {

/// An operation for people who look into a journal. `seq` is its place in the log, which also an
/// operation has whose header cannot be read.
QJsonObject operationJson(const Operation &operation, int stream, std::int64_t seq);
/// The same in one line.
QString operationText(const Operation &operation, int stream, std::int64_t seq);

} // namespace motcua
