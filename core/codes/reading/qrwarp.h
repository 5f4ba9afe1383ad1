#pragma once

#include "core/codes/reading/luma.h"

namespace motcua {

/// How a flat code lies in a picture: seen from aside, and bent a little, as paper on a bottle is.
class QrWarp {
public:
    static constexpr std::size_t Shares = 12;

    QrWarp(const Corners &corners, int size);

    int size() const { return m_size; }
    /// Of the code's edges.
    Corners corners() const;
    /// Of a module on the average, in dots.
    double moduleWidth() const;
    /// Where a place of the code lies: (0, 0) is its top left, (size, size) its bottom right.
    QPointF at(double column, double row) const
    {
        const double s = column / m_size;
        const double t = row / m_size;
        const double w = m_h[6] * s + m_h[7] * t + 1;
        const double bendS = 4 * s * (1 - s);
        const double bendT = 4 * t * (1 - t);
        return {(m_h[0] * s + m_h[1] * t + m_h[2]) / w + m_shares[8] * bendS + m_shares[10] * bendT,
                (m_h[3] * s + m_h[4] * t + m_h[5]) / w + m_shares[9] * bendS
                    + m_shares[11] * bendT};
    }
    /// Moves one of what it is made of by so many dots: x and y of the four corners, of the bend
    /// along the rows, of the bend along the columns.
    void move(std::size_t share, double dots);

private:
    void solve();

    int m_size;
    std::array<double, Shares> m_shares{};
    std::array<double, 8> m_h{};
};

} // namespace motcua
