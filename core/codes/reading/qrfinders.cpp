#include "core/codes/reading/qrfinders.h"

#include "core/codes/reading/lumasums.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace motcua {

namespace {

struct Square {
    QPointF middle;
    double module;
    float clearness;
};

constexpr double LeastModule = 1.3;
constexpr double MostModule = 12;
constexpr double Growth = 1.22; // from one size looked for to the next

/// How much a place looks like a finder: dark, light, dark, light squares one in the other. The
/// least of the differences counts, against the spread of all of it.
class SquareFilter {
public:
    SquareFilter(const LumaSums &sums, const LumaSums &squares, double module)
        : m_sums(sums)
        , m_squares(squares)
    {
        for (std::size_t i = 0; i < m_radii.size(); ++i) {
            m_radii[i] = int(std::lround((1.5 + double(i)) * module - 0.5));
            m_areas[i] = float((2 * m_radii[i] + 1) * (2 * m_radii[i] + 1));
        }
    }
    int margin() const { return m_radii.back() + 1; }
    float clearness(int x, int y) const
    {
        constexpr float LeastContrast = 4;
        const float core = sum(m_sums, x, y, 0);
        const float second = sum(m_sums, x, y, 1);
        const float coreMean = core / m_areas[0];
        const float lightRing = ring(core, second, 1);
        if (lightRing - coreMean < LeastContrast)
            return 0;
        const float third = sum(m_sums, x, y, 2);
        const float darkRing = ring(second, third, 2);
        if (lightRing <= darkRing)
            return 0;
        const float fourth = sum(m_sums, x, y, 3);
        const float around = ring(third, fourth, 3);
        const float least =
            std::min({lightRing - coreMean, lightRing - darkRing, around - darkRing});
        if (least <= 0)
            return 0;
        const float mean = fourth / m_areas[3];
        const float spread = sum(m_squares, x, y, 3) / m_areas[3] - mean * mean;
        return (least + lightRing - coreMean) / 2 / std::sqrt(std::max(1.F, spread));
    }

private:
    float sum(const LumaSums &sums, int x, int y, std::size_t i) const
    {
        const int radius = m_radii[i];
        return float(sums.sum(x - radius, y - radius, x + radius + 1, y + radius + 1));
    }
    float ring(float inner, float outer, std::size_t i) const
    {
        return (outer - inner) / (m_areas[i] - m_areas[i - 1]);
    }

    const LumaSums &m_sums;
    const LumaSums &m_squares;
    std::array<int, 4> m_radii{};
    std::array<float, 4> m_areas{};
};

void addSquares(const LumaView &picture, const LumaSums &sums, const LumaSums &squares,
                double module, std::vector<Square> &found)
{
    constexpr float LeastClearness = 0.45F;
    const SquareFilter filter(sums, squares, module);
    const int step = std::max(1, int(module / 2));
    const int margin = filter.margin();
    for (int y = margin; y < picture.height - margin; y += step) {
        for (int x = margin; x < picture.width - margin; x += step) {
            const float clearness = filter.clearness(x, y);
            if (clearness > LeastClearness)
                found.push_back({QPointF(x + 0.5, y + 0.5), module, clearness});
        }
    }
}

/// Those that no clearer one overlaps, the clearest first.
std::vector<Square> clearest(std::vector<Square> found, std::size_t most)
{
    std::ranges::sort(found, std::greater(), &Square::clearness);
    std::vector<Square> kept;
    for (const Square &square : found) {
        if (kept.size() == most)
            break;
        const bool overlaps = std::ranges::any_of(kept, [&](const Square &other) {
            return QLineF(square.middle, other.middle).length()
                < 3.5 * std::max(square.module, other.module);
        });
        if (!overlaps)
            kept.push_back(square);
    }
    return kept;
}

struct Triple {
    QrFinders finders;
    double likelihood;
};

/// Whether three squares can be the finders of one code, the first being the corner's.
std::optional<Triple> triple(const Square &corner, const Square &right, const Square &below)
{
    constexpr double MostSizes = 1.9;
    constexpr double MostSides = 2.2;
    constexpr double LeastDistance = 8; // modules; 14 when seen straight
    const auto [small, large] = std::minmax({corner.module, right.module, below.module});
    const QLineF across(corner.middle, right.middle);
    const QLineF down(corner.middle, below.middle);
    const double sides =
        std::max(across.length(), down.length()) / std::min(across.length(), down.length());
    if (large > MostSizes * small || sides > MostSides)
        return std::nullopt;
    const double module = (corner.module + right.module + below.module) / 3;
    if (std::min(across.length(), down.length()) < LeastDistance * module)
        return std::nullopt;
    const double sine =
        (across.dx() * down.dy() - across.dy() * down.dx()) / (across.length() * down.length());
    if (sine < 0.6) // seen in a mirror, or no right angle even when seen aside
        return std::nullopt;
    const float clear = corner.clearness + right.clearness + below.clearness;
    const double oddness = std::log(sides) + std::log(large / small) + (1 - sine);
    return Triple{{corner.middle, right.middle, below.middle, module}, double(clear) - oddness};
}

std::vector<Square> squaresIn(const LumaView &picture, std::size_t most)
{
    const LumaSums sums(picture);
    const LumaSums squares(picture, LumaSums::Of::Squares);
    std::vector<Square> found;
    for (double module = LeastModule; module <= MostModule; module *= Growth)
        addSquares(picture, sums, squares, module, found);
    return clearest(std::move(found), most);
}

QPointF quarterTurn(const QPointF &way) { return {-way.y(), way.x()}; }

} // namespace

std::vector<QrFinders> findQrFinders(const LumaView &picture, std::size_t most)
{
    constexpr std::size_t MostSquares = 24;
    const std::vector<Square> kept = squaresIn(picture, MostSquares);
    std::vector<Triple> triples;
    for (const Square &corner : kept) {
        for (const Square &right : kept) {
            for (const Square &below : kept) {
                if (&corner == &right || &corner == &below || &right == &below)
                    continue;
                if (auto likely = triple(corner, right, below))
                    triples.push_back(*likely);
            }
        }
    }
    std::ranges::sort(triples, std::greater(), &Triple::likelihood);
    std::vector<QrFinders> finders;
    for (const Triple &likely : triples) {
        if (finders.size() == most)
            break;
        finders.push_back(likely.finders);
    }
    return finders;
}

std::vector<QrFinders> guessQrFinders(const LumaView &picture)
{
    constexpr std::size_t MostSquares = 4;
    constexpr double LeastDistance = 12; // modules
    const std::vector<Square> kept = squaresIn(picture, MostSquares);
    std::vector<QrFinders> guesses;
    for (const Square &one : kept) {
        for (const Square &other : kept) {
            const QPointF way = other.middle - one.middle;
            const double module = (one.module + other.module) / 2;
            if (std::hypot(way.x(), way.y()) < LeastDistance * module)
                continue;
            const QPointF aside = quarterTurn(way);
            guesses.push_back({one.middle, other.middle, one.middle + aside, module});
            guesses.push_back({one.middle, one.middle - aside, other.middle, module});
            guesses.push_back({one.middle + (way + aside) / 2, one.middle, other.middle, module});
        }
    }
    return guesses;
}

} // namespace motcua
