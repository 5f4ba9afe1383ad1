#pragma once

#include "core/site/site.h"

#include <QCborArray>

#include <vector>

namespace motcua {

/// Opening hours in payloads of operations: [weekday, from, to] each, in minutes of the day.
QCborArray intervalsToCbor(const std::vector<OpeningInterval> &intervals);
/// Of foreign bytes: a minute before the day is no time, one after it is midnight.
std::vector<OpeningInterval> intervalsFromCbor(const QCborArray &stored);

} // namespace motcua
