#include "core/site/siteedits.h"

#include "core/base/foldedtext.h"
#include "core/site/siterules.h"

#include <algorithm>
#include <tuple>

namespace motcua {

namespace {

constexpr qsizetype LongestStem = 28; // leaves room for a number within the 32 signs of a code

template <typename List> QStringList codesOf(const List &list)
{
    QStringList codes;
    for (const auto &item : list)
        codes.append(item.code);
    return codes;
}

QString stemOf(const QString &name)
{
    QString stem;
    for (const QChar c : plainText(name)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    stem.truncate(LongestStem);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? QStringLiteral("x") : stem;
}

QString freeLetter(const SiteConfiguration &configuration)
{
    for (const QChar letter : SeriesLetters) {
        const auto hasIt = [&](const Field &field) { return field.series == letter; };
        if (std::ranges::none_of(configuration.fields, hasIt))
            return letter;
    }
    return {};
}

void numberTiles(SiteConfiguration &configuration)
{
    int order = 0;
    for (Field &field : configuration.fields) {
        if (!field.guidance)
            field.order = ++order;
    }
}

QString firstAgency(const SiteConfiguration &configuration)
{
    return configuration.agencies.empty() ? QString() : configuration.agencies.front().code;
}

} // namespace

QString newCode(const QString &name, const QStringList &taken)
{
    const QString stem = stemOf(name);
    QString code = stem;
    for (int n = 2; taken.contains(code); ++n)
        code = stem + u'-' + QString::number(n);
    return code;
}

QString addField(SiteConfiguration &configuration, const QString &name, const QString &colour,
                 const QString &shape)
{
    Field field;
    field.series = freeLetter(configuration);
    if (field.series.isEmpty())
        return {};
    field.code = newCode(name, codesOf(configuration.fields));
    field.name = name;
    field.colour = colour;
    field.shape = shape;
    field.agency = firstAgency(configuration);
    const auto last = std::ranges::find_if(configuration.fields, &Field::guidance);
    const QString code = configuration.fields.insert(last, field)->code;
    numberTiles(configuration);
    return code;
}

void removeField(SiteConfiguration &configuration, const QString &code)
{
    std::erase_if(configuration.fields, [&](const Field &field) { return field.code == code; });
    for (Counter &counter : configuration.counters)
        std::erase_if(counter.serves, [&](const ServedField &s) { return s.field == code; });
}

void moveField(SiteConfiguration &configuration, const QString &code, int by)
{
    std::vector<Field> &fields = configuration.fields;
    const auto from = std::ranges::find(fields, code, &Field::code);
    const auto tiles = std::ranges::count_if(fields, [](const Field &f) { return !f.guidance; });
    if (from == fields.end() || from->guidance)
        return;
    const auto place = from - fields.begin();
    const auto wanted = std::clamp<std::ptrdiff_t>(place + by, 0, tiles - 1);
    const auto to = fields.begin() + wanted;
    if (wanted > place)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    numberTiles(configuration);
}

int addCounter(SiteConfiguration &configuration, const QString &name)
{
    int number = 1;
    while (configuration.counter(number))
        ++number;
    configuration.counters.push_back({number, name, firstAgency(configuration), {}});
    std::ranges::sort(configuration.counters, {}, &Counter::number);
    return number;
}

void removeCounter(SiteConfiguration &configuration, int number)
{
    std::erase_if(configuration.counters, [&](const Counter &c) { return c.number == number; });
}

QString addAgency(SiteConfiguration &configuration, const QString &name)
{
    configuration.agencies.push_back({newCode(name, codesOf(configuration.agencies)), name, {}});
    return configuration.agencies.back().code;
}

void removeAgency(SiteConfiguration &configuration, const QString &code)
{
    std::erase_if(configuration.agencies, [&](const Agency &a) { return a.code == code; });
}

QString addPriority(SiteConfiguration &configuration, const QString &name)
{
    configuration.priorities.push_back(
        {newCode(name, codesOf(configuration.priorities)), name, {}, std::chrono::minutes{15}});
    return configuration.priorities.back().code;
}

void removePriority(SiteConfiguration &configuration, const QString &code)
{
    std::erase_if(configuration.priorities, [&](const PriorityGroup &p) { return p.code == code; });
}

SiteConfiguration inOrder(SiteConfiguration c)
{
    std::ranges::sort(c.agencies, {}, &Agency::code);
    std::ranges::sort(c.fields, {},
                      [](const Field &f) { return std::tuple(f.guidance, f.order, f.code); });
    std::ranges::sort(c.counters, {}, &Counter::number);
    std::ranges::sort(c.priorities, {},
                      [](const PriorityGroup &p) { return std::tuple(p.headStart, p.code); });
    return c;
}

} // namespace motcua
