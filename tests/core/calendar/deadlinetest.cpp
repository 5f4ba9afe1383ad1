#include "tests/core/calendar/samplecalendar.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const WorkCalendar Calendar(sampleCalendar());

Term term(DurationUnit unit, int value = 1)
{
    return {QStringLiteral("1.001193"), unit, value, {}, {}};
}

QString due(const Term &term, const char *received, const DeadlineRules &rules = {})
{
    return moment(
        DeadlineCounter(Calendar, rules, SiteZone::vietnam()).count(term, at(received)).due);
}

std::vector<DeadlineRule> rulesOf(const Deadline &deadline)
{
    std::vector<DeadlineRule> rules;
    for (const DeadlineStep &step : deadline.steps)
        rules.push_back(step.rule);
    return rules;
}

Procedure marriage()
{
    Procedure p;
    p.code = QStringLiteral("1.000894");
    p.decision = QStringLiteral("163/QĐ-BTP");
    p.duration.value = 1;
    p.duration.unit = DurationUnit::SameDay;
    p.duration.maxValue = 5;
    p.duration.variants = {{QStringLiteral("Cấp lại"), 2, DurationUnit::Day}};
    return p;
}

} // namespace

TEST_CASE("deadline: working days, over Tết and a swapped Saturday")
{
    CHECK(due(workingDays(1), "2026-02-11T09:00") == QStringLiteral("2026-02-12T17:00"));
    CHECK(due(workingDays(3), "2026-02-11T09:00") == QStringLiteral("2026-02-23T17:00"));
    CHECK(due(workingDays(2), "2026-08-20T09:00") == QStringLiteral("2026-08-22T17:00"));
    CHECK(due(workingDays(3), "2026-08-28T09:00") == QStringLiteral("2026-09-07T17:00"));
    // Received on a day of rest: the next day is the first.
    CHECK(due(workingDays(1), "2026-11-21T09:00") == QStringLiteral("2026-11-23T17:00"));
}

TEST_CASE("deadline: days of the calendar roll forward")
{
    CHECK(due(term(DurationUnit::Day, 2), "2026-11-17T09:00")
          == QStringLiteral("2026-11-19T17:00"));
    CHECK(due(term(DurationUnit::Day, 3), "2026-11-18T09:00")
          == QStringLiteral("2026-11-23T17:00"));
    CHECK(due(term(DurationUnit::Day, 5), "2026-02-11T09:00")
          == QStringLiteral("2026-02-23T17:00"));
}

TEST_CASE("deadline: the same day until 15:00, then the next working day")
{
    const Term t = term(DurationUnit::SameDay);
    CHECK(due(t, "2026-02-13T06:00") == QStringLiteral("2026-02-13T17:00"));
    CHECK(due(t, "2026-02-13T15:00") == QStringLiteral("2026-02-13T17:00"));
    CHECK(due(t, "2026-02-13T15:00:01") == QStringLiteral("2026-02-23T17:00"));
    CHECK(due(t, "2026-02-14T16:00") == QStringLiteral("2026-02-23T17:00"));
    DeadlineRules early;
    early.lateAfter = QTime(16, 0);
    CHECK(due(t, "2026-02-13T15:30", early) == QStringLiteral("2026-02-13T17:00"));
    // An office that closes before the hour cannot finish what comes later.
    CalendarData data = sampleCalendar();
    data.officeHours = {{1, QTime(7, 0), QTime(11, 0)}, {2, QTime(7, 0), QTime(11, 0)}};
    const WorkCalendar mornings(data);
    const DeadlineRules usual; // outlives who counts with it
    const DeadlineCounter counter(mornings, usual, SiteZone::vietnam());
    CHECK(moment(counter.count(t, at("2026-11-16T11:00")).due)
          == QStringLiteral("2026-11-17T11:00"));
}

