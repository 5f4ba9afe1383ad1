#include "app/commands/calendarjson.h"

#include "app/commands/jsonreader.h"
#include "app/commands/sitejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

QString name(const char *key) { return QString::fromLatin1(key); }

template <typename E> struct Word {
    E value;
    const char *text;
};

constexpr std::array<Word<DayKind>, 4> DayKinds{{{DayKind::Statutory, "statutory"},
                                                 {DayKind::Compensatory, "compensatory"},
                                                 {DayKind::SwapOff, "swap-off"},
                                                 {DayKind::MakeUp, "make-up"}}};
constexpr std::array<Word<SupplementClock>, 2> Clocks{
    {{SupplementClock::Restart, "restart"}, {SupplementClock::Pause, "pause"}}};
constexpr std::array<Word<HouseRule::Applies>, 3> Applications{
    {{HouseRule::Applies::Online, "online"},
     {HouseRule::Applies::SameDay, "same-day"},
     {HouseRule::Applies::LongTerm, "long-term"}}};
constexpr std::array<Word<DeadlineRule>, 17> Rules{{{DeadlineRule::Received, "received"},
                                                    {DeadlineRule::OutsideHours, "outside-hours"},
                                                    {DeadlineRule::Late, "late"},
                                                    {DeadlineRule::Term, "term"},
                                                    {DeadlineRule::FirstDay, "first-day"},
                                                    {DeadlineRule::WorkingDays, "working-days"},
                                                    {DeadlineRule::Days, "days"},
                                                    {DeadlineRule::OfficeHours, "office-hours"},
                                                    {DeadlineRule::ClockHours, "clock-hours"},
                                                    {DeadlineRule::SpecialDay, "special-day"},
                                                    {DeadlineRule::RolledForward, "rolled-forward"},
                                                    {DeadlineRule::Closing, "closing"},
                                                    {DeadlineRule::Unconfirmed, "unconfirmed"},
                                                    {DeadlineRule::Restarted, "restarted"},
                                                    {DeadlineRule::Paused, "paused"},
                                                    {DeadlineRule::Extended, "extended"},
                                                    {DeadlineRule::DayOff, "day-off"}}};

template <typename Words, typename E> QString wordOf(const Words &words, E value)
{
    return name(std::ranges::find(words, value, &Word<E>::value)->text);
}

template <typename E, std::size_t N>
E read(JsonReader &r, const QString &key, const std::array<Word<E>, N> &words)
{
    const QString text = r.text(key);
    const auto it =
        std::ranges::find_if(words, [&](const Word<E> &w) { return name(w.text) == text; });
    r.require(it != words.end(), key);
    return it == words.end() ? words.front().value : it->value;
}

CalendarDay readDay(JsonReader &r)
{
    CalendarDay day;
    day.day = QDate::fromString(r.text(name("day")), Qt::ISODate);
    r.require(day.day.isValid(), name("day"));
    day.kind = read(r, name("kind"), DayKinds);
    day.name = r.text(name("name"));
    return day;
}

CalendarYear readYear(JsonReader &r)
{
    return {r.integer(name("year")), r.flag(name("tetConfirmed")), r.text(name("source")),
            r.list(name("days"), readDay)};
}

HolidayRule readHoliday(JsonReader &r)
{
    HolidayRule rule;
    rule.name = r.text(name("name"));
    rule.lunar = r.flag(name("lunar"));
    rule.month = r.integer(name("month"));
    rule.day = r.integer(name("day"));
    rule.daysBefore = r.integerIfThere(name("daysBefore"), 0);
    rule.daysAfter = r.integerIfThere(name("daysAfter"), 0);
    rule.withNeighbour = r.flag(name("withNeighbour"));
    rule.sinceYear = r.integerIfThere(name("sinceYear"), 0);
    rule.basis = r.text(name("basis"));
    return rule;
}

CounterHours readCounterHours(JsonReader &r)
{
    return {r.text(name("agency")), r.list(name("opening"), readInterval)};
}

CalendarData readCalendar(JsonReader &r)
{
    return {r.list(name("rules"), readHoliday), r.list(name("years"), readYear),
            r.list(name("officeHours"), readInterval),
            r.list(name("counterHours"), readCounterHours)};
}

ProcedureClock readClock(JsonReader &r)
{
    return {r.text(name("procedure")), r.flag(name("lateShifts")),
            read(r, name("supplement"), Clocks), r.text(name("basis"))};
}

HouseRule readHouseRule(JsonReader &r)
{
    return {read(r, name("applies"), Applications), r.integerIfThere(name("overDays"), 0),
            r.integerIfThere(name("hours"), 0), r.integerIfThere(name("daysEarly"), 0),
            r.text(name("decision"))};
}

RuleBasis readBasis(JsonReader &r) { return {read(r, name("rule"), Rules), r.text(name("basis"))}; }

