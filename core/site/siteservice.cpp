#include "core/site/siteservice.h"

#include "core/site/siteoperations.h"
#include "core/site/sitetables.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace motcua {

namespace {

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

template <typename List> Problem checkCodes(const List &list)
{
    QSet<QString> seen;
    for (const auto &item : list) {
        if (!isCode(item.code))
            return SiteProblem{SiteProblem::Kind::BadCode, item.code};
        if (seen.contains(item.code))
            return SiteProblem{SiteProblem::Kind::DuplicateCode, item.code};
        seen.insert(item.code);
    }
    return std::nullopt;
}

Problem checkFields(const SiteConfiguration &c)
{
    if (const Problem p = checkCodes(c.fields))
        return p;
    QSet<QString> letters;
    for (const Field &field : c.fields) {
        if (field.series.size() != 1 || !SiteService::SeriesLetters.contains(field.series))
            return SiteProblem{SiteProblem::Kind::BadSeries, field.code};
        if (letters.contains(field.series))
            return SiteProblem{SiteProblem::Kind::DuplicateSeries, field.code};
        letters.insert(field.series);
        if (field.dailyQuota < 0 || field.dailyQuota > MostNumbers)
            return SiteProblem{SiteProblem::Kind::BadRules, field.code};
        if (!isColour(field.colour))
            return SiteProblem{SiteProblem::Kind::BadColour, field.code};
        if (!c.agency(field.agency))
            return SiteProblem{SiteProblem::Kind::UnknownAgency, field.code};
    }
    if (std::ranges::all_of(c.fields, &Field::guidance))
        return SiteProblem{SiteProblem::Kind::NoField, {}};
    if (std::ranges::count_if(c.fields, &Field::guidance) != 1)
        return SiteProblem{SiteProblem::Kind::NoGuidance, {}};
    return std::nullopt;
}

Problem checkCounters(const SiteConfiguration &c)
{
    QSet<int> numbers;
    for (const Counter &counter : c.counters) {
        const QString subject = QString::number(counter.number);
        if (counter.number < 1 || counter.number > 999)
            return SiteProblem{SiteProblem::Kind::BadCounterNumber, subject};
        if (numbers.contains(counter.number))
            return SiteProblem{SiteProblem::Kind::DuplicateCode, subject};
        numbers.insert(counter.number);
        if (!c.agency(counter.agency))
            return SiteProblem{SiteProblem::Kind::UnknownAgency, subject};
        for (const ServedField &served : counter.serves) {
            if (!c.field(served.field))
                return SiteProblem{SiteProblem::Kind::UnknownField, subject};
            if (served.weight < 1 || served.weight > 100)
                return SiteProblem{SiteProblem::Kind::BadWeight, subject};
        }
    }
    return std::nullopt;
}

// What is stored; anything finer would differ from itself when it is read back.
bool isWholeMinute(QTime t) { return t.msecsSinceStartOfDay() % 60'000 == 0; }

Problem checkPriorities(const SiteConfiguration &c)
{
    if (const Problem p = checkCodes(c.priorities))
        return p;
    for (const PriorityGroup &group : c.priorities) {
        // A negative one would put people behind those who came later.
        if (group.headStart < std::chrono::minutes{0} || group.headStart > std::chrono::hours{24})
            return SiteProblem{SiteProblem::Kind::BadWeight, group.code};
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

Problem checkSite(const Site &site)
{
    if (!SiteZone::fromName(site.zone))
        return SiteProblem{SiteProblem::Kind::BadZone, site.zone};
    for (const OpeningInterval &o : site.opening) {
        if (o.weekday < 1 || o.weekday > 7 || !o.from.isValid() || !o.to.isValid() || o.from >= o.to
            || !isWholeMinute(o.from) || (o.to != UntilMidnight && !isWholeMinute(o.to)))
            return SiteProblem{SiteProblem::Kind::BadInterval, QString::number(o.weekday)};
    }
    const auto isDayLong = [](std::chrono::minutes m) {
        return m >= std::chrono::minutes{0} && m <= std::chrono::hours{24};
    };
    if (!areWithinBounds(site.rules) || !isDayLong(site.numbersBefore)
        || !isDayLong(site.lastNumberBefore) || !std::ranges::is_sorted(site.closedDays))
        return SiteProblem{SiteProblem::Kind::BadRules, {}};
    return std::nullopt;
}

template <typename T> QString codeOf(const T &item) { return item.code; }
template <> QString codeOf(const Counter &counter) { return QString::number(counter.number); }

// What differs between two lists: definitions for new and changed, retirements for gone ones.
template <typename List, typename Define>
void difference(std::vector<Journal::Draft> &drafts, const List &had, const List &wanted, Kind kind,
                Define define, const Id &actor)
{
    for (const auto &item : wanted) {
        if (std::ranges::find(had, item) == had.end())
            drafts.push_back(define(item, actor));
    }
    for (const auto &item : had) {
        const auto same = [&](const auto &w) { return codeOf(w) == codeOf(item); };
        if (std::ranges::none_of(wanted, same))
            drafts.push_back(retire(kind, codeOf(item), actor));
    }
}

} // namespace

Problem checkConfiguration(const SiteConfiguration &c)
{
    if (const Problem p = checkSite(c.site))
        return p;
    if (const Problem p = checkCodes(c.agencies))
        return p;
    if (const Problem p = checkFields(c))
        return p;
    if (const Problem p = checkCounters(c))
        return p;
    return checkPriorities(c);
}

SiteService::SiteService(Journal &journal, SiteTables &tables)
    : m_journal(journal)
    , m_tables(tables)
    , m_configuration(tables.read())
{
}

Result<int, SiteProblem> SiteService::apply(const SiteConfiguration &wanted, const Id &actor)
{
    if (const Problem problem = checkConfiguration(wanted))
        return *problem;
    const SiteConfiguration &had = m_configuration;
    std::vector<Journal::Draft> drafts;
    if (had.site != wanted.site)
        drafts.push_back(defineSite(wanted.site, actor));
    difference(drafts, had.agencies, wanted.agencies, Kind::AgencyDefined, defineAgency, actor);
    difference(drafts, had.fields, wanted.fields, Kind::FieldDefined, defineField, actor);
    difference(drafts, had.counters, wanted.counters, Kind::CounterDefined, defineCounter, actor);
    difference(drafts, had.priorities, wanted.priorities, Kind::PriorityGroupDefined,
               definePriority, actor);
    if (drafts.empty())
        return 0;
    try {
        Journal::Transaction transaction(m_journal);
        for (const Journal::Draft &draft : drafts)
            transaction.append(draft);
        SiteConfiguration now = m_tables.read();
        transaction.commit();
        m_configuration = std::move(now);
    } catch (const StorageError &) {
        return SiteProblem{SiteProblem::Kind::StorageFailed, {}};
    }
    return int(drafts.size());
}

void SiteService::reload() { m_configuration = m_tables.read(); }

} // namespace motcua
