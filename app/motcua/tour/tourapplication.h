#pragma once

#include <QString>

namespace motcua {

/// Before the application object: chooses a display in memory with one named screen for each
/// window, drawn without a graphics card, whatever this machine has. False when no temporary file
/// could be written.
bool prepareTourPlatform();

/// Walks a scripted morning through the real windows and saves a picture of every page and the
/// slips in `folder`. Prints what it found; the exit code is 0 when every text can be read.
int runTour(const QString &folder);

} // namespace motcua
