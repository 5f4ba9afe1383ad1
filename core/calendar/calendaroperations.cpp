#include "core/calendar/calendaroperations.h"

#include "core/base/cbor.h"
#include "core/calendar/calendarrules.h"
#include "core/site/intervalcbor.h"

#include <QCborArray>

namespace motcua {

namespace {

// Of a year.
constexpr int YearKey = 1;
constexpr int TetKey = 2;
constexpr int SourceKey = 3;
constexpr int DaysKey = 4;
// Of the calendar.
constexpr int HolidaysKey = 1;
constexpr int OfficeHoursKey = 2;
constexpr int CounterHoursKey = 3;
// Of the rules.
constexpr int LateAfterKey = 1; // minute of the day
constexpr int LateShiftsKey = 2;
constexpr int ClockHoursKey = 3;
constexpr int SupplementKey = 4;
constexpr int ProceduresKey = 5;
constexpr int HouseKey = 6;
constexpr int BasesKey = 7;

Id yearId(int year) { return Id::fromName("calendar-year", QString::number(year)); }
Id calendarId() { return Id::fromName("calendar", u"calendar"); }
Id rulesId() { return Id::fromName("calendar", u"deadline-rules"); }

// An enumerator from foreign bytes: the first and the last one bound it.
template <typename E> std::optional<E> enumerator(const QCborValue &value, E first, E last)
{
    const qint64 number = cborInteger(value);
    return number >= int(first) && number <= int(last) ? std::optional(E(number)) : std::nullopt;
}

std::optional<SupplementClock> supplementOf(const QCborValue &value)
{
    return enumerator(value, SupplementClock::Restart, SupplementClock::Pause);
}

std::optional<ProcedureClock> procedureClockOf(const QCborArray &stored)
{
    const auto supplement = supplementOf(stored.at(2));
    if (!supplement)
        return std::nullopt;
    return ProcedureClock{stored.at(0).toString(), stored.at(1).toBool(), *supplement,
                          stored.at(3).toString()};
}

std::optional<HouseRule> houseRuleOf(const QCborArray &stored)
{
    const auto applies =
        enumerator(stored.at(0), HouseRule::Applies::Online, HouseRule::Applies::LongTerm);
    if (!applies)
        return std::nullopt;
    return HouseRule{*applies, cborInt(stored.at(1)), cborInt(stored.at(2)), cborInt(stored.at(3)),
                     stored.at(4).toString()};
}

std::optional<RuleBasis> basisOf(const QCborArray &stored)
{
    const auto rule = enumerator(stored.at(0), DeadlineRule::Received, DeadlineRule::DayOff);
    if (!rule)
        return std::nullopt;
    return RuleBasis{*rule, stored.at(1).toString()};
}

// What a newer program wrote and this one does not know is left out.
template <typename T>
std::vector<T> known(const QCborArray &stored, std::optional<T> (*read)(const QCborArray &))
{
    std::vector<T> items;
    for (const QCborValue &value : stored) {
        if (auto item = read(value.toArray()))
            items.push_back(std::move(*item));
    }
    return items;
}

} // namespace

Journal::Draft defineYear(const CalendarYear &year, const Id &actor)
{
    QCborArray days;
    for (const CalendarDay &day : year.days)
        days.append(QCborArray{day.day.toJulianDay(), int(day.kind), day.name});
    return {Kind::CalendarYearDefined,
            yearId(year.year),
            {{YearKey, year.year},
             {TetKey, year.tetConfirmed},
             {SourceKey, year.source},
             {DaysKey, days}},
            actor};
}

Journal::Draft defineCalendar(const CalendarData &calendar, const Id &actor)
{
    QCborArray holidays;
    for (const HolidayRule &rule : calendar.rules)
        holidays.append(QCborArray{rule.name, rule.lunar, rule.month, rule.day, rule.daysBefore,
                                   rule.daysAfter, rule.withNeighbour, rule.sinceYear, rule.basis});
    QCborArray counters;
    for (const CounterHours &hours : calendar.counterHours)
        counters.append(QCborArray{hours.agency, intervalsToCbor(hours.opening)});
    return {Kind::CalendarDefined,
            calendarId(),
            {{HolidaysKey, holidays},
             {OfficeHoursKey, intervalsToCbor(calendar.officeHours)},
             {CounterHoursKey, counters}},
            actor};
}

Journal::Draft defineDeadlineRules(const DeadlineRules &rules, const Id &actor)
{
    QCborArray procedures;
    for (const ProcedureClock &clock : rules.procedures)
        procedures.append(
            QCborArray{clock.procedure, clock.lateShifts, int(clock.supplement), clock.basis});
    QCborArray house;
    for (const HouseRule &rule : rules.house)
        house.append(QCborArray{int(rule.applies), rule.overDays, rule.hours, rule.daysEarly,
                                rule.decision});
    QCborArray bases;
    for (const RuleBasis &basis : rules.bases)
        bases.append(QCborArray{int(basis.rule), basis.basis});
    return {Kind::DeadlineRulesDefined,
            rulesId(),
            {{LateAfterKey, rules.lateAfter.msecsSinceStartOfDay() / 60'000},
             {LateShiftsKey, rules.lateShiftsTerms},
             {ClockHoursKey, rules.clockHoursFrom},
             {SupplementKey, int(rules.supplement)},
             {ProceduresKey, procedures},
             {HouseKey, house},
             {BasesKey, bases}},
            actor};
}

std::optional<CalendarYear> decodeYear(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f)
        return std::nullopt;
    CalendarYear year{f->smallInteger(YearKey), f->flag(TetKey), f->text(SourceKey), {}};
    for (const QCborValue &value : f->array(DaysKey)) {
        const QCborArray day = value.toArray();
        const auto kind = enumerator(day.at(1), DayKind::Statutory, DayKind::MakeUp);
        if (kind)
            year.days.push_back(
                {QDate::fromJulianDay(cborInteger(day.at(0))), *kind, day.at(2).toString()});
    }
    CalendarData alone;
    alone.officeHours = {{1, QTime(7, 0), QTime(17, 0)}};
    alone.years = {year};
    return checkCalendar(alone) ? std::nullopt : std::optional(year);
}

std::optional<CalendarData> decodeCalendar(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f)
        return std::nullopt;
    CalendarData calendar;
    for (const QCborValue &value : f->array(HolidaysKey)) {
        const QCborArray rule = value.toArray();
        calendar.rules.push_back({rule.at(0).toString(), rule.at(1).toBool(), cborInt(rule.at(2)),
                                  cborInt(rule.at(3)), cborInt(rule.at(4)), cborInt(rule.at(5)),
                                  rule.at(6).toBool(), cborInt(rule.at(7)), rule.at(8).toString()});
    }
    calendar.officeHours = intervalsFromCbor(f->array(OfficeHoursKey));
    for (const QCborValue &value : f->array(CounterHoursKey)) {
        const QCborArray hours = value.toArray();
        calendar.counterHours.push_back(
            {hours.at(0).toString(), intervalsFromCbor(hours.at(1).toArray())});
    }
    return checkCalendar(calendar) ? std::nullopt : std::optional(calendar);
}

