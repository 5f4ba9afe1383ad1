#include "core/codes/reading/lumafilters.h"
#include "tests/core/codes/reading/drawncode.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace motcua;

namespace {

Luma of(int width, std::initializer_list<int> values)
{
    Luma picture(width, int(values.size()) / width);
    std::transform(values.begin(), values.end(), picture.row(0),
                   [](int value) { return std::uint8_t(value); });
    return picture;
}

std::vector<int> values(const Luma &picture)
{
    const LumaView view = picture.view();
    return {view.row(0), view.row(0) + view.pixels()};
}

Luma noise(int width, int height)
{
    std::mt19937 random(1);
    Luma picture(width, height);
    std::generate_n(picture.row(0), width * height, [&] { return std::uint8_t(random()); });
    return picture;
}

} // namespace

TEST_CASE("smaller and larger pictures", "[luma]")
{
    const Luma four = of(5, {0, 10, 20, 30, 99, 20, 10, 40, 30, 99, 99, 99, 99, 99, 99});
    CHECK(values(reduced(four.view(), 2)) == std::vector{10, 30});
    CHECK(reduced(four.view(), 8).view().isEmpty());
    CHECK(values(doubled(of(1, {0, 160}).view())) == std::vector{0, 0, 40, 40, 120, 120, 160, 160});
}

TEST_CASE("grey values are turned over and levelled", "[luma]")
{
    const Luma two = of(2, {10, 250});
    CHECK(values(inverted(two.view())) == std::vector{245, 5});

    // Modules in a strong gradient: a row is dark, light, dark, light whatever the light.
    Luma slope(64, 8);
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 64; ++x)
            slope.row(y)[x] = std::uint8_t(x * 3 + (x / 4 % 2 ? 12 : 0));
    }
    const Luma level = levelled(slope.view(), 6);
    for (int x = 12; x < 52; ++x)
        CHECK((level.view().row(4)[x] > 128) == (x / 4 % 2 == 1));
}

TEST_CASE("stripes and grain go", "[luma]")
{
    Luma striped(40, 40);
    for (int y = 0; y < 40; ++y)
        std::fill_n(striped.row(y), 40, std::uint8_t(y == 20 ? 220 : 90));
    CHECK(values(withoutRowStripes(striped.view())) == std::vector<int>(1600, 90));
    CHECK(values(withoutColumnStripes(transposed(striped.view()).view()))
          == std::vector<int>(1600, 90));

    const Luma grain = noise(30, 20);
    CHECK(values(smoothed(grain.view(), 0)) == values(grain));
    const std::vector<int> smooth = values(smoothed(grain.view(), 40));
    CHECK(std::ranges::all_of(smooth, [&](int v) { return v == smooth.front(); }));
}

TEST_CASE("turning back gives the picture back", "[luma]")
{
    const Luma grain = smoothed(noise(60, 40).view(), 2);
    CHECK(values(transposed(transposed(grain.view()).view())) == values(grain));
    const Luma there = turned(grain.view(), 0.6);
    const Luma back = turned(there.view(), -0.6);
    const int dx = (back.width() - grain.width()) / 2;
    const int dy = (back.height() - grain.height()) / 2;
    for (int y = 10; y < 30; ++y) {
        for (int x = 10; x < 50; ++x)
            CHECK(std::abs(back.view().row(y + dy)[x + dx] - grain.view().row(y)[x]) <= 24);
    }
}

TEST_CASE("grain alone is told from everything that can be seen", "[luma]")
{
    CHECK(grainOf(noise(300, 200).view()) > 1.05);
    CHECK(grainOf(smoothed(noise(300, 200).view(), 1).view()) < 0.9);
    Collage code(300, 300);
    code.put(drawnCode(QStringLiteral("1.001193"), 2).view(), 20, 20);
    CHECK(grainOf(code.view()) < 0.6);
    CHECK(grainOf(Luma(1, 1).view()) == 0);
    CHECK(grainOf(Luma(40, 40).view()) == 0);
    CHECK(grainOf({}) == 0);
}
