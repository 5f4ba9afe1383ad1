#include "core/calendar/lunardate.h"

#include <cmath>
#include <numbers>

namespace motcua {

// Hồ Ngọc Đức's algorithm: new moons by the series of Meeus, the sun's longitude by a short one;
// days are Julian day numbers as QDate has them.
namespace {

constexpr double HoursEast = 7;
constexpr double LunarMonth = 29.530588853; // days, mean
constexpr double FirstNewMoon = 2415021.076998695; // of 1900

double radians(double degrees) { return degrees * std::numbers::pi / 180; }
double sine(double degrees) { return std::sin(radians(degrees)); }

// Whole days: floor, also below zero.
qint64 wholePart(double x) { return qint64(std::floor(x)); }

// Ephemeris time minus universal time, in days; `t` in Julian centuries since 1900, not before it.
double deltaT(double t) { return -0.000278 + 0.000265 * t + 0.000262 * t * t; }

// Day on which the k-th new moon since the first of 1900 falls.
qint64 newMoonDay(qint64 k)
{
    const double n = double(k);
    const double t = n / 1236.85;
    const double t2 = t * t;
    const double t3 = t2 * t;
    const double mean = 2415020.75933 + 29.53058868 * n + 0.0001178 * t2 - 0.000000155 * t3
        + 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2);
    const double sun = 359.2242 + 29.10535608 * n - 0.0000333 * t2 - 0.00000347 * t3;
    const double moon = 306.0253 + 385.81691806 * n + 0.0107306 * t2 + 0.00001236 * t3;
    const double latitude = 21.2964 + 390.67050646 * n - 0.0016528 * t2 - 0.00000239 * t3;
    const double correction = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun)
        - 0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon)
        + 0.0104 * sine(2 * latitude) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon)
        + 0.0004 * sine(2 * latitude + sun) - 0.0004 * sine(2 * latitude - sun)
        - 0.0006 * sine(2 * latitude + moon) + 0.0010 * sine(2 * latitude - moon)
        + 0.0005 * sine(2 * moon + sun);
    return wholePart(mean + correction - deltaT(t) + 0.5 + HoursEast / 24);
}

// Which twelfth of its way the sun is in when the day begins; 0 from the spring equinox on.
int sunTwelfth(qint64 day)
{
    const double t = (double(day) - 2451545.5 - HoursEast / 24) / 36525;
    const double t2 = t * t;
    const double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
    const double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
    const double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sine(anomaly)
        + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000290 * sine(3 * anomaly);
    const double longitude = mean + centre;
    return int(std::floor((longitude - 360 * std::floor(longitude / 360)) / 30));
}

// First day of the lunar month with the winter solstice of the year.
qint64 month11(int year)
{
    constexpr int Solstice = 9; // twelfth: 270 degrees
    const qint64 lastDay = QDate(year, 12, 31).toJulianDay();
    const qint64 k = wholePart((double(lastDay) - 2415021) / LunarMonth);
    const qint64 begins = newMoonDay(k);
    return sunTwelfth(begins) >= Solstice ? newMoonDay(k - 1) : begins;
}

qint64 moonNumber(qint64 day) { return wholePart((double(day) - FirstNewMoon) / LunarMonth + 0.5); }

// How many months after month 11 the leap month lies: it is the first after which the sun is still
// in the same twelfth. Only asked for where there are thirteen months.
int leapOffset(qint64 first)
{
    const qint64 k = moonNumber(first);
    int offset = 1;
    while (offset < 13
           && sunTwelfth(newMoonDay(k + offset)) != sunTwelfth(newMoonDay(k + offset + 1)))
        ++offset;
    return offset;
}

bool hasThirteenMonths(qint64 first, qint64 next) { return next - first > 365; }

} // namespace

std::optional<LunarDate> lunarDate(QDate day)
{
    if (!day.isValid() || day.year() < FirstLunarYear || day.year() > LastLunarYear)
        return std::nullopt;
    const qint64 number = day.toJulianDay();
    qint64 k = wholePart((double(number) - FirstNewMoon) / LunarMonth) + 1;
    qint64 begins = newMoonDay(k);
    while (begins > number) // a true month is up to half a day off the mean one
        begins = newMoonDay(--k);
    qint64 first = month11(day.year());
    qint64 next = first;
    LunarDate date;
    if (first >= begins) {
        date.year = day.year();
        first = month11(day.year() - 1);
    } else {
        date.year = day.year() + 1;
        next = month11(day.year() + 1);
    }
    date.day = int(number - begins + 1);
    const int months = int((begins - first) / 29);
    date.month = months + 11;
    if (hasThirteenMonths(first, next)) {
        const int offset = leapOffset(first);
        if (months >= offset) {
            date.month = months + 10;
            date.leap = months == offset;
        }
    }
    if (date.month > 12)
        date.month -= 12;
    if (date.month >= 11 && months < 4)
        --date.year;
    return date;
}

std::optional<QDate> solarDate(const LunarDate &date)
{
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 30
        || date.year < FirstLunarYear || date.year > LastLunarYear)
        return std::nullopt;
    const int solstice = date.month < 11 ? date.year - 1 : date.year;
    const qint64 first = month11(solstice);
    const qint64 next = month11(solstice + 1);
    int months = date.month < 11 ? date.month + 1 : date.month - 11;
    if (hasThirteenMonths(first, next)) {
        const int offset = leapOffset(first);
        if (date.leap || months >= offset)
            ++months;
    }
    const QDate day = QDate::fromJulianDay(newMoonDay(moonNumber(first) + months) + date.day - 1);
    // A leap month that the year does not have, or a thirtieth of a short one, is another day.
    return lunarDate(day) == date ? std::optional(day) : std::nullopt;
}

} // namespace motcua
