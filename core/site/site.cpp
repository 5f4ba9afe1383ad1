#include "core/site/site.h"

#include <algorithm>
#include <iterator>

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

QString SiteConfiguration::fieldName(const QString &code) const
{
    const Field *known = field(code);
    return known ? known->name : code;
}

const Field *SiteConfiguration::guidanceField() const
{
    return findIn(fields, [](const Field &f) { return f.guidance; });
}

const Field *SiteConfiguration::pickUpField() const
{
    return findIn(fields, [](const Field &f) { return f.pickUp; });
}

const Counter *SiteConfiguration::counter(int number) const
{
    return findIn(counters, [&](const Counter &c) { return c.number == number; });
}

const PriorityGroup *SiteConfiguration::priority(QStringView code) const
{
    return findIn(priorities, [&](const PriorityGroup &p) { return p.code == code; });
}

const PriorityGroup *SiteConfiguration::priorityOfAge(int years) const
{
    const PriorityGroup *found = nullptr;
    for (const PriorityGroup &group : priorities) {
        if (group.fromAge > 0 && group.fromAge <= years
            && (!found || group.fromAge > found->fromAge))
            found = &group;
    }
    return found;
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

std::vector<OpeningInterval> openingOf(const SiteConfiguration &configuration, QDate day)
{
    const Site &site = configuration.site;
    std::vector<OpeningInterval> intervals;
    if (std::ranges::binary_search(site.closedDays, day))
        return intervals;
    std::ranges::copy_if(site.opening, std::back_inserter(intervals),
                         [&](const OpeningInterval &o) { return o.weekday == day.dayOfWeek(); });
    std::ranges::sort(intervals, {}, &OpeningInterval::from);
    return intervals;
}

bool isOpen(const SiteConfiguration &configuration, Instant t)
{
    const SiteZone zone = configuration.zone();
    const QTime time = zone.time(t);
    return std::ranges::any_of(openingOf(configuration, zone.date(t)),
                               [&](const OpeningInterval &o) {
                                   return o.from <= time && (time < o.to || o.to == UntilMidnight);
                               });
}

std::optional<Instant> nextOpening(const SiteConfiguration &configuration, Instant t)
{
    const SiteZone zone = configuration.zone();
    const QDate today = zone.date(t);
    for (int ahead = 0; ahead <= LongestClosure; ++ahead) {
        const QDate day = today.addDays(ahead);
        for (const OpeningInterval &o : openingOf(configuration, day)) {
            if (const Instant opens = zone.at(day, o.from); opens > t)
                return opens;
        }
    }
    return std::nullopt;
}

bool givesNumbers(const SiteConfiguration &configuration, Instant t)
{
    if (isOpen(configuration, t))
        return true;
    const auto opens = nextOpening(configuration, t);
    return opens && *opens - t <= configuration.site.numbersBefore;
}

bool isClosing(const SiteConfiguration &configuration, Instant t)
{
    const auto before = configuration.site.lastNumberBefore;
    const SiteZone zone = configuration.zone();
    const auto today = openingOf(configuration, zone.date(t));
    if (before.count() == 0 || today.empty() || today.back().to == UntilMidnight)
        return false;
    return zone.at(zone.date(t), today.back().to) - t <= before;
}

} // namespace motcua
