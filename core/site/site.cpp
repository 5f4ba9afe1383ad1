#include "core/site/site.h"

#include <algorithm>

namespace motcua {

namespace {

template <typename List, typename Predicate> auto findIn(const List &list, Predicate matches)
{
    const auto it = std::ranges::find_if(list, matches);
    return it == list.end() ? nullptr : &*it;
}

} // namespace

bool Counter::servesField(QStringView field) const
{
    return std::ranges::any_of(serves, [&](const ServedField &s) { return s.field == field; });
}

const Agency *SiteConfiguration::agency(QStringView code) const
{
    return findIn(agencies, [&](const Agency &a) { return a.code == code; });
}

const Field *SiteConfiguration::field(QStringView code) const
{
    return findIn(fields, [&](const Field &f) { return f.code == code; });
}

const Field *SiteConfiguration::guidanceField() const
{
    return findIn(fields, [](const Field &f) { return f.guidance; });
}

const Counter *SiteConfiguration::counter(int number) const
{
    return findIn(counters, [&](const Counter &c) { return c.number == number; });
}

const PriorityGroup *SiteConfiguration::priority(QStringView code) const
{
    return findIn(priorities, [&](const PriorityGroup &p) { return p.code == code; });
}

std::vector<int> SiteConfiguration::countersServing(QStringView field) const
{
    std::vector<int> numbers;
    for (const Counter &counter : counters) {
        if (counter.servesField(field))
            numbers.push_back(counter.number);
    }
    return numbers;
}

SiteZone SiteConfiguration::zone() const
{
    return SiteZone::fromName(site.zone).value_or(SiteZone::vietnam());
}

bool isOpen(const SiteConfiguration &configuration, Instant t)
{
    const SiteZone zone = configuration.zone();
    const int weekday = zone.date(t).dayOfWeek();
    const QTime time = zone.time(t);
    return std::ranges::any_of(configuration.site.opening, [&](const OpeningInterval &o) {
        return o.weekday == weekday && o.from <= time && (time < o.to || o.to == UntilMidnight);
    });
}

std::optional<Instant> nextOpening(const SiteConfiguration &configuration, Instant t)
{
    const SiteZone zone = configuration.zone();
    const QDate today = zone.date(t);
    std::optional<Instant> soonest;
    for (int ahead = 0; ahead <= 7; ++ahead) {
        const QDate day = today.addDays(ahead);
        for (const OpeningInterval &o : configuration.site.opening) {
            const Instant opens = zone.at(day, o.from);
            if (o.weekday == day.dayOfWeek() && opens > t && (!soonest || opens < *soonest))
                soonest = opens;
        }
        if (soonest)
            return soonest;
    }
    return std::nullopt;
}

} // namespace motcua