TEST_CASE("deadline: who comes late has longer terms counted a day later only where it says so")
{
    CHECK(due(workingDays(3), "2026-11-16T15:30") == QStringLiteral("2026-11-19T17:00"));
    DeadlineRules rules;
    rules.lateShiftsTerms = true;
    CHECK(due(workingDays(3), "2026-11-16T15:30", rules) == QStringLiteral("2026-11-20T17:00"));
    CHECK(due(workingDays(3), "2026-11-16T15:00", rules) == QStringLiteral("2026-11-19T17:00"));
    rules.procedures = {{QStringLiteral("1.001022"), false, SupplementClock::Restart,
                         QStringLiteral("NĐ 301/2026/NĐ-CP")}};
    CHECK(due(workingDays(3), "2026-11-16T15:30", rules) == QStringLiteral("2026-11-19T17:00"));
    rules = {};
    rules.procedures = {{QStringLiteral("1.001022"), true, SupplementClock::Pause,
                         QStringLiteral("NĐ 301/2026/NĐ-CP")}};
    const DeadlineCounter counter(Calendar, rules, SiteZone::vietnam());
    const Deadline shifted = counter.count(workingDays(3), at("2026-11-16T15:30"));
    CHECK(moment(shifted.due) == QStringLiteral("2026-11-20T17:00"));
    const auto late = std::ranges::find(shifted.steps, DeadlineRule::Late, &DeadlineStep::rule);
    REQUIRE(late != shifted.steps.end());
    CHECK(late->basis == QStringLiteral("NĐ 301/2026/NĐ-CP"));
}

TEST_CASE("deadline: what is received on a day off counts as received on the next working day")
{
    DeadlineRules rules;
    const QString law = QStringLiteral("Điều 148");
    const QString own = QStringLiteral("NĐ 301/2026/NĐ-CP");
    rules.bases = {{DeadlineRule::RolledForward, law}};
    rules.procedures = {{QStringLiteral("1.001022"), true, SupplementClock::Pause, own}};
    const DeadlineCounter counter(Calendar, rules, SiteZone::vietnam());
    const auto dayOff = [&](const Term &t) {
        const Deadline d = counter.count(t, at("2026-11-15T09:00")); // a Sunday
        const auto step = std::ranges::find(d.steps, DeadlineRule::DayOff, &DeadlineStep::rule);
        REQUIRE(step != d.steps.end());
        CHECK(std::ranges::count(rulesOf(d), DeadlineRule::RolledForward) == 0);
        CHECK(step->day == QDate(2026, 11, 16));
        return *step;
    };
    CHECK(dayOff(workingDays(3)).basis == own);
    Term other = term(DurationUnit::SameDay, 1);
    other.procedure = QStringLiteral("1.001193");
    CHECK(dayOff(other).basis == law);
    // Its own law stands behind a term that nobody else published.
    const Deadline unpublished = counter.count(workingDays(3), at("2026-11-16T09:00"));
    CHECK(unpublished.steps[1].rule == DeadlineRule::Term);
    CHECK(unpublished.steps[1].basis == own);
}

TEST_CASE("deadline: few hours run while the office is open, many by the clock")
{
    const auto hours = [](int n) { return term(DurationUnit::Hour, n); };
    CHECK(due(hours(1), "2026-11-16T09:15") == QStringLiteral("2026-11-16T10:15"));
    CHECK(due(hours(1), "2026-11-16T11:00") == QStringLiteral("2026-11-16T14:00"));
    CHECK(due(hours(1), "2026-11-16T12:00") == QStringLiteral("2026-11-16T14:30"));
    CHECK(due(hours(1), "2026-11-16T05:00") == QStringLiteral("2026-11-16T08:00"));
    CHECK(due(hours(1), "2026-11-16T16:00") == QStringLiteral("2026-11-16T17:00"));
    CHECK(due(hours(2), "2026-02-13T16:00") == QStringLiteral("2026-02-23T08:00"));
    CHECK(due(hours(8), "2026-11-16T07:00") == QStringLiteral("2026-11-16T17:00"));
    CHECK(due(hours(24), "2026-11-16T10:00") == QStringLiteral("2026-11-17T10:00"));
    CHECK(due(hours(24), "2026-11-20T16:00") == QStringLiteral("2026-11-23T17:00"));
    DeadlineRules rules;
    rules.clockHoursFrom = 48;
    CHECK(due(hours(24), "2026-11-16T07:00", rules) == QStringLiteral("2026-11-18T17:00"));
}

