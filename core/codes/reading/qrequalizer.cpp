#include "core/codes/reading/qrequalizer.h"

#include "core/codes/reading/leastsquares.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace motcua {

namespace {

constexpr int Margin = 4; ///< half modules around the code
constexpr float Covered = 0.02F; ///< what is believed of a module that cannot be seen

/// Sums over rectangles of a raster.
class RasterSums {
public:
    RasterSums(const std::vector<float> &raster, int side, bool squares)
        : m_side(side)
        , m_sums(std::size_t(side + 1) * std::size_t(side + 1))
    {
        for (int y = 0; y < side; ++y) {
            double line = 0;
            for (int x = 0; x < side; ++x) {
                const double value = raster[std::size_t(y * side + x)];
                line += squares ? value * value : value;
                m_sums[at(x + 1, y + 1)] = m_sums[at(x + 1, y)] + line;
            }
        }
    }
    double mean(int x, int y, int radius) const
    {
        const int left = std::max(0, x - radius), right = std::min(m_side, x + radius + 1);
        const int top = std::max(0, y - radius), bottom = std::min(m_side, y + radius + 1);
        return (m_sums[at(right, bottom)] - m_sums[at(left, bottom)] - m_sums[at(right, top)]
                + m_sums[at(left, top)])
            / ((right - left) * (bottom - top));
    }

private:
    std::size_t at(int x, int y) const { return std::size_t(y * (m_side + 1) + x); }

    int m_side;
    std::vector<double> m_sums;
};

} // namespace

QrEqualizer::QrEqualizer(const LumaView &picture, const QrFit &fit)
    : m_picture(picture)
    , m_fit(fit)
    , m_layout(fit.version)
    , m_side(2 * m_layout.size() + 1 + 2 * Margin)
    , m_trust(std::size_t(m_layout.size() * m_layout.size()), 1.F)
{
    look();
    level();
    distrustBurnt();
    judge();
}

void QrEqualizer::look()
{
    m_raster.reserve(std::size_t(m_side * m_side));
    const float sign = m_fit.inverted ? 1.F : -1.F;
    constexpr double Quarter = 0.15; // of a module, around each place: grain averages out
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            const double column = (x - Margin) / 2.0;
            const double row = (y - Margin) / 2.0;
            float sum = 0;
            for (const double dy : {-Quarter, Quarter}) {
                for (const double dx : {-Quarter, Quarter})
                    sum += lumaAt(m_picture, m_fit.warp.at(column + dx, row + dy));
            }
            m_raster.push_back(sign * sum / 4);
        }
    }
}

// Light differs over a code: each place is taken against the mean and the spread around it.
void QrEqualizer::level()
{
    constexpr int Radius = 10; // 5 modules: more than a finder
    const RasterSums sums(m_raster, m_side, false);
    const RasterSums squares(m_raster, m_side, true);
    const double all = sums.mean(m_side / 2, m_side / 2, m_side);
    const double whole =
        std::sqrt(std::max(1e-6, squares.mean(m_side / 2, m_side / 2, m_side) - all * all));
    m_levels.reserve(m_raster.size());
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            const double mean = sums.mean(x, y, Radius);
            const double spread =
                std::sqrt(std::max(0.0, squares.mean(x, y, Radius) - mean * mean));
            m_levels.push_back({float(mean), float(spread + 0.15 * whole)});
        }
    }
    std::ranges::transform(
        m_raster, m_levels, m_raster.begin(),
        [](float value, const Level &around) { return (value - around.mean) / around.spread; });
}

// White of a glare and black of a hole say nothing, however clear they look.
void QrEqualizer::distrustBurnt()
{
    const int size = m_layout.size();
    std::vector<std::uint8_t> white, black;
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            const float value = lumaAt(m_picture, m_fit.warp.at(column + 0.5, row + 0.5));
            white.push_back(value >= 251);
            black.push_back(value <= 3);
        }
    }
    const auto allAround = [&](const std::vector<std::uint8_t> &marks, int column, int row) {
        for (int y = std::max(0, row - 1); y <= std::min(size - 1, row + 1); ++y) {
            for (int x = std::max(0, column - 1); x <= std::min(size - 1, column + 1); ++x) {
                if (!marks[std::size_t(y * size + x)])
                    return false;
            }
        }
        return true;
    };
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            if (!allAround(white, column, row) && !allAround(black, column, row))
                continue;
            for (int y = std::max(0, row - 1); y <= std::min(size - 1, row + 1); ++y) {
                for (int x = std::max(0, column - 1); x <= std::min(size - 1, column + 1); ++x)
                    m_trust[std::size_t(y * size + x)] = Covered;
            }
        }
    }
}

