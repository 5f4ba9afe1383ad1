#pragma once

#include "core/codes/reading/luma.h"

#include <algorithm>

namespace motcua {

/// Sums over rectangles of a picture, each in four steps.
class LumaSums {
public:
    enum class Of { Values, Squares };

    explicit LumaSums(const LumaView &picture, Of what = Of::Values)
        : m_width(picture.width)
        , m_height(picture.height)
        , m_sums(std::size_t(picture.width + 1) * std::size_t(picture.height + 1))
    {
        for (int y = 0; y < m_height; ++y) {
            const std::uint8_t *row = picture.row(y);
            std::uint32_t line = 0;
            for (int x = 0; x < m_width; ++x) {
                line += what == Of::Values ? row[x] : unsigned(row[x]) * row[x];
                m_sums[at(x + 1, y + 1)] = m_sums[at(x + 1, y)] + line;
            }
        }
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    /// From left and top on, right and bottom no more; within the picture. Modulo 2^32: exact for
    /// values of 16 million dots, squares of 66 thousand.
    std::uint32_t sum(int left, int top, int right, int bottom) const
    {
        return m_sums[at(right, bottom)] - m_sums[at(left, bottom)] - m_sums[at(right, top)]
            + m_sums[at(left, top)];
    }

private:
    std::size_t at(int x, int y) const
    {
        return std::size_t(y) * std::size_t(m_width + 1) + std::size_t(x);
    }

    int m_width;
    int m_height;
    std::vector<std::uint32_t> m_sums;
};

/// The square of 2 × radius + 1 around a place, as much of it as lies in the picture.
struct Around {
    Around(const LumaSums &sums, int x, int y, int radius)
        : left(std::max(0, x - radius))
        , top(std::max(0, y - radius))
        , right(std::min(sums.width(), x + radius + 1))
        , bottom(std::min(sums.height(), y + radius + 1))
    {
    }
    int count() const { return (right - left) * (bottom - top); }
    int mean(const LumaSums &sums) const
    {
        return int(sums.sum(left, top, right, bottom)) / count();
    }

    int left;
    int top;
    int right;
    int bottom;
};

} // namespace motcua
