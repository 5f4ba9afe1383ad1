#pragma once

#include <QPointF>

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace motcua {

/// Grey values of a picture that somebody else owns, 0 black to 255 white, row after row.
struct LumaView {
    const std::uint8_t *bits = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t stride = 0; ///< bytes from a row to the next

    const std::uint8_t *row(int y) const { return bits + y * stride; }
    bool isEmpty() const { return !bits || width <= 0 || height <= 0; }
    std::size_t pixels() const { return isEmpty() ? 0 : std::size_t(width) * std::size_t(height); }
    /// A rectangle that lies within.
    LumaView part(int x, int y, int partWidth, int partHeight) const
    {
        assert(x >= 0 && y >= 0 && x + partWidth <= width && y + partHeight <= height);
        return {row(y) + x, partWidth, partHeight, stride};
    }
};

/// Grey values of its own.
class Luma {
public:
    Luma() = default;
    Luma(int width, int height)
        : m_width(width)
        , m_height(height)
        , m_bits(std::size_t(width) * std::size_t(height))
    {
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    std::uint8_t *row(int y) { return m_bits.data() + std::ptrdiff_t(y) * m_width; }
    LumaView view() const { return {m_bits.data(), m_width, m_height, m_width}; }

private:
    int m_width = 0;
    int m_height = 0;
    std::vector<std::uint8_t> m_bits;
};

/// Of a code in a picture, in dots from the picture's top left: the code's own top left, top
/// right, bottom right, bottom left.
using Corners = std::array<QPointF, 4>;

} // namespace motcua