void QrEqualizer::distrust(const std::vector<std::uint8_t> &covered)
{
    assert(covered.size() == m_trust.size());
    for (std::size_t i = 0; i < covered.size(); ++i) {
        if (covered[i] && m_trust[i] > Covered) {
            m_trust[i] = Covered;
            m_belief[i] *= Covered;
        }
    }
}

float QrEqualizer::seen(int column, int row, const Tap &tap) const
{
    const int x = std::clamp(2 * column + 1 + Margin + tap.column, 0, m_side - 1);
    const int y = std::clamp(2 * row + 1 + Margin + tap.row, 0, m_side - 1);
    return m_raster[std::size_t(y * m_side + x)];
}

void QrEqualizer::judge()
{
    m_belief.clear();
    for (int row = 0; row < m_layout.size(); ++row) {
        for (int column = 0; column < m_layout.size(); ++column)
            m_belief.push_back(seen(column, row, {0, 0}) * m_trust[m_belief.size()]);
    }
}

QrBelief QrEqualizer::vote() const
{
    constexpr int Voters = 5; // each way
    constexpr double Apart = 0.17; // modules
    const float sign = m_fit.inverted ? 1.F : -1.F;
    QrBelief votes;
    for (int row = 0; row < m_layout.size(); ++row) {
        for (int column = 0; column < m_layout.size(); ++column) {
            const Level &around =
                m_levels[std::size_t((2 * row + 1 + Margin) * m_side + 2 * column + 1 + Margin)];
            float sum = 0;
            for (int i = 0; i < Voters * Voters; ++i) {
                const double dx = (i % Voters - Voters / 2) * Apart;
                const double dy = (i / Voters - Voters / 2) * Apart;
                const QPointF place = m_fit.warp.at(column + 0.5 + dx, row + 0.5 + dy);
                const float away = sign * lumaAt(m_picture, place) - around.mean;
                sum += std::clamp(2 * away / around.spread, -1.F, 1.F);
            }
            votes.push_back(sum * m_trust[votes.size()]);
        }
    }
    return votes;
}

float QrEqualizer::expected(int column, int row) const
{
    constexpr float LeastBelief = 0.25F;
    switch (m_layout.module(column, row)) {
    case QrLayout::Module::Dark: return 1;
    case QrLayout::Module::Light: return -1;
    default: break;
    }
    const float believed = m_belief[std::size_t(row * m_layout.size() + column)];
    return m_rounds == 0 || std::abs(believed) < LeastBelief ? 0.F : believed > 0 ? 1.F : -1.F;
}

void QrEqualizer::learn()
{
    constexpr std::size_t MostExamples = 5000;
    constexpr double Stiffness = 0.02; // of the examples: so much is the plain picture trusted
    const int reach = m_rounds == 0 ? 2 : 4;
    std::vector<Tap> taps;
    for (int row = -reach; row <= reach; ++row) {
        for (int column = -reach; column <= reach; ++column) {
            const bool near = std::abs(row) <= 1 && std::abs(column) <= 1;
            if (near || (row % 2 == 0 && column % 2 == 0))
                taps.push_back({column, row});
        }
    }
    const int size = m_layout.size();
    LeastSquares squares(taps.size() + 1);
    std::vector<double> values(taps.size() + 1, 1.0); // the last stays: a constant
    const auto look = [&](int column, int row) {
        std::ranges::transform(taps, values.begin(),
                               [&](const Tap &tap) { return double(seen(column, row, tap)); });
    };
    const std::size_t every = 1 + m_belief.size() / MostExamples;
    for (std::size_t i = 0; i < m_belief.size(); i += m_rounds == 0 ? 1 : every) {
        const int column = int(i) % size;
        const int row = int(i) / size;
        const float wanted = expected(column, row);
        if (wanted == 0.F || m_trust[i] < 1)
            continue;
        look(column, row);
        squares.add(values, double(wanted));
    }
    const auto weights = squares.solved(Stiffness);
    ++m_rounds;
    if (!weights)
        return;
    for (std::size_t i = 0; i < m_belief.size(); ++i) {
        look(int(i) % size, int(i) / size);
        double sum = 0;
        for (std::size_t tap = 0; tap < values.size(); ++tap)
            sum += values[tap] * (*weights)[tap];
        m_belief[i] = float(sum) * m_trust[i];
    }
}

} // namespace motcua
