#include "core/site/siterules.h"

#include "core/base/foldedtext.h"
#include "core/codes/procedureaddress.h"
#include "core/codes/receiptcode.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace motcua {

namespace {

using Fault = SiteProblem::Kind;
using Part = SiteProblem::Part;
using Problems = std::vector<SiteProblem>;

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

// Control characters tear slips and tables apart; those that are invisible hide what is written.
bool isPrintable(const QString &text)
{
    const auto shows = [](uint sign) {
        const QChar::Category category = QChar::category(sign);
        return QChar::isPrint(sign) && category != QChar::Separator_Line
            && category != QChar::Separator_Paragraph;
    };
    return text.isValidUtf16() && std::ranges::all_of(text.toUcs4(), shows);
}

std::optional<Fault> textFault(std::initializer_list<const QString *> texts)
{
    const auto isShort = [](const QString *text) { return text->size() <= LongestSiteText; };
    if (!std::ranges::all_of(texts, isShort))
        return Fault::TextTooLong;
    if (!std::ranges::all_of(texts, isPrintable, [](const QString *text) { return *text; }))
        return Fault::UnprintableText;
    return std::nullopt;
}

std::optional<Fault> textFault(const Agency &agency)
{
    return textFault({&agency.name, &agency.nameEn});
}

std::optional<Fault> textFault(const PriorityGroup &group)
{
    return textFault({&group.name, &group.nameEn});
}

std::optional<Fault> textFault(const Field &field)
{
    return textFault(
        {&field.name, &field.nameEn, &field.plainWords, &field.plainWordsEn, &field.shape});
}

template <typename Item>
void checkNamed(const Item &item, Part part, QSet<QString> &seen, Problems &found)
{
    if (!isCode(item.code))
        found.push_back({Fault::BadCode, item.code, part});
    else if (seen.contains(item.code))
        found.push_back({Fault::DuplicateCode, item.code, part});
    seen.insert(item.code);
    if (item.name.trimmed().isEmpty())
        found.push_back({Fault::NoName, item.code, part});
    if (const auto fault = textFault(item))
        found.push_back({*fault, item.code, part});
}

bool hasSoundSlots(const Field &field)
{
    return field.slotPlaces >= 1 && field.slotPlaces <= MostSlotPlaces
        && (!field.takesAppointments()
            || (field.slot >= ShortestSlot && field.slot <= LongestSlot && !field.guidance));
}

void checkField(const Field &field, const SiteConfiguration &c, QSet<QString> &letters,
                Problems &found)
{
    const auto wrong = [&](Fault kind) { found.push_back({kind, field.code, Part::Field}); };
    if (field.series.size() != 1 || !SeriesLetters.contains(field.series))
        wrong(Fault::BadSeries);
    else if (letters.contains(field.series))
        wrong(Fault::DuplicateSeries);
    letters.insert(field.series);
    if (field.dailyQuota < 0 || field.dailyQuota > MostNumbers || !hasSoundSlots(field)
        || field.warnAfter < std::chrono::minutes{0} || field.warnAfter > LongestWarning)
        wrong(Fault::BadRules);
    if (!isColour(field.colour))
        wrong(Fault::BadColour);
    if (!c.agency(field.agency))
        wrong(Fault::UnknownAgency);
}

void checkFields(const SiteConfiguration &c, Problems &found)
{
    QSet<QString> codes;
    QSet<QString> letters;
    for (const Field &field : c.fields) {
        checkNamed(field, Part::Field, codes, found);
        checkField(field, c, letters, found);
        if (field.pickUp && (field.guidance || c.pickUpField() != &field))
            found.push_back({Fault::BadPickUp, field.code, Part::Field});
    }
    if (std::ranges::all_of(c.fields, &Field::guidance))
        found.push_back({Fault::NoField, {}, Part::Field});
    else if (std::ranges::count_if(c.fields, &Field::guidance) != 1)
        found.push_back({Fault::NoGuidance, {}, Part::Field});
}

void checkCounter(const Counter &counter, const SiteConfiguration &c, QSet<int> &numbers,
                  Problems &found)
{
    const auto wrong = [&](Fault kind) {
        found.push_back({kind, QString::number(counter.number), Part::Counter});
    };
    if (counter.number < 1 || counter.number > 999)
        wrong(Fault::BadCounterNumber);
    if (const auto fault = textFault({&counter.name}))
        wrong(*fault);
    if (numbers.contains(counter.number))
        wrong(Fault::DuplicateCode);
    numbers.insert(counter.number);
    if (!c.agency(counter.agency))
        wrong(Fault::UnknownAgency);
    const auto isKnown = [&](const ServedField &served) { return c.field(served.field); };
    const auto isWeighed = [](int weight) { return weight >= 1 && weight <= 100; };
    if (!std::ranges::all_of(counter.serves, isKnown))
        wrong(Fault::UnknownField);
    if (!std::ranges::all_of(counter.serves, isWeighed, &ServedField::weight))
        wrong(Fault::BadWeight);
}

void checkCounters(const SiteConfiguration &c, Problems &found)
{
    if (c.counters.empty())
        found.push_back({Fault::NoCounter, {}, Part::Counter});
    QSet<int> numbers;
    for (const Counter &counter : c.counters)
        checkCounter(counter, c, numbers, found);
}

// What is stored; anything finer would differ from itself when it is read back.
bool isWholeMinute(QTime t) { return t.msecsSinceStartOfDay() % 60'000 == 0; }

void checkPriorities(const SiteConfiguration &c, Problems &found)
{
    QSet<QString> codes;
    for (const PriorityGroup &group : c.priorities) {
        checkNamed(group, Part::Priority, codes, found);
        // A negative one would put people behind those who came later.
        if (group.headStart < std::chrono::minutes{0} || group.headStart > std::chrono::hours{24})
            found.push_back({Fault::BadWeight, group.code, Part::Priority});
        if (group.fromAge < 0 || group.fromAge > PriorityGroup::MaxAge)
            found.push_back({Fault::BadWeight, group.code, Part::Priority});
    }
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

template <typename Item> QStringList namesTwice(const std::vector<Item> &items)
{
    QStringList twice;
    for (auto item = items.begin(); item != items.end(); ++item) {
        const auto same = [&](const Item &other) { return isSameName(other.name, item->name); };
        const bool isFirst = std::none_of(items.begin(), item, same);
        if (isFirst && std::any_of(item + 1, items.end(), same))
            twice.append(item->name);
    }
    return twice;
}

/// Whether the demo's code is one, too.
enum class UnitCode { OfCommune, OrDemo };

void checkUnit(const Site &site, UnitCode code, Problems &found)
{
    struct Text {
        const char *name;
        const QString &text;
        bool wanted;
    };
    for (const auto &[name, text, wanted] :
         std::initializer_list<Text>{{"name", site.name, true},
                                     {"authority", site.authority, true},
                                     {"centre", site.centre, false},
                                     {"centreEn", site.centreEn, false},
                                     {"hotline", site.hotline, false},
                                     {"pledge", site.pledge, false},
                                     {"pledgeEn", site.pledgeEn, false}}) {
        if (wanted && text.trimmed().isEmpty())
            found.push_back({Fault::NoName, QString::fromLatin1(name)});
        if (const auto fault = textFault({&text}))
            found.push_back({*fault, QString::fromLatin1(name)});
    }
    const bool demo = site.id == 0 && code == UnitCode::OrDemo;
    if (!demo && !isUnitCode(site.id))
        found.push_back({Fault::BadUnitCode, QStringLiteral("id")});
    if (!SiteZone::fromName(site.zone))
        found.push_back({Fault::BadZone, site.zone});
    if (!isAddressPattern(site.procedureAddress))
        found.push_back({Fault::BadAddress, QStringLiteral("procedureAddress")});
    if (!isReceiptPattern(site.receiptAddress))
        found.push_back({Fault::BadAddress, QStringLiteral("receiptAddress")});
}

void checkTimes(const Site &site, Problems &found)
{
    for (const OpeningInterval &o : site.opening) {
        if (o.weekday < 1 || o.weekday > 7 || !o.from.isValid() || !o.to.isValid() || o.from >= o.to
            || !isWholeMinute(o.from) || (o.to != UntilMidnight && !isWholeMinute(o.to))
            || overlapsAnother(o, site.opening))
            found.push_back({Fault::BadInterval, QString::number(o.weekday), Part::Hours});
    }
    const auto isDayLong = [](std::chrono::minutes m) {
        return m >= std::chrono::minutes{0} && m <= std::chrono::hours{24};
    };
    if (!isDayLong(site.numbersBefore) || !isDayLong(site.lastNumberBefore)
        || !std::ranges::is_sorted(site.closedDays))
        found.push_back({Fault::BadRules, {}, Part::Hours});
    if (!areWithinBounds(site.rules))
        found.push_back({Fault::BadRules, {}, Part::Turns});
}

Problems checkAll(const SiteConfiguration &c, UnitCode code)
{
    Problems found;
    checkUnit(c.site, code, found);
    checkTimes(c.site, found);
    QSet<QString> agencies;
    for (const Agency &agency : c.agencies)
        checkNamed(agency, Part::Agency, agencies, found);
    checkFields(c, found);
    checkCounters(c, found);
    checkPriorities(c, found);
    return found;
}

} // namespace

std::vector<SiteProblem> problemsOf(const SiteConfiguration &configuration)
{
    return checkAll(configuration, UnitCode::OrDemo);
}

std::optional<SiteProblem> checkConfiguration(const SiteConfiguration &configuration)
{
    const Problems found = problemsOf(configuration);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<SiteProblem> problemsOfNew(const SiteConfiguration &configuration)
{
    return checkAll(configuration, UnitCode::OfCommune);
}

bool isSameName(QStringView one, QStringView other)
{
    const auto words = foldedWords(one);
    return !words.empty() && words == foldedWords(other);
}

SiteGaps gapsOf(const SiteConfiguration &configuration)
{
    SiteGaps gaps;
    for (const Field &field : configuration.fields) {
        if (configuration.countersServing(field.code).empty())
            gaps.unserved.push_back(field.code);
    }
    for (const Counter &counter : configuration.counters) {
        if (counter.serves.empty())
            gaps.idle.push_back(counter.number);
    }
    gaps.sameFields = namesTwice(configuration.fields);
    gaps.sameCounters = namesTwice(configuration.counters);
    return gaps;
}

bool isKioskPin(QStringView pin)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return pin.size() >= 6 && pin.size() <= 10 && std::ranges::all_of(pin, isDigit);
}

} // namespace motcua
