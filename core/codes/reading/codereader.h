#pragma once

#include "core/codes/reading/codepasses.h"
#include "core/codes/reading/framemean.h"

namespace motcua {

/// Reads the codes of one picture: pass after pass, until one finds something. The same picture
/// gives the same answer on every machine: what passes may cost is counted, not timed, so that a
/// picture without a code takes about 250 ms of an ordinary desk's processor, however large it is.
std::vector<FoundCode> readCodes(const LumaView &picture);

/// Reads codes in the frames of a camera: of each frame as much as fits into about 35 ms. Whoever
/// holds a code still for a moment gets all passes, one frame after the other, and the mean of
/// what the last frames had in common.
class CameraReader {
public:
    /// Frames come in the order in which they were taken.
    std::vector<FoundCode> read(const LumaView &frame);

private:
    std::size_t m_next = 0; ///< the pass that is due
    FrameMean m_mean;
};

} // namespace motcua
