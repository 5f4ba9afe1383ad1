#include "core/site/siterules.h"

#include "core/codes/procedureaddress.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace motcua {

namespace {

using Kind = SiteProblem::Kind;
using Part = SiteProblem::Part;
using Problem = std::optional<SiteProblem>;

bool isCode(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,31}\\z"));
    return pattern.match(code).hasMatch();
}

bool isColour(const QString &colour)
{
    static const QRegularExpression pattern(QStringLiteral("\\A#[0-9A-Fa-f]{6}\\z"));
    return pattern.match(colour).hasMatch();
}

bool areShort(std::initializer_list<const QString *> texts)
{
    return std::ranges::all_of(texts,
                               [](const QString *text) { return text->size() <= LongestSiteText; });
}

bool isShort(const Agency &agency) { return areShort({&agency.name, &agency.nameEn}); }
bool isShort(const PriorityGroup &group) { return areShort({&group.name, &group.nameEn}); }
bool isShort(const Field &field)
{
    return areShort(
        {&field.name, &field.nameEn, &field.plainWords, &field.plainWordsEn, &field.shape});
}

template <typename List> Problem checkCodes(const List &list, Part part)
{
    QSet<QString> seen;
    for (const auto &item : list) {
        if (!isCode(item.code))
            return SiteProblem{Kind::BadCode, item.code, part};
        if (seen.contains(item.code))
            return SiteProblem{Kind::DuplicateCode, item.code, part};
        seen.insert(item.code);
        if (item.name.trimmed().isEmpty())
            return SiteProblem{Kind::NoName, item.code, part};
        if (!isShort(item))
            return SiteProblem{Kind::TextTooLong, item.code, part};
    }
    return std::nullopt;
}

bool hasSoundSlots(const Field &field)
{
    return field.slotPlaces >= 1 && field.slotPlaces <= MostSlotPlaces
        && (!field.takesAppointments()
            || (field.slot >= ShortestSlot && field.slot <= LongestSlot && !field.guidance));
}

Problem checkFields(const SiteConfiguration &c)
{
    if (const Problem p = checkCodes(c.fields, Part::Field))
        return p;
    QSet<QString> letters;
    for (const Field &field : c.fields) {
        if (field.series.size() != 1 || !SeriesLetters.contains(field.series))
            return SiteProblem{Kind::BadSeries, field.code, Part::Field};
        if (letters.contains(field.series))
            return SiteProblem{Kind::DuplicateSeries, field.code, Part::Field};
        letters.insert(field.series);
        if (field.dailyQuota < 0 || field.dailyQuota > MostNumbers || !hasSoundSlots(field)
            || field.warnAfter < std::chrono::minutes{0} || field.warnAfter > LongestWarning)
            return SiteProblem{Kind::BadRules, field.code, Part::Field};
        if (!isColour(field.colour))
            return SiteProblem{Kind::BadColour, field.code, Part::Field};
        if (!c.agency(field.agency))
            return SiteProblem{Kind::UnknownAgency, field.code, Part::Field};
    }
    if (std::ranges::all_of(c.fields, &Field::guidance))
        return SiteProblem{Kind::NoField, {}, Part::Field};
    if (std::ranges::count_if(c.fields, &Field::guidance) != 1)
        return SiteProblem{Kind::NoGuidance, {}, Part::Field};
    return std::nullopt;
}

Problem checkCounters(const SiteConfiguration &c)
{
    if (c.counters.empty())
        return SiteProblem{Kind::NoCounter, {}, Part::Counter};
    QSet<int> numbers;
    for (const Counter &counter : c.counters) {
        const QString subject = QString::number(counter.number);
        if (counter.number < 1 || counter.number > 999)
            return SiteProblem{Kind::BadCounterNumber, subject, Part::Counter};
        if (!areShort({&counter.name}))
            return SiteProblem{Kind::TextTooLong, subject, Part::Counter};
        if (numbers.contains(counter.number))
            return SiteProblem{Kind::DuplicateCode, subject, Part::Counter};
        numbers.insert(counter.number);
        if (!c.agency(counter.agency))
            return SiteProblem{Kind::UnknownAgency, subject, Part::Counter};
        for (const ServedField &served : counter.serves) {
            if (!c.field(served.field))
                return SiteProblem{Kind::UnknownField, subject, Part::Counter};
            if (served.weight < 1 || served.weight > 100)
                return SiteProblem{Kind::BadWeight, subject, Part::Counter};
        }
    }
    return std::nullopt;
}

