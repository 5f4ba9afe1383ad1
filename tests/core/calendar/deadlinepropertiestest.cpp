// What holds for every term, every hour of receipt and every calendar.
#include "tests/core/calendar/samplecalendar.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

struct Case {
    CalendarData data;
    DeadlineRules rules;
    Term term;
    Instant received;
};

Case anyCase()
{
    Case c{*rc::gen::element(sampleCalendar(), lawfulCalendar()), {}, {}, {}};
    if (*rc::gen::arbitrary<bool>()) { // an office that is open on two days only
        std::erase_if(c.data.officeHours,
                      [](const OpeningInterval &o) { return o.weekday == 1 || o.weekday > 3; });
    }
    c.rules.lateShiftsTerms = *rc::gen::arbitrary<bool>();
    c.rules.lateAfter = QTime(*rc::gen::inRange(8, 17), 0);
    c.term = {QStringLiteral("1.001193"),
              *rc::gen::element(DurationUnit::SameDay, DurationUnit::WorkingDay, DurationUnit::Day,
                                DurationUnit::Hour),
              *rc::gen::inRange(1, 60),
              {},
              {}};
    const QDate day = QDate(2025, 12, 1).addDays(*rc::gen::inRange(0, 800));
    c.received = SiteZone::vietnam().at(day, QTime(0, 0))
        + std::chrono::minutes(*rc::gen::inRange(0, 24 * 60));
    return c;
}

} // namespace

TEST_CASE("deadline: never before receipt, never on a day off, no later for who comes earlier")
{
    REQUIRE(rc::check([] {
        const Case c = anyCase();
        const WorkCalendar calendar(c.data);
        const SiteZone zone = SiteZone::vietnam();
        const DeadlineCounter counter(calendar, c.rules, zone);
        const Deadline deadline = counter.count(c.term, c.received);
        RC_ASSERT(deadline.due > c.received);
        RC_ASSERT(calendar.isWorking(zone.date(deadline.due)));
        RC_ASSERT(!deadline.steps.empty());
        const QDate due = zone.date(deadline.due);
        const Instant later = c.received + std::chrono::minutes(*rc::gen::inRange(1, 20'000));
        RC_ASSERT(zone.date(counter.count(c.term, later).due) >= due);
        Term longer = c.term;
        longer.value += *rc::gen::inRange(0, 20);
        if (c.term.unit != DurationUnit::Hour) // a day said in hours runs by the clock
            RC_ASSERT(zone.date(counter.count(longer, c.received).due) >= due);
    }));
}

TEST_CASE("deadline: working days between are the days that were counted")
{
    REQUIRE(rc::check([] {
        Case c = anyCase();
        c.term.unit = DurationUnit::WorkingDay;
        c.rules.lateShiftsTerms = false;
        const WorkCalendar calendar(c.data);
        const SiteZone zone = SiteZone::vietnam();
        const QDate due =
            zone.date(DeadlineCounter(calendar, c.rules, zone).count(c.term, c.received).due);
        RC_ASSERT(calendar.workingDaysBetween(zone.date(c.received), due) == c.term.value);
        RC_ASSERT(calendar.workingBefore(due, c.term.value) <= zone.date(c.received));
    }));
}

TEST_CASE("deadline: a pause gives what was left and never more than a new beginning")
{
    REQUIRE(rc::check([] {
        const Case c = anyCase();
        const WorkCalendar calendar(c.data);
        DeadlineRules pause = c.rules;
        pause.supplement = SupplementClock::Pause;
        const Instant asked = c.received + std::chrono::minutes(*rc::gen::inRange(1, 20'000));
        const Instant completed = asked + std::chrono::minutes(*rc::gen::inRange(1, 20'000));
        const DeadlineCounter anew(calendar, c.rules, SiteZone::vietnam());
        const DeadlineCounter goesOn(calendar, pause, SiteZone::vietnam());
        const auto later = anew.afterSupplements(c.term, c.received, {{asked, completed}});
        const auto sooner = goesOn.afterSupplements(c.term, c.received, {{asked, completed}});
        const Instant first = goesOn.count(c.term, c.received).due;
        if (asked > first) { // what was late before stays late
            RC_ASSERT(sooner.due == first);
            return;
        }
        RC_ASSERT(sooner.due > completed);
        const SiteZone zone = SiteZone::vietnam();
        RC_ASSERT(zone.date(sooner.due) <= zone.date(later.due));
        RC_ASSERT(sooner.due >= first); // asking shortens nothing
        RC_ASSERT(later.due == anew.count(c.term, completed).due);
    }));
}

TEST_CASE("deadline: a promise of the unit is kept before the law's date")
{
    REQUIRE(rc::check([] {
        Case c = anyCase();
        c.rules.house = {
            {HouseRule::Applies::Online, 0, *rc::gen::inRange(1, 9), 0, QStringLiteral("QĐ 1")},
            {HouseRule::Applies::LongTerm, *rc::gen::inRange(0, 9), 0, *rc::gen::inRange(1, 4),
             QStringLiteral("QĐ 2")}};
        const WorkCalendar calendar(c.data);
        const SiteZone zone = SiteZone::vietnam();
        const DeadlineCounter counter(calendar, c.rules, zone);
        const Instant due = counter.count(c.term, c.received).due;
        const auto target = counter.target(c.term, c.received, due, *rc::gen::arbitrary<bool>());
        if (!target)
            return;
        RC_ASSERT(target->due > c.received);
        RC_ASSERT(target->due < due);
        RC_ASSERT(calendar.isWorking(zone.date(target->due)));
    }));
}
