#pragma once

#include <QString>

namespace motcua {

class Office;
class TourStage;

/// Pictures of the slips of the last `count` numbers that somebody took, on both papers, as they
/// leave the printer.
void keepSlips(TourStage &stage, Office &office, const QString &name, int count);

} // namespace motcua
