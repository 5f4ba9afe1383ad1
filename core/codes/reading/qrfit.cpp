#include "core/codes/reading/qrfit.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace motcua {

namespace {

/// A module of which is known what it must be, and the part of the code it belongs to: light
/// differs from part to part.
struct KnownModule {
    double column; ///< of its middle
    double row;
    float dark; ///< 1 or -1
    std::size_t part;
};
constexpr std::size_t Parts = 6;

struct Known {
    explicit Known(int version);

    int version;
    std::vector<KnownModule> modules;
};

std::size_t partOf(const QrLayout &layout, int column, int row)
{
    constexpr int Finder = 8;
    const int far = layout.size() - Finder;
    if (row < Finder && column < Finder)
        return 0;
    if (row < Finder && column >= far)
        return 1;
    if (row >= far && column < Finder)
        return 2;
    return row == 6 ? 3 : column == 6 ? 4 : 5;
}

Known::Known(int codeVersion)
    : version(codeVersion)
{
    const QrLayout layout(version);
    for (int row = 0; row < layout.size(); ++row) {
        for (int column = 0; column < layout.size(); ++column) {
            const auto module = layout.module(column, row);
            if (module == QrLayout::Module::Dark || module == QrLayout::Module::Light)
                modules.push_back({column + 0.5, row + 0.5,
                                   module == QrLayout::Module::Dark ? 1.F : -1.F,
                                   partOf(layout, column, row)});
        }
    }
}

const std::vector<Known> &knownVersions()
{
    static const std::vector<Known> versions = [] {
        std::vector<Known> all;
        for (int v = QrLayout::LeastVersion; v <= QrLayout::MostVersion; ++v)
            all.emplace_back(v);
        return all;
    }();
    return versions;
}

/// Of one part: seen values against what they must be.
struct Correlation {
    void add(float seen, float expected)
    {
        ++count;
        seenSum += seen;
        seenSquares += seen * seen;
        expectedSum += expected;
        products += seen * expected;
    }
    /// -1 to 1, both values being spread over -1 and 1.
    double value() const
    {
        const double n = count;
        const double spread =
            (n * seenSquares - seenSum * seenSum) * (n * n - expectedSum * expectedSum);
        return spread <= 0 ? 0 : (n * products - seenSum * expectedSum) / std::sqrt(spread);
    }

    int count = 0;
    double seenSum = 0, seenSquares = 0, expectedSum = 0, products = 0;
};

/// Above 0: dark is dark; below: the code is inverted.
double signedScore(const LumaView &picture, const QrWarp &warp, const Known &known)
{
    std::array<Correlation, Parts> parts;
    for (const KnownModule &module : known.modules)
        parts[module.part].add(-lumaAt(picture, warp.at(module.column, module.row)), module.dark);
    double sum = 0;
    int seen = 0;
    for (const Correlation &part : parts) {
        if (part.count > 0) {
            sum += part.value();
            ++seen;
        }
    }
    return sum / seen;
}

class Refinement {
public:
    Refinement(const LumaView &picture, const Known &known, const QrWarp &start)
        : m_picture(picture)
        , m_known(&known)
        , m_warp(start)
        , m_score(std::abs(signedScore(picture, start, known)))
    {
    }
    /// Moves what makes it fit better, in steps of so many modules.
    void step(double modules, std::size_t shares)
    {
        constexpr int MostRounds = 6;
        const double dots = modules * m_warp.moduleWidth();
        bool better = true;
        for (int round = 0; better && round < MostRounds; ++round) {
            better = false;
            for (std::size_t share = 0; share < shares; ++share)
                better = tryMove(share, dots) || tryMove(share, -dots) || better;
        }
    }
    QrFit fit() const
    {
        const bool inverted = signedScore(m_picture, m_warp, *m_known) < 0;
        return {m_warp, m_known->version, inverted, m_score};
    }
    double score() const { return m_score; }

private:
    bool tryMove(std::size_t share, double dots)
    {
        QrWarp moved = m_warp;
        moved.move(share, dots);
        const double score = std::abs(signedScore(m_picture, moved, *m_known));
        if (score <= m_score)
            return false;
        m_warp = moved;
        m_score = score;
        return true;
    }

