#include "app/platform/machine/machinetexts.h"

#include <QRegularExpression>
#include <QSize>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text), QRegularExpression::MultilineOption);
}

std::vector<QRegularExpressionMatch> allOf(const QRegularExpression &wanted, const QString &text)
{
    std::vector<QRegularExpressionMatch> found;
    for (auto it = wanted.globalMatch(text); it.hasNext();)
        found.push_back(it.next());
    return found;
}

} // namespace

QStringList soundCardsIn(const QString &cards)
{
    static const auto card = pattern("^ *\\d+ \\[[^\\]]*\\]: \\S+ - (.+)$");
    QStringList names;
    for (const auto &match : allOf(card, cards))
        names.append(match.captured(1).trimmed());
    return names;
}

QStringList familiesIn(const QString &list)
{
    QStringList families;
    for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &family : line.split(u','))
            families.append(family.trimmed());
    }
    families.removeDuplicates();
    return families;
}

std::optional<std::chrono::seconds> blankingIn(const QString &xset)
{
    static const auto saver = pattern("^ *timeout: +(\\d+)");
    static const auto standby = pattern("^ *Standby: +(\\d+) +Suspend: +(\\d+) +Off: +(\\d+)");
    const auto saves = saver.match(xset);
    if (!saves.hasMatch())
        return std::nullopt;
    std::vector<int> times{saves.captured(1).toInt()};
    const auto sleeps = standby.match(xset);
    if (sleeps.hasMatch() && xset.contains(QStringLiteral("DPMS is Enabled"))) {
        for (int i = 1; i <= 3; ++i)
            times.push_back(sleeps.captured(i).toInt());
    }
    std::erase(times, 0); // switched off
    return std::chrono::seconds{times.empty() ? 0 : *std::ranges::min_element(times)};
}

std::optional<std::chrono::seconds> idleDelayIn(const QString &gsettings)
{
    static const auto delay = pattern("^uint32 (\\d+)$");
    const auto match = delay.match(gsettings.trimmed());
    return match.hasMatch() ? std::optional(std::chrono::seconds{match.captured(1).toInt()})
                            : std::nullopt;
}

std::vector<ScreenOutput> outputsIn(const QString &xrandr)
{
    static const auto whole = pattern("current (\\d+) x (\\d+)");
    static const auto output =
        pattern("^(\\S+) connected (?:primary )?(\\d+)x(\\d+)\\+(\\d+)\\+(\\d+)");
    const auto size = whole.match(xrandr);
    const double width = size.captured(1).toDouble();
    const double height = size.captured(2).toDouble();
    std::vector<ScreenOutput> outputs;
    if (width <= 0 || height <= 0)
        return outputs;
    for (const auto &match : allOf(output, xrandr)) {
        const auto number = [&](int group) { return match.captured(group).toDouble(); };
        outputs.push_back(
            {match.captured(1),
             QRectF(number(4) / width, number(5) / height, number(2) / width, number(3) / height)});
    }
    return outputs;
}

std::vector<TouchDevice> touchDevicesIn(const QString &xinput)
{
    static const auto head = pattern("^[^\\w\\n]*(\\S.*?)\\s+id=(\\d+)\\s");
    std::vector<TouchDevice> devices;
    const auto heads = allOf(head, xinput);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const qsizetype from = heads[i].capturedEnd();
        const qsizetype to = i + 1 < heads.size() ? heads[i + 1].capturedStart() : xinput.size();
        const QStringView own = QStringView(xinput).mid(from, to - from);
        const bool isMaster = own.left(own.indexOf(u'\n')).contains(u"master");
        if (!isMaster && own.contains(u"Touch mode: direct"))
            devices.push_back({heads[i].captured(2).toInt(), heads[i].captured(1)});
    }
    return devices;
}

std::optional<QRectF> touchedPlaceIn(const QString &properties)
{
    static const auto matrix =
        pattern("Coordinate Transformation Matrix \\(\\d+\\):\\s*([-0-9., ]+)");
    const QStringList numbers =
        matrix.match(properties).captured(1).split(u',', Qt::SkipEmptyParts);
    if (numbers.size() != 9)
        return std::nullopt;
    std::array<double, 9> m{};
    std::ranges::transform(numbers, m.begin(),
                           [](const QString &number) { return number.trimmed().toDouble(); });
    // Two opposite corners, whichever way the panel is turned.
    return QRectF(QPointF(m[2], m[5]), QPointF(m[0] + m[1] + m[2], m[3] + m[4] + m[5]))
        .normalized();
}

} // namespace motcua
