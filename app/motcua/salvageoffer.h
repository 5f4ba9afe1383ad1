#pragma once

#include "app/platform/datafolder.h"

namespace motcua {

class Clock;
class Random;

/// Offers the person at this machine to save what can be saved of a damaged file, and does it;
/// true: the folder can be opened now. Clock and random are used in a thread beside, which is
/// waited for.
bool offerSalvage(const DataFolder &folder, const Clock &clock, Random &random);

} // namespace motcua
