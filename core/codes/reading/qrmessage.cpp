#include "core/codes/reading/qrmessage.h"

#include "core/codes/reading/qrsegments.h"
#include "core/codes/reading/reedsolomon.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numeric>

namespace motcua {

namespace {

struct Codeword {
    std::uint8_t value = 0;
    float sureness = 0; ///< of its least sure module
};

constexpr int MostFormats = 2; ///< the likeliest are tried

std::vector<int> likelyFormats(const QrLayout &layout, std::span<const float> belief)
{
    const auto places = layout.formatPlaces();
    std::array<float, 32> fit{};
    for (std::size_t format = 0; format < fit.size(); ++format) {
        const int bits = qrFormatBits(int(format));
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto &[column, row] = places[i];
            const float dark = belief[std::size_t(row * layout.size() + column)];
            fit[format] += (bits >> (i % 15)) & 1 ? dark : -dark;
        }
    }
    std::vector<int> formats(fit.size());
    std::iota(formats.begin(), formats.end(), 0);
    std::ranges::stable_sort(formats, std::greater(), [&](int f) { return fit[std::size_t(f)]; });
    formats.resize(MostFormats);
    return formats;
}

std::vector<Codeword> codewords(const QrLayout &layout, std::span<const float> belief, int mask)
{
    const auto places = layout.dataPlaces();
    std::vector<Codeword> words(places.size() / 8);
    for (std::size_t word = 0; word < words.size(); ++word) {
        words[word].sureness = INFINITY;
        for (std::size_t bit = 0; bit < 8; ++bit) {
            const auto &[column, row] = places[word * 8 + bit];
            const float dark = belief[std::size_t(row * layout.size() + column)];
            const bool set = (dark > 0) != qrMask(mask, column, row);
            words[word].value = std::uint8_t(words[word].value << 1 | int(set));
            words[word].sureness = std::min(words[word].sureness, std::abs(dark));
        }
    }
    return words;
}

/// Codewords of block after block, as they were before they were mixed.
std::vector<std::vector<Codeword>> blocksOf(const std::vector<Codeword> &words, const QrBlocks &cut)
{
    std::vector<std::vector<Codeword>> blocks(std::size_t(cut.count));
    const int shortData = cut.shortLength - cut.correction;
    auto next = words.begin();
    for (int i = 0; i <= shortData; ++i) {
        for (int block = i < shortData ? 0 : cut.shortOnes; block < cut.count; ++block)
            blocks[std::size_t(block)].push_back(*next++);
    }
    for (int i = 0; i < cut.correction; ++i) {
        for (auto &block : blocks)
            block.push_back(*next++);
    }
    return blocks;
}

/// The block's data, mended; nothing when it cannot be.
std::optional<QByteArray> mended(const std::vector<Codeword> &block, int correction)
{
    // Every byte that is counted as lost makes a chance fit likelier: some correction must remain.
    constexpr int Slack = 3;
    std::vector<int> unsure(block.size());
    std::iota(unsure.begin(), unsure.end(), 0);
    std::ranges::stable_sort(unsure, {}, [&](int i) { return block[std::size_t(i)].sureness; });
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const int lost = (correction - Slack) * quarter / 4;
        std::vector<std::uint8_t> bytes;
        for (const Codeword &word : block)
            bytes.push_back(word.value);
        const std::span<const int> erased(unsure.data(), std::size_t(lost));
        if (mendCodeword(bytes, correction, erased, lost > 0 ? Slack : 0) >= 0)
            return QByteArray(reinterpret_cast<const char *>(bytes.data()),
                              qsizetype(bytes.size()) - correction);
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> qrMessage(const QrLayout &layout, std::span<const float> belief)
{
    assert(belief.size() == std::size_t(layout.size() * layout.size()));
    for (const int format : likelyFormats(layout, belief)) {
        const QrBlocks cut = qrBlocks(layout.version(), format >> 3);
        QByteArray data;
        bool whole = true;
        for (const auto &block : blocksOf(codewords(layout, belief, format & 7), cut)) {
            const auto bytes = mended(block, cut.correction);
            whole = bytes.has_value();
            if (!whole)
                break;
            data += *bytes;
        }
        if (!whole)
            continue;
        if (auto message = qrSegments(layout.version(), data))
            return message;
    }
    return std::nullopt;
}

} // namespace motcua
