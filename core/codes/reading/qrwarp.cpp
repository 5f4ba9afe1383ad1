#include "core/codes/reading/qrwarp.h"

#include <QLineF>

namespace motcua {

QrWarp::QrWarp(const Corners &corners, int size)
    : m_size(size)
{
    for (std::size_t i = 0; i < corners.size(); ++i) {
        m_shares[2 * i] = corners[i].x();
        m_shares[2 * i + 1] = corners[i].y();
    }
    solve();
}

Corners QrWarp::corners() const
{
    Corners corners;
    for (std::size_t i = 0; i < corners.size(); ++i)
        corners[i] = {m_shares[2 * i], m_shares[2 * i + 1]};
    return corners;
}

double QrWarp::moduleWidth() const
{
    const Corners edge = corners();
    double around = 0;
    for (std::size_t i = 0; i < edge.size(); ++i)
        around += QLineF(edge[i], edge[(i + 1) % edge.size()]).length();
    return around / 4 / m_size;
}

void QrWarp::move(std::size_t share, double dots)
{
    m_shares[share] += dots;
    if (share < 8)
        solve();
}

// The projective map of the unit square onto four corners (P. Heckbert 1989).
void QrWarp::solve()
{
    const auto &[x0, y0, x1, y1, x2, y2, x3, y3, bendX, bendY, otherX, otherY] = m_shares;
    const double sumX = x0 - x1 + x2 - x3;
    const double sumY = y0 - y1 + y2 - y3;
    const double dx1 = x1 - x2, dx2 = x3 - x2, dy1 = y1 - y2, dy2 = y3 - y2;
    const double area = dx1 * dy2 - dx2 * dy1;
    const double g = area == 0 ? 0 : (sumX * dy2 - dx2 * sumY) / area;
    const double h = area == 0 ? 0 : (dx1 * sumY - sumX * dy1) / area;
    m_h = {x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h};
}

} // namespace motcua
