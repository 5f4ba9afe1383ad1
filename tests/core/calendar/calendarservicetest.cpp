#include "core/calendar/calendarservice.h"

#include "core/base/cbor.h"
#include "core/calendar/calendaroperations.h"
#include "tests/core/calendar/samplecalendar.h"
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"
#include "tests/support/twologs.h"

#include <rapidcheck.h>

using namespace motcua;

namespace {

CalendarYear tet2027()
{
    return {2027,
            true,
            QStringLiteral("TB 1/TB-BNV"),
            {{QDate(2027, 2, 8), DayKind::Statutory, QStringLiteral("Tết Âm lịch")},
             {QDate(2027, 2, 13), DayKind::MakeUp, QStringLiteral("Làm bù")}}};
}

DeadlineRules promises()
{
    DeadlineRules rules;
    rules.lateAfter = QTime(16, 30);
    rules.lateShiftsTerms = true;
    rules.clockHoursFrom = 12;
    rules.supplement = SupplementClock::Pause;
    rules.procedures = {{QStringLiteral("2.000987"), true, SupplementClock::Pause,
                         QStringLiteral("NĐ 301/2026/NĐ-CP")}};
    rules.house = {{HouseRule::Applies::LongTerm, 3, 0, 1, QStringLiteral("QĐ 12/QĐ-UBND")}};
    rules.bases = {{DeadlineRule::Closing, QStringLiteral("Điều 148")}};
    return rules;
}

CalendarData changed(const TestSite &site)
{
    CalendarData data = site.calendar.calendar().data();
    data.years = {tet2027()};
    data.counterHours = {{QStringLiteral("cong-an"), {{6, QTime(7, 30), QTime(11, 0)}}}};
    return data;
}

} // namespace

TEST_CASE("calendar service: what an administrator changes holds, the rest is as shipped")
{
    TestSite site;
    CHECK(site.calendar.calendar().data() == testCalendar());
    CHECK(site.calendar.rules() == DeadlineRules{});
    CHECK(site.calendar.calendar().isWorking(QDate(2027, 2, 8)));
    const CalendarData wanted = changed(site);
    CHECK(site.calendar.apply(wanted, promises(), {}).value() == 3);
    CHECK(site.calendar.apply(wanted, promises(), {}).value() == 0);
    CHECK(site.calendar.calendar().data() == wanted);
    CHECK(site.calendar.rules() == promises());
    CHECK_FALSE(site.calendar.calendar().isWorking(QDate(2027, 2, 8)));
    CHECK(site.calendar.calendar().isWorking(QDate(2027, 2, 13)));
    // A year that the file leaves out stays.
    CalendarData without = wanted;
    without.years.clear();
    CHECK(site.calendar.apply(without, promises(), {}).value() == 0);
    site.calendar.reload();
    CHECK(site.calendar.calendar().data() == wanted);
    site.checkWhole();
}

TEST_CASE("calendar service: a stored year stands in the place of the shipped one")
{
    TestSite site;
    CalendarData shipped = testCalendar();
    CalendarYear other = tet2027();
    other.days.clear();
    CalendarYear next = other;
    next.year = 2028;
    shipped.years = {other, next};
    REQUIRE(site.calendar.apply(changed(site), {}, {}));
    const CalendarService service(site.journal, site.calendarTables, shipped, {});
    REQUIRE(service.calendar().data().years.size() == 2);
    CHECK(service.calendar().data().years[0] == tet2027());
    CHECK(service.calendar().data().years[1] == next);
}

