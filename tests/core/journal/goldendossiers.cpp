#include "tests/core/journal/goldendossiers.h"

#include "core/calendar/calendaroperations.h"

namespace motcua {

namespace {

const Id Clerk = *Id::fromHex(u"c0c1c2c3c4c5c6c7c8c9cacbcccdcecf");

} // namespace

std::vector<Journal::Draft> everyCalendarKind()
{
    const CalendarYear year{2026,
                            true,
                            QStringLiteral("TB 9441/TB-BNV"),
                            {{QDate(2026, 1, 2), DayKind::SwapOff, QStringLiteral("Hoán đổi")},
                             {QDate(2026, 1, 10), DayKind::MakeUp, QStringLiteral("Làm bù")}}};
    CalendarData calendar;
    calendar.rules = {
        {QStringLiteral("Tết Âm lịch"), true, 1, 1, 1, 3, true, 2026, QStringLiteral("Điều 112")}};
    calendar.officeHours = {{1, QTime(7, 0), QTime(11, 30)}};
    calendar.counterHours = {{QStringLiteral("cong-an"), {{6, QTime(7, 30), UntilMidnight}}}};
    DeadlineRules rules;
    rules.procedures = {{QStringLiteral("2.000987"), true, SupplementClock::Pause,
                         QStringLiteral("NĐ 301/2026/NĐ-CP")}};
    rules.house = {{HouseRule::Applies::LongTerm, 3, 0, 2, QStringLiteral("QĐ 12/QĐ-UBND")}};
    rules.bases = {{DeadlineRule::FirstDay, QStringLiteral("Điều 147")}};
    return {defineYear(year, Clerk), defineCalendar(calendar, Clerk),
            defineDeadlineRules(rules, Clerk)};
}

} // namespace motcua
