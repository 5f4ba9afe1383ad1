#include "core/codes/reading/lumafilters.h"

#include "core/codes/reading/lumasums.h"

#include <cmath>
#include <cstdlib>

namespace motcua {

namespace {

std::uint8_t clamped(int value) { return std::uint8_t(std::clamp(value, 0, 255)); }

/// A picture of the same size, each dot of which is made of its place.
template <typename Dot> Luma made(const LumaView &picture, Dot dot)
{
    Luma result(picture.width, picture.height);
    for (int y = 0; y < picture.height; ++y) {
        std::uint8_t *out = result.row(y);
        for (int x = 0; x < picture.width; ++x)
            out[x] = dot(x, y);
    }
    return result;
}

std::vector<int> rowMeans(const LumaView &picture)
{
    std::vector<int> means;
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t *row = picture.row(y);
        int sum = 0;
        for (int x = 0; x < picture.width; ++x)
            sum += row[x];
        means.push_back(sum / picture.width);
    }
    return means;
}

int medianAround(const std::vector<int> &values, int at, int radius)
{
    const int first = std::max(0, at - radius);
    const int last = std::min(int(values.size()), at + radius + 1);
    std::vector<int> around(values.begin() + first, values.begin() + last);
    const auto middle = around.begin() + std::ptrdiff_t(around.size() / 2);
    std::nth_element(around.begin(), middle, around.end());
    return *middle;
}

} // namespace

Luma reduced(const LumaView &picture, int factor)
{
    assert(factor >= 1);
    Luma result(picture.width / factor, picture.height / factor);
    const unsigned area = unsigned(factor * factor);
    std::vector<unsigned> sums(std::size_t(result.width()));
    for (int y = 0; y < result.height(); ++y) {
        std::ranges::fill(sums, area / 2);
        for (int line = 0; line < factor; ++line) {
            const std::uint8_t *in = picture.row(y * factor + line);
            for (unsigned &sum : sums) {
                for (int i = 0; i < factor; ++i)
                    sum += *in++;
            }
        }
        std::ranges::transform(sums, result.row(y),
                               [=](unsigned sum) { return std::uint8_t(sum / area); });
    }
    return result;
}

Luma doubled(const LumaView &picture)
{
    Luma result(picture.width * 2, picture.height * 2);
    for (int y = 0; y < result.height(); ++y) {
        // Dots lie in the middle of their squares: a new one is a quarter away from its old one.
        const int near = y / 2;
        const int far = std::clamp(near + (y % 2 ? 1 : -1), 0, picture.height - 1);
        const std::uint8_t *a = picture.row(near);
        const std::uint8_t *b = picture.row(far);
        std::uint8_t *out = result.row(y);
        for (int x = 0; x < result.width(); ++x) {
            const int nearX = x / 2;
            const int farX = std::clamp(nearX + (x % 2 ? 1 : -1), 0, picture.width - 1);
            out[x] = std::uint8_t((9 * a[nearX] + 3 * a[farX] + 3 * b[nearX] + b[farX] + 8) / 16);
        }
    }
    return result;
}

Luma inverted(const LumaView &picture)
{
    return made(picture, [&](int x, int y) { return std::uint8_t(255 - picture.row(y)[x]); });
}

Luma levelled(const LumaView &picture, int radius)
{
    constexpr int LeastSpread = 6; // below it is noise
    const LumaSums sums(picture);
    const Luma away = made(picture, [&](int x, int y) {
        return clamped(std::abs(picture.row(y)[x] - Around(sums, x, y, radius).mean(sums)));
    });
    const LumaSums spreads(away.view());
    return made(picture, [&](int x, int y) {
        const Around around(sums, x, y, radius);
        const int spread = std::max(LeastSpread, around.mean(spreads));
        return clamped(128 + (picture.row(y)[x] - around.mean(sums)) * 80 / spread);
    });
}

Luma smoothed(const LumaView &picture, int radius)
{
    const LumaSums sums(picture);
    return made(picture,
                [&](int x, int y) { return std::uint8_t(Around(sums, x, y, radius).mean(sums)); });
}

