#include "tests/bench/scanprint.h"

#include <cmath>
#include <numbers>

namespace motcua {

ScanPrint::ScanPrint(const QrMatrix *code, const PrintWear &wear, std::mt19937 &random)
    : m_code(code)
    , m_inverted(wear.inverted)
    , m_ink(between(random, 0.04, 0.12))
    , m_paper(between(random, 0.72, 0.9))
    , m_desk(between(random, 0.1, 0.6))
{
    constexpr int Papers = 14;
    for (int i = 0; i < Papers; ++i)
        m_papers.push_back({between(random, -3, 3), between(random, -3, 3),
                            between(random, 0.05, 0.8), between(random, 0.02, 0.3),
                            between(random, 0.05, 0.9)});
    for (int i = 0; i < wear.scratches; ++i)
        m_scratches.push_back({between(random, 0, 1), between(random, 0, 1),
                               between(random, 0, std::numbers::pi), between(random, 0.002, 0.014),
                               random() % 4 == 0});
    for (int i = 0; i < wear.missingLines; ++i)
        m_missing.emplace_back(between(random, 0, 1), between(random, 0.002, 0.012));
}

double ScanPrint::reflectance(double s, double t) const
{
    for (const Scratch &scratch : m_scratches) {
        const double away =
            (s - scratch.x) * std::sin(scratch.angle) - (t - scratch.y) * std::cos(scratch.angle);
        if (std::abs(away) < scratch.width)
            return scratch.dark ? m_ink : m_paper;
    }
    for (const auto &[line, width] : m_missing) {
        if (std::abs(t - line) < width && s > -0.2 && s < 1.2)
            return m_paper;
    }
    if (!onCard(s, t))
        return desk(s, t);
    return inked(s, t) ? m_ink : m_paper;
}

bool ScanPrint::onCard(double s, double t) const
{
    const double quiet = m_code ? double(QrMatrix::QuietZone) / m_code->size() : 0;
    return m_code && s > -quiet && t > -quiet && s < 1 + quiet && t < 1 + quiet;
}

bool ScanPrint::inked(double s, double t) const
{
    const int column = int(std::floor(s * m_code->size()));
    const int row = int(std::floor(t * m_code->size()));
    const bool inside = column >= 0 && row >= 0 && column < m_code->size() && row < m_code->size();
    return (inside && m_code->dark(column, row)) != m_inverted;
}

double ScanPrint::desk(double s, double t) const
{
    double value = m_desk;
    for (const Paper &paper : m_papers) {
        if (std::abs(s - paper.x) < paper.width && std::abs(t - paper.y) < paper.height)
            value = paper.reflectance;
    }
    return value;
}

} // namespace motcua