    LumaView m_picture;
    const Known *m_known;
    QrWarp m_warp;
    double m_score;
};

/// The corners of a code of `size` modules, were it seen straight; `farther` and `lower` shift the
/// fourth, which has no finder, by shares of its sides.
Corners cornersAbout(const QrFinders &finders, int size, double farther, double lower)
{
    const double between = size - 7;
    const QPointF across = (finders.topRight - finders.topLeft) / between;
    const QPointF down = (finders.bottomLeft - finders.topLeft) / between;
    const QPointF origin = finders.topLeft - 3.5 * (across + down);
    const double s = size;
    return {origin, origin + across * s,
            origin + across * s * (1 + farther) + down * s * (1 + lower), origin + down * s};
}

struct Likely {
    double score;
    const Known *known;
    Corners corners;
};

Likely startAt(const LumaView &picture, const QrFinders &about, const Known &known, double farther,
               double lower)
{
    const int size = QrLayout::sizeOf(known.version);
    const Corners corners = cornersAbout(about, size, farther, lower);
    return {std::abs(signedScore(picture, QrWarp(corners, size), known)), &known, corners};
}

/// The best start of a version: seen from aside, the fourth corner lies elsewhere.
Likely bestStart(const LumaView &picture, const QrFinders &about, const Known &known)
{
    constexpr std::array Shifts{0.0, -0.12, 0.12, -0.25, 0.25};
    Likely best{-1, &known, {}};
    for (const double farther : Shifts) {
        for (const double lower : Shifts) {
            const Likely start = startAt(picture, about, known, farther, lower);
            if (start.score > best.score)
                best = start;
        }
    }
    return best;
}

void keepBest(std::vector<Likely> &likely, std::size_t most)
{
    std::ranges::stable_sort(likely, std::greater(), &Likely::score);
    likely.resize(std::min(most, likely.size()));
}

/// How many modules lie between the finders, as far as one can tell from their size.
std::pair<int, int> versionsAbout(const QrFinders &finders)
{
    const double side = (QLineF(finders.topLeft, finders.topRight).length()
                         + QLineF(finders.topLeft, finders.bottomLeft).length())
        / 2;
    const double size = side / finders.module + 7;
    const auto version = [](double modules) {
        return std::clamp(int(std::lround((modules - 17) / 4)), QrLayout::LeastVersion,
                          QrLayout::MostVersion);
    };
    return {version(size * 0.75 - 3), version(size * 1.3 + 3)};
}

} // namespace

float lumaAt(const LumaView &picture, const QPointF &place)
{
    const auto x = float(std::clamp(place.x() - 0.5, 0.0, double(picture.width - 1)));
    const auto y = float(std::clamp(place.y() - 0.5, 0.0, double(picture.height - 1)));
    const int left = int(x);
    const int top = int(y);
    const int right = std::min(left + 1, picture.width - 1);
    const std::uint8_t *upper = picture.row(top);
    const std::uint8_t *lower = picture.row(std::min(top + 1, picture.height - 1));
    const float fx = x - float(left);
    const float fy = y - float(top);
    const float above = float(upper[left]) * (1 - fx) + float(upper[right]) * fx;
    const float below = float(lower[left]) * (1 - fx) + float(lower[right]) * fx;
    return above * (1 - fy) + below * fy;
}

std::optional<QrFit> fitQr(const LumaView &picture, const QrFinders &about)
{
    constexpr double LeastStart = 0.28;
    constexpr double LeastScore = 0.5;
    constexpr std::size_t Looked = 5, Tried = 3; // versions
    std::vector<Likely> likely;
    const auto [first, last] = versionsAbout(about);
    for (int version = first; version <= last; ++version)
        likely.push_back(startAt(picture, about, knownVersions()[std::size_t(version - 1)], 0, 0));
    keepBest(likely, Looked);
    for (Likely &start : likely)
        start = bestStart(picture, about, *start.known);
    keepBest(likely, Tried);
    std::optional<Refinement> best;
    for (const auto &[score, known, corners] : likely) {
        if (score < LeastStart)
            break;
        Refinement refined(picture, *known, QrWarp(corners, QrLayout::sizeOf(known->version)));
        refined.step(0.5, 8);
        if (!best || refined.score() > best->score())
            best.emplace(std::move(refined));
    }
    if (!best || best->score() < LeastScore)
        return std::nullopt;
    for (const double modules : {1.0, 0.5, 0.25, 0.12})
        best->step(modules, QrWarp::Shares);
    return best->fit();
}

} // namespace motcua
