#include "core/codes/reading/qrsight.h"

#include "core/codes/reading/qrequalizer.h"
#include "core/codes/reading/qrscratches.h"

#include <algorithm>

namespace motcua {

namespace {

/// Reads it as it looks, then with what is learnt, lesson by lesson.
std::optional<QByteArray> messageOf(QrEqualizer equalizer)
{
    constexpr int MostLessons = 3;
    if (auto bytes = qrMessage(equalizer.layout(), equalizer.vote()))
        return bytes;
    for (int lesson = 0; lesson <= MostLessons; ++lesson) {
        if (lesson > 0)
            equalizer.learn();
        if (auto bytes = qrMessage(equalizer.layout(), equalizer.belief()))
            return bytes;
    }
    return std::nullopt;
}

std::optional<SeenQr> seenAt(const LumaView &picture, const QrFinders &finders)
{
    constexpr double Certain = 0.75; // here is a code: worth looking what lies on it
    const auto fit = fitQr(picture, finders);
    if (!fit)
        return std::nullopt;
    QrEqualizer equalizer(picture, *fit);
    auto bytes = messageOf(equalizer);
    if (!bytes && fit->score > Certain) {
        equalizer.distrust(scratchedModules(picture, *fit));
        bytes = messageOf(std::move(equalizer));
    }
    if (!bytes)
        return std::nullopt;
    return SeenQr{std::move(*bytes), fit->warp.corners()};
}

bool isWithin(const Corners &corners, const QPointF &place)
{
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF side = corners[(i + 1) % corners.size()] - corners[i];
        const QPointF way = place - corners[i];
        if (side.x() * way.y() - side.y() * way.x() < 0)
            return false;
    }
    return true;
}

std::vector<SeenQr> seenAmong(const LumaView &picture, const std::vector<QrFinders> &likely)
{
    std::vector<SeenQr> seen;
    for (const QrFinders &finders : likely) {
        const bool known = std::ranges::any_of(
            seen, [&](const SeenQr &code) { return isWithin(code.corners, finders.topLeft); });
        if (known)
            continue;
        if (auto code = seenAt(picture, finders))
            seen.push_back(std::move(*code));
    }
    return seen;
}

} // namespace

std::vector<SeenQr> seeQrCodes(const LumaView &picture)
{
    constexpr std::size_t MostTried = 8;
    return seenAmong(picture, findQrFinders(picture, MostTried));
}

std::vector<SeenQr> guessQrCodes(const LumaView &picture)
{
    return seenAmong(picture, guessQrFinders(picture));
}

} // namespace motcua