DeadlineRules readRules(JsonReader &r)
{
    DeadlineRules rules;
    rules.lateAfter = QTime::fromString(r.text(name("lateAfter")), QStringLiteral("HH:mm"));
    r.require(rules.lateAfter.isValid(), name("lateAfter"));
    rules.lateShiftsTerms = r.flag(name("lateShiftsTerms"));
    rules.clockHoursFrom = r.integer(name("clockHoursFrom"));
    rules.supplement = read(r, name("supplement"), Clocks);
    rules.procedures = r.list(name("procedures"), readClock);
    rules.house = r.list(name("house"), readHouseRule);
    rules.bases = r.list(name("bases"), readBasis);
    return rules;
}

CalendarSettings readSettings(JsonReader &r)
{
    return {r.object(name("calendar"), readCalendar), r.object(name("deadlines"), readRules)};
}

template <typename T> Result<T, QString> whole(const QByteArray &bytes, T (*read)(JsonReader &))
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return QStringLiteral("not a JSON object, at byte %1").arg(error.offset);
    JsonReader reader(document.object(), QString());
    T value = read(reader);
    if (const QString problem = reader.problem(); !problem.isEmpty())
        return problem;
    return value;
}

template <typename T, typename Write> QJsonArray array(const std::vector<T> &items, Write write)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(write(item));
    return list;
}

QJsonObject writeDay(const CalendarDay &day)
{
    return {{name("day"), day.day.toString(Qt::ISODate)},
            {name("kind"), dayKindName(day.kind)},
            {name("name"), day.name}};
}

QJsonObject writeHoliday(const HolidayRule &rule)
{
    return {{name("name"), rule.name},
            {name("lunar"), rule.lunar},
            {name("month"), rule.month},
            {name("day"), rule.day},
            {name("daysBefore"), rule.daysBefore},
            {name("daysAfter"), rule.daysAfter},
            {name("withNeighbour"), rule.withNeighbour},
            {name("sinceYear"), rule.sinceYear},
            {name("basis"), rule.basis}};
}

QJsonObject writeCounterHours(const CounterHours &hours)
{
    return {{name("agency"), hours.agency}, {name("opening"), array(hours.opening, writeInterval)}};
}

QJsonObject writeClock(const ProcedureClock &clock)
{
    return {{name("procedure"), clock.procedure},
            {name("lateShifts"), clock.lateShifts},
            {name("supplement"), wordOf(Clocks, clock.supplement)},
            {name("basis"), clock.basis}};
}

QJsonObject writeHouseRule(const HouseRule &rule)
{
    return {{name("applies"), wordOf(Applications, rule.applies)},
            {name("overDays"), rule.overDays},
            {name("hours"), rule.hours},
            {name("daysEarly"), rule.daysEarly},
            {name("decision"), rule.decision}};
}

QJsonObject writeBasis(const RuleBasis &basis)
{
    return {{name("rule"), ruleName(basis.rule)}, {name("basis"), basis.basis}};
}

} // namespace

Result<CalendarData, QString> calendarFromJson(const QByteArray &bytes)
{
    return whole(bytes, readCalendar);
}

QJsonObject toJson(const CalendarYear &year)
{
    return {{name("year"), year.year},
            {name("tetConfirmed"), year.tetConfirmed},
            {name("source"), year.source},
            {name("days"), array(year.days, writeDay)}};
}

QJsonObject toJson(const CalendarData &calendar)
{
    const auto year = [](const CalendarYear &y) { return toJson(y); };
    return {{name("rules"), array(calendar.rules, writeHoliday)},
            {name("years"), array(calendar.years, year)},
            {name("officeHours"), array(calendar.officeHours, writeInterval)},
            {name("counterHours"), array(calendar.counterHours, writeCounterHours)}};
}

Result<DeadlineRules, QString> deadlineRulesFromJson(const QByteArray &bytes)
{
    return whole(bytes, readRules);
}

QJsonObject toJson(const DeadlineRules &rules)
{
    return {{name("lateAfter"), rules.lateAfter.toString(QStringLiteral("HH:mm"))},
            {name("lateShiftsTerms"), rules.lateShiftsTerms},
            {name("clockHoursFrom"), rules.clockHoursFrom},
            {name("supplement"), wordOf(Clocks, rules.supplement)},
            {name("procedures"), array(rules.procedures, writeClock)},
            {name("house"), array(rules.house, writeHouseRule)},
            {name("bases"), array(rules.bases, writeBasis)}};
}

Result<CalendarSettings, QString> calendarSettingsFromJson(const QByteArray &bytes)
{
    return whole(bytes, readSettings);
}

QJsonObject toJson(const CalendarSettings &settings)
{
    return {{name("calendar"), toJson(settings.calendar)},
            {name("deadlines"), toJson(settings.deadlines)}};
}

QString ruleName(DeadlineRule rule) { return wordOf(Rules, rule); }
QString dayKindName(DayKind kind) { return wordOf(DayKinds, kind); }

} // namespace motcua
