#pragma once

#include "app/platform/datafolder.h"

namespace motcua {

class Random;
class ReceptionCounter;
class TourStage;

/// What a power cut leaves: the folder as it is at this moment, without the orderly end. False:
/// it could not be copied.
bool copyAtPowerCut(const DataFolder &running, const DataFolder &left);

/// Twelve minutes after the power cut of 9:40, with a printer whose roll is at its end: the desk
/// says what happened and what to do, the kiosk gives numbers all the same.
void tourTrouble(TourStage &stage, const DataFolder &left, Random &random);

/// A centre for practice beside the real one: every window and paper says what it is.
void tourPractice(TourStage &stage, const DataFolder &real, Random &random);

} // namespace motcua
