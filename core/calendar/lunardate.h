#pragma once

#include <QDate>

#include <optional>

namespace motcua {

/// A day of the Vietnamese lunar calendar (âm lịch): months begin with the new moon at UTC+7 (QĐ
/// 121-CP of 1967), month 11 has the winter solstice, and of thirteen months between two solstices
/// the first without a principal term is the leap one.
struct LunarDate {
    int year = 0;
    int month = 0; ///< 1..12
    int day = 0; ///< 1..30
    bool leap = false; ///< of the month that repeats the one before it
    bool operator==(const LunarDate &) const = default;
};

/// Years the formulas are good for.
inline constexpr int FirstLunarYear = 1901;
inline constexpr int LastLunarYear = 2199;

/// Nothing for a day outside the years above.
std::optional<LunarDate> lunarDate(QDate day);
/// Nothing when the year has no such month, the month no such day, or it lies outside.
std::optional<QDate> solarDate(const LunarDate &date);

} // namespace motcua