// What is stored; anything finer would differ from itself when it is read back.
bool isWholeMinute(QTime t) { return t.msecsSinceStartOfDay() % 60'000 == 0; }

Problem checkPriorities(const SiteConfiguration &c)
{
    if (const Problem p = checkCodes(c.priorities, Part::Priority))
        return p;
    for (const PriorityGroup &group : c.priorities) {
        // A negative one would put people behind those who came later.
        if (group.headStart < std::chrono::minutes{0} || group.headStart > std::chrono::hours{24})
            return SiteProblem{Kind::BadWeight, group.code, Part::Priority};
    }
    return std::nullopt;
}

bool areWithinBounds(const QueueRules &rules)
{
    using namespace std::chrono_literals;
    return rules.recallLimit >= 1 && rules.recallLimit <= 9 && rules.latePlaces >= 0
        && rules.latePlaces <= 99 && rules.lateWithin >= 0min && rules.lateWithin <= 24h
        && rules.undoWithin >= 0s && rules.undoWithin <= 1h;
}

bool overlapsAnother(const OpeningInterval &one, const std::vector<OpeningInterval> &all)
{
    return std::ranges::any_of(all, [&](const OpeningInterval &o) {
        return &o != &one && o.weekday == one.weekday && o.from < one.to && one.from < o.to;
    });
}

Problem checkSite(const Site &site)
{
    if (site.name.trimmed().isEmpty() || site.authority.trimmed().isEmpty())
        return SiteProblem{Kind::NoName, {}, Part::Unit};
    if (!areShort({&site.name, &site.authority, &site.centre, &site.centreEn, &site.hotline,
                   &site.pledge, &site.pledgeEn}))
        return SiteProblem{Kind::TextTooLong, {}, Part::Unit};
    if (!SiteZone::fromName(site.zone))
        return SiteProblem{Kind::BadZone, site.zone};
    if (!isAddressPattern(site.procedureAddress))
        return SiteProblem{Kind::BadAddress, site.procedureAddress};
    for (const OpeningInterval &o : site.opening) {
        if (o.weekday < 1 || o.weekday > 7 || !o.from.isValid() || !o.to.isValid() || o.from >= o.to
            || !isWholeMinute(o.from) || (o.to != UntilMidnight && !isWholeMinute(o.to))
            || overlapsAnother(o, site.opening))
            return SiteProblem{Kind::BadInterval, QString::number(o.weekday), Part::Hours};
    }
    const auto isDayLong = [](std::chrono::minutes m) {
        return m >= std::chrono::minutes{0} && m <= std::chrono::hours{24};
    };
    if (!isDayLong(site.numbersBefore) || !isDayLong(site.lastNumberBefore)
        || !std::ranges::is_sorted(site.closedDays))
        return SiteProblem{Kind::BadRules, {}, Part::Hours};
    if (!areWithinBounds(site.rules))
        return SiteProblem{Kind::BadRules, {}, Part::Turns};
    return std::nullopt;
}

} // namespace

Problem checkConfiguration(const SiteConfiguration &c)
{
    if (const Problem p = checkSite(c.site))
        return p;
    if (const Problem p = checkCodes(c.agencies, Part::Agency))
        return p;
    if (const Problem p = checkFields(c))
        return p;
    if (const Problem p = checkCounters(c))
        return p;
    return checkPriorities(c);
}

bool isKioskPin(QStringView pin)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return pin.size() >= 6 && pin.size() <= 10 && std::ranges::all_of(pin, isDigit);
}

} // namespace motcua
