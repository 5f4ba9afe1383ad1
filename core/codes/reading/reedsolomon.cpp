#include "core/codes/reading/reedsolomon.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace motcua {

namespace {

using Polynomial = std::vector<std::uint8_t>; ///< the constant first

struct Field {
    std::array<std::uint8_t, 512> power{};
    std::array<std::uint8_t, 256> log{};

    constexpr Field()
    {
        int value = 1;
        for (std::size_t i = 0; i < 255; ++i) {
            power[i] = power[i + 255] = std::uint8_t(value);
            log[std::size_t(value)] = std::uint8_t(i);
            value = value << 1 ^ (value >> 7) * 0x11D;
        }
    }
    constexpr std::uint8_t times(std::uint8_t a, std::uint8_t b) const
    {
        return a == 0 || b == 0 ? std::uint8_t(0) : power[std::size_t(log[a] + log[b])];
    }
    constexpr std::uint8_t over(std::uint8_t a, std::uint8_t b) const
    {
        return a == 0 ? std::uint8_t(0) : power[std::size_t(log[a] + 255 - log[b])];
    }
};
constexpr Field F;

std::uint8_t valueAt(const Polynomial &p, std::uint8_t x)
{
    std::uint8_t value = 0;
    for (auto it = p.rbegin(); it != p.rend(); ++it)
        value = std::uint8_t(F.times(value, x) ^ *it);
    return value;
}

Polynomial product(const Polynomial &a, const Polynomial &b, std::size_t most)
{
    Polynomial result(std::min(most, a.size() + b.size() - 1));
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size() && i + j < result.size(); ++j)
            result[i + j] ^= F.times(a[i], b[j]);
    }
    return result;
}

Polynomial syndromesOf(std::span<const std::uint8_t> bytes, int correction)
{
    Polynomial syndromes;
    for (int i = 0; i < correction; ++i) {
        std::uint8_t value = 0;
        for (const std::uint8_t byte : bytes)
            value = std::uint8_t(F.times(value, F.power[std::size_t(i)]) ^ byte);
        syndromes.push_back(value);
    }
    return syndromes;
}

/// Berlekamp and Massey's, begun with what is known to be erased.
Polynomial locatorOf(const Polynomial &syndromes, const Polynomial &erasures)
{
    Polynomial locator = erasures;
    Polynomial previous = erasures;
    std::size_t length = erasures.size() - 1;
    const std::size_t erased = length;
    for (std::size_t n = erased; n < syndromes.size(); ++n) {
        std::uint8_t discrepancy = 0;
        for (std::size_t i = 0; i < locator.size() && i <= n; ++i)
            discrepancy ^= F.times(locator[i], syndromes[n - i]);
        previous.insert(previous.begin(), 0);
        if (discrepancy == 0)
            continue;
        Polynomial next = locator;
        next.resize(std::max(next.size(), previous.size()));
        for (std::size_t i = 0; i < previous.size(); ++i)
            next[i] ^= F.times(discrepancy, previous[i]);
        if (2 * length <= n + erased) {
            length = n + 1 + erased - length;
            previous = locator;
            for (std::uint8_t &term : previous)
                term = F.over(term, discrepancy);
        }
        locator = std::move(next);
    }
    while (locator.size() > 1 && locator.back() == 0)
        locator.pop_back();
    return locator;
}

/// α to the power of a place, counted from the codeword's end.
std::uint8_t placePower(std::size_t size, std::size_t place) { return F.power[size - 1 - place]; }

} // namespace

int mendCodeword(std::span<std::uint8_t> bytes, int correction, std::span<const int> erased,
                 int slack)
{
    assert(correction > 0 && std::size_t(correction) < bytes.size() && bytes.size() <= 255);
    const Polynomial syndromes = syndromesOf(bytes, correction);
    if (std::ranges::all_of(syndromes, [](std::uint8_t s) { return s == 0; }))
        return 0;
    if (int(erased.size()) + slack > correction)
        return -1;
    Polynomial erasures{1};
    for (const int place : erased)
        erasures = product(erasures, {1, placePower(bytes.size(), std::size_t(place))}, 256);
    const Polynomial locator = locatorOf(syndromes, erasures);
    const int errors = int(locator.size()) - 1 - int(erased.size());
    if (errors < 0 || 2 * errors + int(erased.size()) + slack > correction)
        return -1;

    // Forney's: the error at a place is the evaluator over the locator's derivative there.
    const Polynomial evaluator = product(syndromes, locator, std::size_t(correction));
    std::vector<std::uint8_t> mended(bytes.begin(), bytes.end());
    std::size_t found = 0;
    for (std::size_t place = 0; place < bytes.size(); ++place) {
        const std::uint8_t power = placePower(bytes.size(), place);
        const std::uint8_t inverse = F.over(1, power);
        if (valueAt(locator, inverse) != 0)
            continue;
        ++found;
        std::uint8_t slope = 0;
        for (std::size_t i = 1; i < locator.size(); i += 2)
            slope ^= F.times(locator[i], F.power[std::size_t(F.log[inverse]) * (i - 1) % 255]);
        if (slope == 0)
            return -1;
        mended[place] ^= F.times(power, F.over(valueAt(evaluator, inverse), slope));
    }
    if (found + 1 != locator.size())
        return -1;
    const Polynomial rest = syndromesOf(mended, correction);
    if (std::ranges::any_of(rest, [](std::uint8_t s) { return s != 0; }))
        return -1;
    std::ranges::copy(mended, bytes.begin());
    return errors;
}

} // namespace motcua
