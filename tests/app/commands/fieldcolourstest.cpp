// The usual fields are told apart by colour, also by eyes that do not see red or green.
#include "app/commands/demosite.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace motcua;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Machado, Oliveira, Fernandes 2009, severity 1, on linear light.
constexpr std::array<Matrix, 3> Eyes{{{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
                                      {{{0.152286, 1.052583, -0.204868},
                                        {0.114503, 0.786281, 0.099216},
                                        {-0.003882, -0.048116, 1.051998}}},
                                      {{{0.367322, 0.860646, -0.227968},
                                        {0.280085, 0.672501, 0.047413},
                                        {-0.011820, 0.042940, 0.968881}}}}};
constexpr Matrix ToXyz{
    {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
constexpr Triple White{0.95047, 1, 1.08883};

Triple product(const Matrix &m, const Triple &v)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

Triple light(const QString &colour)
{
    Triple linear{};
    for (int i = 0; i < 3; ++i) {
        const double c = colour.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
        linear[std::size_t(i)] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    }
    return linear;
}

double luminance(const QString &colour) { return product(ToXyz, light(colour))[1]; }

Triple lab(const QString &colour, const Matrix &eye)
{
    Triple seen = product(eye, light(colour));
    for (double &part : seen)
        part = std::clamp(part, 0.0, 1.0);
    Triple f = product(ToXyz, seen);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / White[i];
        f[i] = t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double difference(const Triple &a, const Triple &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

TEST_CASE("usual fields: colours that no eye takes for each other, under white letters")
{
    constexpr double WhiteLetters = 7; // to 1
    constexpr double Apart = 12; // CIE 1976, beside each other
    const std::vector<Field> fields = demoSite().configuration.fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        CAPTURE(fields[i].code.toStdString());
        CHECK(1.05 / (luminance(fields[i].colour) + 0.05) >= WhiteLetters);
        for (std::size_t j = 0; j < i; ++j) {
            CAPTURE(fields[j].code.toStdString());
            for (const Matrix &eye : Eyes)
                CHECK(difference(lab(fields[i].colour, eye), lab(fields[j].colour, eye)) >= Apart);
        }
    }
}
