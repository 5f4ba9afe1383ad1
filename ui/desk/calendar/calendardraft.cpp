#include "ui/desk/calendar/calendardraft.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>

namespace motcua {

namespace {

using Place = DraftFault::Place;
using What = DraftFault::What;

YearDraft draftOf(const CalendarYear &year)
{
    YearDraft draft{year.year, year.tetConfirmed, year.source, {}};
    for (const CalendarDay &day : year.days)
        draft.days.push_back({writtenDay(day.day), day.kind, day.name});
    return draft;
}

CalendarYear yearOf(const YearDraft &draft)
{
    CalendarYear year{draft.year, draft.tetConfirmed, draft.source.trimmed(), {}};
    for (const DayDraft &day : draft.days)
        year.days.push_back(
            {writtenDay(day.day, draft.year).value_or(QDate()), day.kind, day.name.trimmed()});
    std::ranges::sort(year.days, {}, &CalendarDay::day);
    return year;
}

std::optional<DraftFault> faultOf(const YearDraft &draft)
{
    std::set<QDate> seen;
    for (int row = 0; row < int(draft.days.size()); ++row) {
        const DayDraft &written = draft.days[std::size_t(row)];
        const auto fault = [&](What what) {
            return DraftFault{Place::Day, what, draft.year, row, written.day.trimmed()};
        };
        const auto day = writtenDay(written.day, draft.year);
        if (!day)
            return fault(What::NoDay);
        if (day->year() != draft.year)
            return fault(What::OtherYear);
        if (!seen.insert(*day).second)
            return fault(What::Twice);
        if (written.name.trimmed().isEmpty())
            return fault(What::NoName);
    }
    if (draft.source.trimmed().isEmpty())
        return DraftFault{Place::Source, What::NoSource, draft.year};
    return std::nullopt;
}

} // namespace

std::optional<QDate> writtenDay(const QString &typed, int year)
{
    static const QRegularExpression Between(QStringLiteral("[/.\\-\\s]+"));
    const QStringList parts = typed.trimmed().split(Between, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    std::vector<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.push_back(part.toInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    if (parts.front().size() == 4) // as machines write it
        std::ranges::reverse(numbers);
    const QDate day(numbers.size() == 3 ? numbers[2] : year, numbers[1], numbers[0]);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString writtenDay(QDate day) { return day.toString(u"dd/MM/yyyy"); }

CalendarDraft::CalendarDraft(CalendarData held, DeadlineRules heldRules)
    : data(held)
    , rules(heldRules)
    , m_held(std::move(held))
    , m_heldRules(std::move(heldRules))
{
}

CalendarYear CalendarDraft::lawful(int year) const
{
    // Without a single working day no compensatory one would ever be found.
    return lawfulYear(year, data.rules,
                      data.officeHours.empty() ? m_held.officeHours : data.officeHours);
}

QString CalendarDraft::basisOf(const QString &holiday) const
{
    const auto rule = std::ranges::find(data.rules, holiday, &HolidayRule::name);
    return rule == data.rules.end() ? QString() : rule->basis;
}

YearDraft CalendarDraft::base(int year) const
{
    const auto published = std::ranges::find(m_held.years, year, &CalendarYear::year);
    return draftOf(published == m_held.years.end() ? lawful(year) : *published);
}

YearDraft CalendarDraft::year(int year) const
{
    const auto written = m_years.find(year);
    return written == m_years.end() ? base(year) : written->second;
}

void CalendarDraft::setYear(const YearDraft &year)
{
    if (year == base(year.year))
        m_years.erase(year.year);
    else
        m_years[year.year] = year;
}

bool CalendarDraft::isEntered(int year) const
{
    return m_years.contains(year)
        || std::ranges::find(m_held.years, year, &CalendarYear::year) != m_held.years.end();
}

bool CalendarDraft::isChanged() const
{
    return !m_years.empty() || data != m_held || rules != m_heldRules;
}

CalendarChanges CalendarDraft::changes() const
{
    CalendarChanges changes;
    for (const auto &[year, written] : m_years)
        changes.years.push_back(written);
    if (data != m_held) {
        changes.data = data;
        changes.data->years.clear();
    }
    if (rules != m_heldRules)
        changes.rules = rules;
    return changes;
}

void CalendarDraft::put(const CalendarChanges &changes)
{
    if (changes.data) {
        data = *changes.data;
        data.years = m_held.years;
    }
    rules = changes.rules.value_or(rules);
    for (const YearDraft &year : changes.years)
        setYear(year);
}

std::optional<DraftFault> CalendarDraft::fault() const
{
    for (const auto &[year, written] : m_years) {
        if (const auto fault = faultOf(written))
            return fault;
    }
    if (const auto problem = checkCalendar(data)) {
        const bool closed = problem->kind == CalendarProblem::Kind::NoOfficeHours;
        return DraftFault{Place::Hours, closed ? What::NoHours : What::BadHours, 0, -1,
                          problem->subject};
    }
    const auto nameless = std::ranges::find_if(
        rules.house, [](const HouseRule &rule) { return rule.decision.trimmed().isEmpty(); });
    if (nameless != rules.house.end())
        return DraftFault{Place::House, What::NoDecision, 0, int(nameless - rules.house.begin())};
    if (checkDeadlineRules(rules))
        return DraftFault{Place::Terms, What::BadTerms};
    return std::nullopt;
}

CalendarData CalendarDraft::calendar() const
{
    CalendarData whole = data;
    for (const auto &[year, written] : m_years) {
        std::erase_if(whole.years, [&](const CalendarYear &y) { return y.year == written.year; });
        whole.years.push_back(yearOf(written));
    }
    std::ranges::sort(whole.years, {}, &CalendarYear::year);
    return whole;
}

} // namespace motcua
