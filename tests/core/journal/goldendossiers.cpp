#include "tests/core/journal/goldendossiers.h"

#include "core/calendar/calendaroperations.h"
#include "core/citizens/personoperations.h"

namespace motcua {

namespace {

const Id Clerk = *Id::fromHex(u"c0c1c2c3c4c5c6c7c8c9cacbcccdcecf");

Person samplePerson()
{
    Person person;
    person.id = *Id::fromHex(u"e0e1e2e3e4e5e6e7e8e9eaebecedeeef");
    for (int n = 1; n <= PersonFieldCount; ++n)
        setValue(person, PersonField(n), QString::number(n));
    return person;
}

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

std::vector<Journal::Draft> everyPersonKind()
{
    Person company = samplePerson();
    company.organisation = true;
    company.phone.clear();
    return {personRecorded(samplePerson(), Clerk), personRecorded(company, Clerk),
            personChanged(samplePerson(), {PersonField::Phone, PersonField::Address}, Clerk)};
}

} // namespace motcua