std::optional<DeadlineRules> decodeDeadlineRules(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f || !f->has(SupplementKey))
        return std::nullopt;
    DeadlineRules rules;
    const qint64 late = std::clamp<qint64>(f->integer(LateAfterKey), 0, 24 * 60 - 1);
    rules.lateAfter = QTime(0, 0).addSecs(int(late) * 60);
    rules.lateShiftsTerms = f->flag(LateShiftsKey);
    rules.clockHoursFrom = f->smallInteger(ClockHoursKey);
    rules.supplement = supplementOf(f->integer(SupplementKey)).value_or(SupplementClock::Restart);
    rules.procedures = known(f->array(ProceduresKey), procedureClockOf);
    rules.house = known(f->array(HouseKey), houseRuleOf);
    rules.bases = known(f->array(BasesKey), basisOf);
    return checkDeadlineRules(rules) ? std::nullopt : std::optional(rules);
}

bool isCalendarOf(const Id &entity, const Operation &operation)
{
    switch (Kind(operation.header.kind)) {
    case Kind::CalendarYearDefined: {
        const auto year = decodeYear(operation.payload);
        return year && yearId(year->year) == entity;
    }
    case Kind::CalendarDefined: return entity == calendarId() && decodeCalendar(operation.payload);
    case Kind::DeadlineRulesDefined:
        return entity == rulesId() && decodeDeadlineRules(operation.payload);
    default: return false;
    }
}

} // namespace motcua
