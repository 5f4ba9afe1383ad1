#include "core/codes/reading/framemean.h"

#include <algorithm>
#include <cstdlib>

namespace motcua {

void FrameMean::add(const LumaView &frame)
{
    if (!continues(frame)) {
        m_width = frame.width;
        m_height = frame.height;
        m_frames = 0;
        m_values.assign(frame.pixels(), 0);
    }
    m_frames = std::min(m_frames + 1, MostFrames);
    const int weight = 256 / m_frames;
    std::uint16_t *mean = m_values.data();
    for (int y = 0; y < m_height; ++y) {
        const std::uint8_t *row = frame.row(y);
        for (int x = 0; x < m_width; ++x, ++mean)
            *mean = std::uint16_t(*mean + (((row[x] * 256 - *mean) * weight) >> 8));
    }
}

Luma FrameMean::mean() const
{
    Luma picture(m_width, m_height);
    std::transform(m_values.begin(), m_values.end(), picture.row(0),
                   [](std::uint16_t value) { return std::uint8_t(value >> 8); });
    return picture;
}

// Looked at from afar, so that grain is no movement.
bool FrameMean::continues(const LumaView &frame) const
{
    constexpr int Square = 8; // dots
    constexpr int StillDifference = 6; // grey values on the average
    if (m_frames == 0 || frame.width != m_width || frame.height != m_height)
        return false;
    std::int64_t difference = 0;
    int squares = 0;
    for (int top = 0; top + Square <= m_height; top += 2 * Square) {
        for (int left = 0; left + Square <= m_width; left += 2 * Square) {
            int now = 0, before = 0;
            for (int y = top; y < top + Square; ++y) {
                const std::uint8_t *row = frame.row(y);
                const std::uint16_t *mean = m_values.data() + std::ptrdiff_t(y) * m_width;
                for (int x = left; x < left + Square; ++x) {
                    now += row[x];
                    before += mean[x] >> 8;
                }
            }
            difference += std::abs(now - before);
            ++squares;
        }
    }
    return squares > 0 && difference / squares <= StillDifference * Square * Square;
}

} // namespace motcua
