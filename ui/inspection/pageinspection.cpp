#include "ui/inspection/pageinspection.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace motcua {

namespace {

double luminance(const QColor &c)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

// The ground is the commonest colour behind a text. Bold figures may cover more than it: a known
// ink does not count, unless there is hardly anything else and the text is lost in its ground.
QColor groundOf(const QImage &picture, const QRect &area, const QColor &ink)
{
    constexpr double LeastGround = 0.2;
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    if (ink.isValid()) {
        const double all = static_cast<double>(area.width()) * area.height();
        if (all - counts.take(ink.rgb()) < LeastGround * all)
            return ink;
    }
    const auto commonest =
        std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return counts.isEmpty() ? QColor() : QColor((*commonest).first);
}

// The core of a stroke is the pixel farthest from the ground; the rest is its smoothed edge.
QColor farthestFrom(const QColor &ground, const QImage &picture, const QRect &area)
{
    QColor farthest = ground;
    double best = 1;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor colour(picture.pixel(x, y));
            if (colour == farthest || colour == ground)
                continue;
            const double ratio = contrastRatio(colour, ground);
            if (ratio > best) {
                best = ratio;
                farthest = colour;
            }
        }
    }
    return farthest;
}

// Lines carry room above and below their letters; only letters can collide.
QRectF lettersOf(const ShownText &text)
{
    const double inset = text.line * 0.22;
    return text.rect.adjusted(1, inset, -1, -inset);
}

} // namespace

QString PageFinding::sentence() const
{
    const QString who = QStringLiteral("\"%1\" (%2)").arg(text, name);
    switch (kind) {
    case Kind::LowContrast:
        return QStringLiteral("contrast %1 of %2").arg(value, 0, 'f', 2).arg(who);
    case Kind::Cut: return QStringLiteral("cut: ") + who;
    case Kind::OutsideWindow: return QStringLiteral("outside the window: ") + who;
    case Kind::Overlap: return QStringLiteral("%1 overlaps \"%2\"").arg(who, other);
    }
    return {};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

std::vector<PageFinding> inspectPage(const std::vector<ShownText> &texts, const QImage &picture,
                                     double leastContrast)
{
    std::vector<PageFinding> findings;
    const QRectF window = picture.rect();
    const auto report = [&](PageFinding::Kind kind, const ShownText &text, double value = 0,
                            const QString &other = {}) {
        findings.push_back({kind, text.name, text.text, other, value});
    };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const ShownText &text = texts[i];
        if (!window.adjusted(-1, -1, 1, 1).contains(text.rect))
            report(PageFinding::Kind::OutsideWindow, text);
        if (text.cut)
            report(PageFinding::Kind::Cut, text);
        const QRect area = lettersOf(text).toAlignedRect().intersected(picture.rect());
        if (!area.isEmpty()) {
            const QColor ground = groundOf(picture, area, text.colour);
            const QColor ink =
                text.colour.isValid() ? text.colour : farthestFrom(ground, picture, area);
            const double ratio = contrastRatio(ink, ground);
            if (ratio < leastContrast)
                report(PageFinding::Kind::LowContrast, text, ratio);
        }
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (lettersOf(text).intersects(lettersOf(texts[j])))
                report(PageFinding::Kind::Overlap, text, 0, texts[j].text);
        }
    }
    return findings;
}

} // namespace motcua
