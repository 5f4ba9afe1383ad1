#include "core/codes/reading/codepasses.h"

#include "core/codes/codetext.h"
#include "core/codes/reading/lumafilters.h"
#include "core/codes/reading/qrsight.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace motcua {

namespace {

using Prepared = CodePass::Prepared;
using Eye = CodePass::Eye;

Prepared half(const LumaView &picture) { return {reduced(picture, 2), 2}; }

Prepared light(const LumaView &picture) { return {inverted(picture)}; }

Prepared lightHalf(const LumaView &picture) { return {inverted(reduced(picture, 2).view()), 2}; }

Prepared level(const LumaView &picture) { return {levelled(picture, 20)}; }

Prepared sharp(const LumaView &picture) { return {sharpened(picture, 4)}; }

Prepared twice(const LumaView &picture) { return {doubled(picture), 0.5}; }

Prepared withoutStripes(const LumaView &picture)
{
    return {withoutColumnStripes(withoutRowStripes(picture).view())};
}

// A strip would become a picture of its length squared; a code in it is hardly smaller than its
// short side and is seen unturned.
Prepared turnedHalfRight(const LumaView &picture)
{
    constexpr double Turn = std::numbers::pi / 4;
    constexpr int LongestStrip = 4;
    if (std::max(picture.width, picture.height)
        > LongestStrip * std::min(picture.width, picture.height))
        return {};
    return {turned(picture, Turn), 1, Turn};
}

constexpr CodePass Passes[] = {
    {"plain", nullptr, Eye::ZxingLines, 10},
    {"half", half, Eye::ZxingLocal, 2},
    {"sharp", sharp, Eye::ZxingLocal, 9},
    {"light", light, Eye::ZxingLocal, 4},
    {"light half", lightHalf, Eye::ZxingLocal, 2},
    {"global", nullptr, Eye::ZxingGlobal, 2},
    {"half sight", half, Eye::Sight, 40},
    {"without stripes sight", withoutStripes, Eye::Sight, 90},
    {"light half sight", lightHalf, Eye::Sight, 40},
    {"half guess", half, Eye::Guess, 50},
    {"turned sight", turnedHalfRight, Eye::Sight, 130},
    {"level sight", level, Eye::Sight, 210},
    {"light sight", light, Eye::Sight, 60},
    {"twice sight", twice, Eye::Sight, 250},
};

/// Of the picture that was given, where a place of the prepared one lies.
QPointF placedBack(const QPointF &place, const Prepared &prepared, const LumaView &picture)
{
    const QPointF middle(picture.width / 2.0, picture.height / 2.0);
    const QPointF from(prepared.luma.width() / 2.0, prepared.luma.height() / 2.0);
    if (prepared.turn == 0)
        return place * prepared.scale;
    const QPointF away = (place - from) * prepared.scale;
    const double c = std::cos(prepared.turn);
    const double s = std::sin(prepared.turn);
    return middle + QPointF(c * away.x() + s * away.y(), c * away.y() - s * away.x());
}

ZxingManner mannerOf(Eye eye)
{
    using Threshold = ZxingManner::Threshold;
    return {eye == Eye::ZxingGlobal ? Threshold::Global : Threshold::Local, eye == Eye::ZxingLines};
}

std::vector<FoundCode> lookWith(Eye eye, const LumaView &picture)
{
    std::vector<FoundCode> found;
    const auto keep = [&](const QByteArray &bytes, CodeFormat format, const Corners &corners) {
        if (auto text = readText(bytes))
            found.push_back({std::move(*text), format, corners});
    };
    if (eye == Eye::Sight || eye == Eye::Guess) {
        for (const SeenQr &code : eye == Eye::Sight ? seeQrCodes(picture) : guessQrCodes(picture))
            keep(code.bytes, CodeFormat::Qr, code.corners);
    } else {
        for (const ZxingCode &code : readWithZxing(picture, mannerOf(eye)))
            keep(code.bytes, code.format, code.corners);
    }
    return found;
}

} // namespace

std::span<const CodePass> codePasses() { return Passes; }

std::vector<FoundCode> lookThrough(const CodePass &pass, const LumaView &picture)
{
    if (!pass.prepare)
        return lookWith(pass.eye, picture);
    const Prepared prepared = pass.prepare(picture);
    if (prepared.luma.view().isEmpty()) // there was too little to reduce
        return {};
    std::vector<FoundCode> found = lookWith(pass.eye, prepared.luma.view());
    for (FoundCode &code : found) {
        for (QPointF &corner : code.corners)
            corner = placedBack(corner, prepared, picture);
    }
    return found;
}

} // namespace motcua
