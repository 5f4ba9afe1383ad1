#pragma once

#include "core/codes/reading/luma.h"

#include <cstdint>
#include <vector>

namespace motcua {

/// The mean of the last frames of a scene that does not move: grain and the flicker of lamps are
/// different in each of them, the code is the same.
class FrameMean {
public:
    /// Forgets the scene when this frame shows another.
    void add(const LumaView &frame);
    /// How many frames are in it.
    int frames() const { return m_frames; }
    Luma mean() const;

private:
    bool continues(const LumaView &frame) const;

    static constexpr int MostFrames = 8; ///< older ones fade away
    int m_width = 0;
    int m_height = 0;
    int m_frames = 0;
    std::vector<std::uint16_t> m_values; ///< 256 times the grey value
};

} // namespace motcua