Luma sharpened(const LumaView &picture, int radius)
{
    const Luma smooth = smoothed(picture, radius);
    const LumaView mean = smooth.view();
    return made(picture,
                [&](int x, int y) { return clamped(3 * picture.row(y)[x] - 2 * mean.row(y)[x]); });
}

Luma withoutRowStripes(const LumaView &picture)
{
    constexpr int Radius = 8;
    const std::vector<int> means = rowMeans(picture);
    std::vector<int> excess;
    for (int y = 0; y < picture.height; ++y)
        excess.push_back(means[std::size_t(y)] - medianAround(means, y, Radius));
    return made(picture,
                [&](int x, int y) { return clamped(picture.row(y)[x] - excess[std::size_t(y)]); });
}

Luma withoutColumnStripes(const LumaView &picture)
{
    return transposed(withoutRowStripes(transposed(picture).view()).view());
}

Luma transposed(const LumaView &picture)
{
    Luma result(picture.height, picture.width);
    for (int y = 0; y < result.height(); ++y) {
        std::uint8_t *out = result.row(y);
        for (int x = 0; x < result.width(); ++x)
            out[x] = picture.row(x)[y];
    }
    return result;
}

Luma turned(const LumaView &picture, double angle)
{
    constexpr std::uint8_t Grey = 128;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const double width = picture.width * std::abs(c) + picture.height * std::abs(s);
    const double height = picture.width * std::abs(s) + picture.height * std::abs(c);
    Luma result(int(std::ceil(width)), int(std::ceil(height)));
    // In 1/65536 of a dot, so that a step along a row is two additions.
    constexpr double One = 65536;
    const auto stepX = int(std::lround(c * One));
    const auto stepY = int(std::lround(-s * One));
    for (int y = 0; y < result.height(); ++y) {
        const double dx = 0.5 - result.width() / 2.0;
        const double dy = y + 0.5 - result.height() / 2.0;
        int fromX = int(std::lround((picture.width / 2.0 + c * dx + s * dy - 0.5) * One));
        int fromY = int(std::lround((picture.height / 2.0 - s * dx + c * dy - 0.5) * One));
        std::uint8_t *out = result.row(y);
        for (int x = 0; x < result.width(); ++x, fromX += stepX, fromY += stepY) {
            const int left = fromX >> 16;
            const int top = fromY >> 16;
            if (left < 0 || top < 0 || left + 1 >= picture.width || top + 1 >= picture.height) {
                out[x] = Grey;
                continue;
            }
            const int right = (fromX >> 8) & 255;
            const int below = (fromY >> 8) & 255;
            const std::uint8_t *a = picture.row(top) + left;
            const std::uint8_t *b = picture.row(top + 1) + left;
            const int upper = a[0] * (256 - right) + a[1] * right;
            const int lower = b[0] * (256 - right) + b[1] * right;
            out[x] = std::uint8_t((upper * (256 - below) + lower * below) >> 16);
        }
    }
    return result;
}

double grainOf(const LumaView &picture)
{
    constexpr int EveryRow = 4; // enough to tell
    double steps = 0;
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (int y = 0; y < picture.height; y += EveryRow) {
        const std::uint8_t *row = picture.row(y);
        std::uint64_t rowSteps = 0;
        std::uint64_t rowSum = 0;
        std::uint64_t rowSquares = 0;
        for (int x = 1; x < picture.width; ++x) {
            const int dot = row[x];
            rowSteps += std::uint64_t(std::abs(dot - row[x - 1]));
            rowSum += std::uint64_t(dot);
            rowSquares += std::uint64_t(dot * dot);
        }
        steps += double(rowSteps);
        sum += double(rowSum);
        squares += double(rowSquares);
        count += picture.width - 1;
    }
    if (count < 1)
        return 0;
    const double mean = sum / count;
    return steps / count / std::sqrt(std::max(1.0, squares / count - mean * mean));
}

} // namespace motcua
