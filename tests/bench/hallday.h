#pragma once

#include <vector>

namespace motcua {

/// Processor time of each frame of the hall's two windows, ms.
struct HallFrames {
    std::vector<double> kiosk, board;
};

/// A scripted morning through the real windows in this process, 1280 × 720 on the software
/// renderer: people come and are called, the board's number breathes at each call, and again and
/// again a citizen walks through the kiosk's pages. Wants an application on the tour's platform.
HallFrames playHallDay();

} // namespace motcua