TEST_CASE("deadline: it tells every step and the law behind it")
{
    DeadlineRules rules;
    rules.bases = {{DeadlineRule::FirstDay, QStringLiteral("Điều 147")}};
    const DeadlineCounter counter(Calendar, rules, SiteZone::vietnam());
    Term t = workingDays(3);
    t.basis = QStringLiteral("163/QĐ-BTP");
    const Deadline deadline = counter.count(t, at("2026-02-11T17:30"));
    CHECK(rulesOf(deadline)
          == std::vector<DeadlineRule>{
              DeadlineRule::Received, DeadlineRule::OutsideHours, DeadlineRule::Term,
              DeadlineRule::FirstDay, DeadlineRule::SpecialDay, DeadlineRule::SpecialDay,
              DeadlineRule::SpecialDay, DeadlineRule::SpecialDay, DeadlineRule::SpecialDay,
              DeadlineRule::WorkingDays, DeadlineRule::Closing});
    CHECK(deadline.steps[2].basis == QStringLiteral("163/QĐ-BTP"));
    CHECK(deadline.steps[3].basis == QStringLiteral("Điều 147"));
    CHECK(deadline.steps[3].day == QDate(2026, 2, 11));
    CHECK(deadline.steps[4].name == QStringLiteral("Tết Âm lịch"));
    CHECK(deadline.steps.back().time == QTime(17, 0));
    const Deadline next = counter.count(workingDays(3), at("2027-01-04T09:00"));
    CHECK(next.steps.back().rule == DeadlineRule::Unconfirmed);
    CHECK(next.steps.back().count == 2027);
    const Deadline rolled = counter.count(term(DurationUnit::Day, 5), at("2026-02-11T09:00"));
    CHECK(std::ranges::count(rulesOf(rolled), DeadlineRule::RolledForward) == 1);
}

TEST_CASE("deadline: completed papers begin anew or go on")
{
    DeadlineRules rules;
    rules.procedures = {
        {QStringLiteral("2.000987"), false, SupplementClock::Pause, QStringLiteral("NĐ 301")}};
    const DeadlineCounter counter(Calendar, rules, SiteZone::vietnam());
    const auto dueAgain = [&](Term t, const char *code) {
        t.procedure = QString::fromLatin1(code);
        return moment(counter
                          .afterSupplements(t, at("2026-11-02T09:00"),
                                            {{at("2026-11-04T10:00"), at("2026-11-13T09:00")}})
                          .due);
    };
    // Of five days two were counted when the applicant was asked.
    CHECK(dueAgain(workingDays(5), "1.001022") == QStringLiteral("2026-11-20T17:00"));
    CHECK(dueAgain(workingDays(5), "2.000987") == QStringLiteral("2026-11-18T17:00"));
    CHECK(dueAgain(term(DurationUnit::Day, 5), "2.000987") == QStringLiteral("2026-11-16T17:00"));
    // Asked when it was late already: it stays late.
    CHECK(dueAgain(term(DurationUnit::SameDay), "2.000987") == QStringLiteral("2026-11-02T17:00"));
    // Seventeen office hours were used; one at least is left.
    CHECK(dueAgain(term(DurationUnit::Hour, 18), "2.000987") == QStringLiteral("2026-11-13T10:00"));
    CHECK(dueAgain(term(DurationUnit::Hour, 72), "2.000987") == QStringLiteral("2026-11-16T17:00"));
    // Asked again two days later: four of five days were counted.
    Term again = workingDays(5);
    again.procedure = QStringLiteral("2.000987");
    CHECK(moment(counter
                     .afterSupplements(again, at("2026-11-02T09:00"),
                                       {{at("2026-11-04T10:00"), at("2026-11-13T09:00")},
                                        {at("2026-11-17T09:00"), at("2026-11-19T09:00")}})
                     .due)
          == QStringLiteral("2026-11-20T17:00"));
}

