#include "tests/core/calendar/samplecalendar.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;

namespace {

const WorkCalendar Sample(sampleCalendar());

QStringList daysOff(const CalendarYear &year)
{
    QStringList days;
    for (const CalendarDay &day : year.days)
        days.append(day.day.toString(QStringLiteral("MM-dd")));
    return days;
}

} // namespace

TEST_CASE("calendar: weekdays, holidays, swaps and worked Saturdays")
{
    CHECK(Sample.isWorking(QDate(2026, 2, 13)));
    CHECK_FALSE(Sample.isWorking(QDate(2026, 2, 14)));
    CHECK_FALSE(Sample.isWorking(QDate(2026, 2, 16)));
    CHECK_FALSE(Sample.isWorking(QDate(2026, 8, 31)));
    CHECK(Sample.isWorking(QDate(2026, 8, 22)));
    CHECK_FALSE(Sample.isWorking(QDate(2026, 8, 23)));
    CHECK(Sample.workingFrom(QDate(2026, 2, 14)) == QDate(2026, 2, 23));
    CHECK(Sample.workingFrom(QDate(2026, 2, 13)) == QDate(2026, 2, 13));
    CHECK(Sample.workingAfter(QDate(2026, 2, 13), 1) == QDate(2026, 2, 23));
    CHECK(Sample.workingBefore(QDate(2026, 2, 23), 2) == QDate(2026, 2, 12));
    CHECK(Sample.workingDaysBetween(QDate(2026, 8, 20), QDate(2026, 9, 4)) == 9);
    CHECK(Sample.workingDaysBetween(QDate(2026, 9, 4), QDate(2026, 8, 20)) == 0);
}

TEST_CASE("calendar: a worked Saturday has the hours of the week's last working day")
{
    CalendarData data = sampleCalendar();
    data.officeHours.back().to = QTime(16, 0); // Friday
    const WorkCalendar calendar(data);
    CHECK(calendar.closing(QDate(2026, 8, 22)) == QTime(16, 0));
    CHECK(calendar.closing(QDate(2026, 8, 20)) == QTime(17, 0));
    CHECK(calendar.hoursOn(QDate(2026, 8, 22)).size() == 2);
    CHECK(calendar.hoursOn(QDate(2026, 8, 23)).empty());
}

TEST_CASE("calendar: a year nobody published yet is the law's")
{
    const CalendarYear next = Sample.year(2027);
    CHECK_FALSE(next.tetConfirmed);
    CHECK(next.source.isEmpty());
    // Mùng 1 is Saturday 6 February: Saturday and Sunday come back on Wednesday and Thursday; 1/5
    // is a Saturday too.
    CHECK(daysOff(next).join(u' ')
          == QStringLiteral("01-01 02-05 02-06 02-07 02-08 02-09 02-10 02-11 04-16 04-30 05-01 "
                            "05-03 09-01 09-02 11-24"));
    CHECK(next.days.back().name == QStringLiteral("Ngày Văn hóa"));
    const CalendarYear before = Sample.year(2025);
    CHECK(before.days.back().day == QDate(2025, 9, 2)); // the day of culture came later
}

TEST_CASE("calendar: what a notice does not name is off by the law all the same")
{
    // Published were Tết, the exchanged day and the National Day. Giỗ Tổ, 26 April, is a Sunday.
    CHECK(daysOff(Sample.year(2026)).join(u' ')
          == QStringLiteral("01-01 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 08-22 "
                            "08-31 09-01 09-02 11-24"));
    CHECK(Sample.year(2026).tetConfirmed);
    CHECK_FALSE(Sample.isWorking(QDate(2026, 4, 30)));
    CHECK(Sample.isWorking(QDate(2026, 8, 22))); // worked for it
}

TEST_CASE("calendar: the day beside a holiday is no day of rest")
{
    const auto september = [](int year) {
        QStringList days;
        for (const CalendarDay &day : Sample.year(year).days) {
            if (day.day.month() == 9)
                days.append(QString::number(day.day.day()));
        }
        return days.join(u' ');
    };
    CHECK(september(2030) == QStringLiteral("2 3")); // a Monday: not the Sunday before
    CHECK(september(2028) == QStringLiteral("1 2 4")); // a Saturday comes back on Monday
    CHECK(september(2029) == QStringLiteral("2 3 4")); // a Sunday: Monday beside it, Tuesday back
}

TEST_CASE("calendar: which years lack a published Tết")
{
    CHECK(Sample.unconfirmed(QDate(2026, 11, 23)) == std::vector<int>{2027});
    CHECK(Sample.unconfirmed(QDate(2025, 12, 31)) == std::vector<int>{2025});
    CHECK(WorkCalendar(lawfulCalendar()).unconfirmed(QDate(2026, 1, 1))
          == std::vector<int>{2026, 2027});
}

TEST_CASE("calendar: counters of an agency may receive at hours of their own")
{
    CalendarData data = sampleCalendar();
    data.counterHours = {{QStringLiteral("cong-an"), {{6, QTime(7, 30), QTime(11, 0)}}}};
    SiteConfiguration site = testConfiguration();
    site.site.opening = {{1, QTime(8, 0), QTime(11, 0)}};
    site.site.closedDays = {QDate(2026, 11, 21)};
    const QDate saturday(2026, 11, 28);
    const auto hours = [&](const char *agency, QDate day) {
        return receivingHours(data, site, QString::fromLatin1(agency), day);
    };
    CHECK(hours("cong-an", saturday).size() == 1);
    CHECK(hours("ubnd", saturday).empty());
    CHECK(hours("cong-an", QDate(2026, 11, 23)).empty());
    CHECK(hours("ubnd", QDate(2026, 11, 23)).size() == 1);
    CHECK(hours("cong-an", QDate(2026, 11, 21)).empty()); // the whole hall is closed
    CHECK_FALSE(WorkCalendar(data).isWorking(saturday)); // and it counts for no term
}
