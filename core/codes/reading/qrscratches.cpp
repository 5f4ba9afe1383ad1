#include "core/codes/reading/qrscratches.h"

#include "core/codes/reading/lumasums.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace motcua {

namespace {

constexpr int PerModule = 3; ///< places looked at, each way

/// The code straightened: of each place whether it is light (1), dark (-1) or between.
class Straightened {
public:
    Straightened(const LumaView &picture, const QrFit &fit)
        : m_side(fit.warp.size() * PerModule)
    {
        constexpr int Around5Modules = 5;
        constexpr int LeastContrast = 8;
        const LumaSums sums(picture);
        const int radius = int(fit.warp.moduleWidth() * Around5Modules);
        m_signs.reserve(std::size_t(m_side) * std::size_t(m_side));
        for (int y = 0; y < m_side; ++y) {
            for (int x = 0; x < m_side; ++x) {
                const QPointF place = fit.warp.at((x + 0.5) / PerModule, (y + 0.5) / PerModule);
                const int px = std::clamp(int(place.x()), 0, picture.width - 1);
                const int py = std::clamp(int(place.y()), 0, picture.height - 1);
                const int mean = Around(sums, px, py, radius).mean(sums);
                const int away = int(lumaAt(picture, place)) - mean;
                m_signs.push_back(away > LeastContrast        ? std::int8_t(1)
                                      : away < -LeastContrast ? std::int8_t(-1)
                                                              : std::int8_t(0));
            }
        }
    }
    int side() const { return m_side; }
    int sign(int x, int y) const
    {
        return m_signs[std::size_t(y) * std::size_t(m_side) + std::size_t(x)];
    }

private:
    int m_side;
    std::vector<std::int8_t> m_signs;
};

/// One straight line over the code, in places.
struct Line {
    double x, y; ///< of its middle
    double dx, dy; ///< one place on
};

class Search {
public:
    Search(const Straightened &code, int size)
        : m_code(code)
        , m_size(size)
        , m_least(PerModule * std::max(13, size * 2 / 5))
        , m_marks(std::size_t(size * size))
    {
    }
    void follow(const Line &line)
    {
        const auto [first, last] = within(line);
        int run = 0, sign = 0;
        for (int i = first; i <= last + 1; ++i) {
            const int here =
                i > last ? 0 : m_code.sign(int(line.x + i * line.dx), int(line.y + i * line.dy));
            if (here != 0 && here == sign) {
                ++run;
                continue;
            }
            if (run >= m_least)
                mark(line, i - run, i);
            sign = here;
            run = here == 0 ? 0 : 1;
        }
    }
    std::vector<std::uint8_t> takeMarks() { return std::move(m_marks); }

private:
    /// The first and the last step of a line that lie on the code.
    std::pair<int, int> within(const Line &line) const
    {
        double first = -m_code.side(), last = m_code.side();
        for (const auto &[at, step] : {std::pair(line.x, line.dx), std::pair(line.y, line.dy)}) {
            const double edge = m_code.side() - 0.01;
            if (std::abs(step) < 1e-9) {
                if (at < 0 || at > edge)
                    return {1, 0};
                continue;
            }
            const auto [from, until] = std::minmax({-at / step, (edge - at) / step});
            first = std::max(first, from);
            last = std::min(last, until);
        }
        return {int(std::ceil(first)), int(std::floor(last))};
    }
    void mark(const Line &line, int from, int until)
    {
        for (int i = from; i < until; ++i) {
            const int column = int(line.x + i * line.dx) / PerModule;
            const int row = int(line.y + i * line.dy) / PerModule;
            m_marks[std::size_t(row * m_size + column)] = 1;
        }
    }

    const Straightened &m_code;
    int m_size;
    int m_least; ///< places of one kind in a row that chance does not make
    std::vector<std::uint8_t> m_marks;
};

} // namespace

std::vector<std::uint8_t> scratchedModules(const LumaView &picture, const QrFit &fit)
{
    constexpr int Angles = 90;
    const Straightened code(picture, fit);
    Search search(code, fit.warp.size());
    const double middle = code.side() / 2.0;
    for (int i = 0; i < Angles; ++i) {
        const double angle = std::numbers::pi * i / Angles;
        const double dx = std::cos(angle);
        const double dy = std::sin(angle);
        const double reach = middle * (std::abs(dx) + std::abs(dy));
        for (double away = -reach; away <= reach; away += 1)
            search.follow({middle - away * dy, middle + away * dx, dx, dy});
    }
    return search.takeMarks();
}

} // namespace motcua