TEST_CASE("deadline: a pause shortens nothing, however the dossier came")
{
    DeadlineRules rules;
    rules.procedures = {
        {QStringLiteral("2.000987"), true, SupplementClock::Pause, QStringLiteral("NĐ 301")}};
    const DeadlineCounter counter(Calendar, rules, SiteZone::vietnam());
    Term t = workingDays(3);
    t.procedure = QStringLiteral("2.000987");
    const auto due = [&](const char *received, const char *asked, const char *completed) {
        return moment(counter.afterSupplements(t, at(received), {{at(asked), at(completed)}}).due);
    };
    // After 15:00: counted as received on the 17th.
    CHECK(moment(counter.count(t, at("2026-11-16T16:00")).due)
          == QStringLiteral("2026-11-20T17:00"));
    CHECK(due("2026-11-16T16:00", "2026-11-17T10:00", "2026-11-17T11:00")
          == QStringLiteral("2026-11-20T17:00"));
    // One day was used, the 18th; the 24th is off.
    CHECK(due("2026-11-16T16:00", "2026-11-18T10:00", "2026-11-20T09:00")
          == QStringLiteral("2026-11-25T17:00"));
    // On a Sunday: counted as received on the 16th.
    CHECK(due("2026-11-15T10:00", "2026-11-17T10:00", "2026-11-17T11:00")
          == QStringLiteral("2026-11-19T17:00"));
    // Asked when it was late already: it stays late.
    CHECK(due("2026-11-16T09:00", "2026-11-25T10:00", "2026-11-26T10:00")
          == QStringLiteral("2026-11-19T17:00"));
    // Asked before its first day has come.
    CHECK(due("2026-11-13T16:00", "2026-11-13T16:30", "2026-11-14T09:00")
          == QStringLiteral("2026-11-19T17:00"));
}

TEST_CASE("deadline: the unit's own promises lie inside the law's")
{
    DeadlineRules rules;
    rules.house = {
        {HouseRule::Applies::Online, 0, 2, 0, QStringLiteral("QĐ 1")},
        {HouseRule::Applies::SameDay, 0, 4, 0, QStringLiteral("QĐ 2")},
        {HouseRule::Applies::LongTerm, 3, 0, 1, QStringLiteral("QĐ 3")},
        {HouseRule::Applies::LongTerm, 10, 0, 2, QStringLiteral("QĐ 4")},
    };
    const DeadlineCounter counter(Calendar, rules, SiteZone::vietnam());
    const auto target = [&](const Term &t, bool online) -> QString {
        const Instant received = at("2026-11-16T08:00");
        const auto found = counter.target(t, received, counter.count(t, received).due, online);
        return found ? QString(found->decision + u' ' + moment(found->due)) : QString();
    };
    CHECK(target(workingDays(3), false).isEmpty());
    CHECK(target(workingDays(5), false) == QStringLiteral("QĐ 3 2026-11-20T17:00"));
    CHECK(target(workingDays(15), false) == QStringLiteral("QĐ 4 2026-12-04T17:00"));
    CHECK(target(workingDays(5), true) == QStringLiteral("QĐ 1 2026-11-16T10:00"));
    CHECK(target(term(DurationUnit::SameDay), false) == QStringLiteral("QĐ 2 2026-11-16T14:00"));
    CHECK(target(term(DurationUnit::Hour, 1), true).isEmpty()); // the law is stricter
    CHECK(counter.apologyBy(at("2026-02-23T17:00")) == QDate(2026, 2, 13));
}

TEST_CASE("deadline: a promise without the decision it rests on is none, nor is one after the law")
{
    const Instant received = at("2026-11-16T08:00");
    const Instant due = at("2026-11-16T17:00");
    const auto target = [&](const HouseRule &rule) {
        DeadlineRules rules;
        rules.house = {rule};
        return DeadlineCounter(Calendar, rules, SiteZone::vietnam())
            .target(term(DurationUnit::SameDay), received, due, false);
    };
    const HouseRule sound{HouseRule::Applies::SameDay, 0, 4, 0, QStringLiteral("QĐ 2")};
    CHECK(target(sound));
    HouseRule silent = sound;
    silent.decision.clear();
    CHECK_FALSE(target(silent));
    HouseRule late = sound;
    late.hours = 40;
    CHECK_FALSE(target(late));
}

TEST_CASE("deadline: terms and variants of a procedure")
{
    const Procedure p = marriage();
    CHECK(variantsOf(p) == QStringList{Verification, QStringLiteral("Cấp lại")});
    CHECK(termOf(p)->unit == DurationUnit::SameDay);
    CHECK(termOf(p)->basis == QStringLiteral("163/QĐ-BTP"));
    const auto harder = termOf(p, Verification);
    REQUIRE(harder);
    CHECK(harder->unit == DurationUnit::WorkingDay);
    CHECK(harder->value == 5);
    CHECK(termOf(p, QStringLiteral("cap lai"))->value == 2);
    CHECK_FALSE(termOf(p, QStringLiteral("cấp đổi")));
    Procedure unknown = p;
    unknown.duration.value.reset();
    unknown.duration.maxValue.reset();
    CHECK_FALSE(termOf(unknown));
    CHECK_FALSE(termOf(unknown, Verification));
}
