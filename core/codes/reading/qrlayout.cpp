#include "core/codes/reading/qrlayout.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>

namespace motcua {

namespace {

using PerVersion = std::array<std::uint8_t, QrLayout::MostVersion>;

// ISO/IEC 18004 table 9, in the order of the format bits: M, L, H, Q.
constexpr std::array<PerVersion, 4> Corrections{
    {{10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
      26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28},
     {7,  10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
      28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
     {17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
      30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
     {13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
      28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30}}};
constexpr std::array<PerVersion, 4> Counts{
    {{1,  1,  1,  2,  2,  4,  4,  4,  5,  5,  5,  8,  9,  9,  10, 10, 11, 13, 14, 16,
      17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49},
     {1, 1, 1, 1,  1,  2,  2,  2,  2,  4,  4,  4,  4,  4,  6,  6,  6,  6,  7,  8,
      8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25},
     {1,  1,  2,  4,  4,  4,  5,  6,  8,  8,  11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
      25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81},
     {1,  1,  2,  2,  4,  4,  6,  6,  8,  8,  8,  10, 12, 16, 12, 17, 16, 18, 21, 20,
      23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68}}};

/// The remainder of `bits`, shifted by the generator's degree, as the code's check bits.
int withRemainder(int bits, int generator, int degree)
{
    int rest = bits;
    for (int i = 0; i < degree; ++i)
        rest = (rest << 1) ^ ((rest >> (degree - 1)) * generator);
    return bits << degree | rest;
}

std::vector<int> alignmentLines(int version)
{
    if (version == 1)
        return {};
    const int count = version / 7 + 2;
    const int step = version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    std::vector<int> lines;
    for (int i = 0; i < count - 1; ++i)
        lines.push_back(QrLayout::sizeOf(version) - 7 - i * step);
    lines.push_back(6);
    return lines;
}

} // namespace

QrLayout::QrLayout(int version)
    : m_version(version)
    , m_modules(std::size_t(size() * size()), Module::Data)
{
    assert(version >= LeastVersion && version <= MostVersion);
    constexpr int Timing = 6;
    for (int i = 0; i < size(); ++i) {
        put(Timing, i, i % 2 == 0);
        put(i, Timing, i % 2 == 0);
    }
    putAlignments();
    putFinder(3, 3);
    putFinder(size() - 4, 3);
    putFinder(3, size() - 4);
    for (const auto &[column, row] : formatPlaces())
        m_modules[std::size_t(row * size() + column)] = Module::Format;
    put(8, size() - 8, true);
    putVersion();
}

void QrLayout::put(int column, int row, bool dark)
{
    m_modules[std::size_t(row * size() + column)] = dark ? Module::Dark : Module::Light;
}

void QrLayout::putFinder(int column, int row)
{
    for (int dy = -4; dy <= 4; ++dy) {
        for (int dx = -4; dx <= 4; ++dx) {
            const int x = column + dx;
            const int y = row + dy;
            const int ring = std::max(std::abs(dx), std::abs(dy));
            if (x >= 0 && y >= 0 && x < size() && y < size())
                put(x, y, ring != 2 && ring != 4);
        }
    }
}

void QrLayout::putAlignments()
{
    const std::vector<int> lines = alignmentLines(m_version);
    const int last = size() - 7;
    for (const int row : lines) {
        for (const int column : lines) {
            const bool underFinder =
                (row == 6 && (column == 6 || column == last)) || (row == last && column == 6);
            if (underFinder)
                continue;
            for (int dy = -2; dy <= 2; ++dy) {
                for (int dx = -2; dx <= 2; ++dx)
                    put(column + dx, row + dy, std::max(std::abs(dx), std::abs(dy)) != 1);
            }
        }
    }
}

void QrLayout::putVersion()
{
    constexpr int FirstWritten = 7;
    if (m_version < FirstWritten)
        return;
    const int bits = withRemainder(m_version, 0x1F25, 12);
    for (int i = 0; i < 18; ++i) {
        const bool dark = (bits >> i) & 1;
        put(size() - 11 + i % 3, i / 3, dark);
        put(i / 3, size() - 11 + i % 3, dark);
    }
}

std::vector<QrLayout::Place> QrLayout::dataPlaces() const
{
    std::vector<Place> places;
    bool upward = true;
    for (int right = size() - 1; right >= 1; right -= 2, upward = !upward) {
        if (right == 6) // the column of the timing pattern is left out
            right = 5;
        for (int i = 0; i < size(); ++i) {
            const int row = upward ? size() - 1 - i : i;
            for (const int column : {right, right - 1}) {
                if (module(column, row) == Module::Data)
                    places.push_back({column, row});
            }
        }
    }
    return places;
}

std::vector<QrLayout::Place> QrLayout::formatPlaces() const
{
    constexpr int Line = 8;
    std::vector<Place> places;
    for (int i = 0; i < 15; ++i) {
        const int along = i < 6 ? i : i < 8 ? i + 1 : 15 - i;
        places.push_back(i < 8 ? Place{Line, along} : Place{i == 8 ? 7 : along - 1, Line});
    }
    for (int i = 0; i < 15; ++i)
        places.push_back(i < 8 ? Place{size() - 1 - i, Line} : Place{Line, size() - 15 + i});
    return places;
}

QrBlocks qrBlocks(int version, int level)
{
    const int modules = int(QrLayout(version).dataPlaces().size());
    const int codewords = modules / 8;
    const int count = Counts[std::size_t(level)][std::size_t(version - 1)];
    return {count, count - codewords % count, codewords / count,
            Corrections[std::size_t(level)][std::size_t(version - 1)]};
}

int qrFormatBits(int levelAndMask) { return withRemainder(levelAndMask, 0x537, 10) ^ 0x5412; }

bool qrMask(int mask, int column, int row)
{
    const int product = column * row;
    switch (mask) {
    case 0: return (column + row) % 2 == 0;
    case 1: return row % 2 == 0;
    case 2: return column % 3 == 0;
    case 3: return (column + row) % 3 == 0;
    case 4: return (column / 3 + row / 2) % 2 == 0;
    case 5: return product % 2 + product % 3 == 0;
    case 6: return (product % 2 + product % 3) % 2 == 0;
    default: return ((column + row) % 2 + product % 3) % 2 == 0;
    }
}

} // namespace motcua