TEST_CASE("calendar service: what cannot be counted with is refused and leaves nothing")
{
    using Problem = CalendarProblem::Kind;
    TestSite site;
    const auto operations = site.operationCount();
    const auto refusal = [&](auto spoil) {
        CalendarData data = changed(site);
        DeadlineRules rules = promises();
        spoil(data, rules);
        const auto applied = site.calendar.apply(data, rules, {});
        REQUIRE_FALSE(applied);
        return applied.error();
    };
    CHECK(refusal([](auto &c, auto &) { c.officeHours.clear(); }).kind == Problem::NoOfficeHours);
    CHECK(refusal([](auto &c, auto &) { c.officeHours[0].to = QTime(7, 0); }).kind
          == Problem::BadInterval);
    CHECK(refusal([](auto &c, auto &) { c.officeHours[0].to = QTime(14, 0); }).subject
          == QStringLiteral("1"));
    CHECK(refusal([](auto &c, auto &) { c.officeHours[0].from = QTime(7, 0, 30); }).kind
          == Problem::BadInterval);
    CHECK(refusal([](auto &c, auto &) { c.counterHours[0].opening[0].weekday = 8; })
          == CalendarProblem{Problem::BadInterval, QStringLiteral("cong-an")});
    CHECK(refusal([](auto &c, auto &) { c.years.push_back(c.years[0]); }).kind == Problem::BadYear);
    CHECK(refusal([](auto &c, auto &) { c.years[0].year = 1900; }).kind == Problem::BadYear);
    CHECK(refusal([](auto &c, auto &) { c.years[0].source.clear(); }).kind == Problem::NoSource);
    CHECK(refusal([](auto &c, auto &) { c.years[0].days[0].day = QDate(2026, 2, 8); })
          == CalendarProblem{Problem::BadDay, QStringLiteral("2026-02-08")});
    CHECK(refusal([](auto &c, auto &) { c.years[0].days[1].day = QDate(2027, 2, 8); }).kind
          == Problem::BadDay);
    CHECK(refusal([](auto &c, auto &) { c.rules[0].day = 31; }).kind == Problem::BadHoliday);
    CHECK(refusal([](auto &c, auto &) { c.rules[0].daysAfter = 11; }).kind == Problem::BadHoliday);
    CHECK(refusal([](auto &c, auto &) { c.rules.assign(31, c.rules[0]); }).kind
          == Problem::BadHoliday);
    CHECK(refusal([](auto &c, auto &) { c.rules[0].basis.clear(); }).kind == Problem::NoBasis);
    CHECK(refusal([](auto &, auto &r) { r.clockHoursFrom = 0; }).kind == Problem::BadRule);
    CHECK(refusal([](auto &, auto &r) { r.procedures[0].procedure = QStringLiteral("1.1"); }).kind
          == Problem::BadRule);
    CHECK(refusal([](auto &, auto &r) { r.procedures[0].basis.clear(); }).kind == Problem::NoBasis);
    CHECK(refusal([](auto &, auto &r) { r.house[0].decision.clear(); }).kind == Problem::NoBasis);
    CHECK(refusal([](auto &, auto &r) { r.house[0].hours = 2; }).kind == Problem::BadRule);
    CHECK(refusal([](auto &, auto &r) { r.house[0].daysEarly = 0; }).kind == Problem::BadRule);
    CHECK(site.operationCount() == operations);
}

TEST_CASE("calendar operations: read as they were written, damaged ones not at all")
{
    const CalendarYear year = tet2027();
    CHECK(decodeYear(writeCbor(defineYear(year, {}).payload)) == year);
    CalendarData data = sampleCalendar();
    data.years.clear();
    data.counterHours = {{QStringLiteral("thue"), {{1, QTime(0, 0), UntilMidnight}}}};
    CHECK(decodeCalendar(writeCbor(defineCalendar(data, {}).payload)) == data);
    CHECK(decodeDeadlineRules(writeCbor(defineDeadlineRules(promises(), {}).payload))
          == promises());
    for (const char *damaged : {"", "a0", "f6", "80", "a10100", "a1016131"}) {
        const QByteArray bytes = QByteArray::fromHex(damaged);
        CHECK_FALSE(decodeYear(bytes));
        CHECK_FALSE(decodeCalendar(bytes));
        CHECK_FALSE(decodeDeadlineRules(bytes));
    }
}

TEST_CASE("calendar operations: of two devices mean the same in every order of arrival")
{
    REQUIRE(rc::check([] {
        std::vector<Journal::Draft> drafts[2];
        for (auto &device : drafts) {
            for (const int n : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40))) {
                CalendarYear year = tet2027();
                year.source = QString::number(n);
                CalendarData data = testCalendar();
                DeadlineRules rules = promises();
                if (n % 8 == 0)
                    year.days[0].day = QDate(2026, 1, 1); // what no program of ours writes
                data.rules[0].name = QString::number(n);
                rules.clockHoursFrom = n; // 0 is damaged
                device.push_back(n % 3 == 0       ? defineYear(year, {})
                                     : n % 3 == 1 ? defineCalendar(data, {})
                                                  : defineDeadlineRules(rules, {}));
            }
        }
        const auto result = [&](bool turned) {
            return afterExchange([](TestSite &site) -> Projection & { return site.calendarTables; },
                                 Stream::Admin, drafts, turned, {"calendar"});
        };
        RC_ASSERT(result(false).has_value());
        RC_ASSERT(result(false) == result(true));
    }));
}

TEST_CASE("faults: a calendar is changed whole or not at all")
{
    runFaultLoop([](TestSite &) {},
                 [](TestSite &site) {
                     const auto applied = site.calendar.apply(changed(site), promises(), {});
                     if (applied)
                         return Ended::Done;
                     return applied.error().kind == CalendarProblem::Kind::StorageFailed
                         ? Ended::StorageFailed
                         : Ended::Refused;
                 });
}
