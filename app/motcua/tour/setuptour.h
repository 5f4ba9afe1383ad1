#pragma once

namespace motcua {

class Clock;
class DataFolder;
class Random;
class TourStage;

/// The first start on an empty folder: what it asks, the six steps of a new site, its recovery
/// sheet. The site is made in `folder`.
void tourFirstStart(TourStage &stage, const DataFolder &folder, const Clock &clock, Random &random);

} // namespace motcua
