#include "core/calendar/lunardate.h"

#include "tests/support/catch.h"

using namespace motcua;

TEST_CASE("lunar: Tết and Giỗ Tổ of twelve years, and their leap months")
{
    struct Year {
        int year;
        const char *tet;
        const char *kings;
        int leap; ///< 0: none
    };
    // Hồ Ngọc Đức's tables at UTC+7.
    const Year years[] = {
        {2024, "2024-02-10", "2024-04-18", 0}, {2025, "2025-01-29", "2025-04-07", 6},
        {2026, "2026-02-17", "2026-04-26", 0}, {2027, "2027-02-06", "2027-04-16", 0},
        {2028, "2028-01-26", "2028-04-04", 5}, {2029, "2029-02-13", "2029-04-23", 0},
        {2030, "2030-02-02", "2030-04-12", 0}, {2031, "2031-01-23", "2031-04-01", 3},
        {2032, "2032-02-11", "2032-04-19", 0}, {2033, "2033-01-31", "2033-04-09", 11},
        {2034, "2034-02-19", "2034-04-28", 0}, {2035, "2035-02-08", "2035-04-17", 0},
    };
    for (const Year &y : years) {
        INFO(y.year);
        const auto day = [](const char *iso) {
            return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
        };
        CHECK(solarDate({y.year, 1, 1, false}) == day(y.tet));
        CHECK(solarDate({y.year, 3, 10, false}) == day(y.kings));
        CHECK(lunarDate(day(y.tet)) == LunarDate{y.year, 1, 1, false});
        CHECK(lunarDate(day(y.tet).addDays(-1))->month == 12);
        for (int month = 1; month <= 12; ++month)
            CHECK(solarDate({y.year, month, 1, true}).has_value() == (month == y.leap));
    }
}

TEST_CASE("lunar: where Vietnam and China differ")
{
    // In 1985 the solstice moon began before midnight here and after it there: a month apart.
    CHECK(solarDate({1985, 1, 1, false}) == QDate(1985, 1, 21));
    CHECK(solarDate({1968, 1, 1, false}) == QDate(1968, 1, 29));
    CHECK(solarDate({2007, 1, 1, false}) == QDate(2007, 2, 17));
}

TEST_CASE("lunar: every day of three centuries follows the one before it and comes back")
{
    LunarDate before = *lunarDate(QDate(FirstLunarYear, 2, 28));
    for (QDate day(FirstLunarYear, 3, 1); day.year() <= LastLunarYear; day = day.addDays(1)) {
        const auto date = lunarDate(day);
        REQUIRE(date);
        const bool isNext =
            date->day == before.day + 1 && date->month == before.month && date->leap == before.leap;
        const bool begins = date->day == 1 && before.day >= 29;
        const bool fine = (isNext || begins) && solarDate(*date) == day;
        if (!fine)
            FAIL(day.toString(Qt::ISODate).toStdString());
        before = *date;
    }
}

TEST_CASE("lunar: what is no day")
{
    CHECK_FALSE(lunarDate(QDate()));
    CHECK_FALSE(lunarDate(QDate(FirstLunarYear - 1, 12, 31)));
    CHECK_FALSE(lunarDate(QDate(LastLunarYear + 1, 1, 1)));
    CHECK_FALSE(solarDate({2026, 13, 1, false}));
    CHECK_FALSE(solarDate({2026, 0, 1, false}));
    CHECK_FALSE(solarDate({2026, 1, 31, false}));
    CHECK_FALSE(solarDate({2026, 1, 0, false}));
    CHECK_FALSE(solarDate({2026, 6, 1, true}));
    // Month 12 of the year Ất Tỵ has 29 days.
    CHECK(lunarDate(QDate(2026, 2, 16)) == LunarDate{2025, 12, 29, false});
    CHECK_FALSE(solarDate({2025, 12, 30, false}));
}
