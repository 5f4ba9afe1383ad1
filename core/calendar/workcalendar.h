#pragma once

#include "core/site/site.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <map>
#include <optional>
#include <vector>

namespace motcua {

/// Why a day is not what its weekday says. Numbers are stored.
enum class DayKind {
    Statutory = 1, ///< a paid holiday (Bộ luật Lao động 2019, Điều 112)
    Compensatory = 2, ///< off for a holiday that fell on a day of rest (Điều 111 khoản 3)
    SwapOff = 3, ///< off in exchange for a day of rest that is worked
    MakeUp = 4, ///< a day of rest that is worked
};

struct CalendarDay {
    QDate day;
    DayKind kind = DayKind::Statutory;
    QString name; ///< "Tết Âm lịch"; Vietnamese
    bool operator==(const CalendarDay &) const = default;
};

/// A year as the authorities published it.
struct CalendarYear {
    int year = 0;
    bool tetConfirmed = false; ///< the days of Tết are decided, not computed
    QString source; ///< the notices: "CV 12729/VPCP-KGVX"; empty of a computed year
    std::vector<CalendarDay> days; ///< ascending, each day once
    bool operator==(const CalendarYear &) const = default;
};

/// A holiday that the law gives every year.
struct HolidayRule {
    QString name;
    bool lunar = false; ///< month and day are of the lunar calendar
    int month = 1;
    int day = 1;
    int daysBefore = 0; ///< days off before it
    int daysAfter = 0; ///< and after it
    /// One more day, beside it: the day before when that is no day of rest, else the day after.
    bool withNeighbour = false;
    int sinceYear = 0; ///< first year it is off; 0: always
    QString basis; ///< "Bộ luật Lao động 2019, Điều 112"
    bool operator==(const HolidayRule &) const = default;
};

/// The hours of an agency's counters that differ from the hall's, police on Saturday mornings. They
/// tell when somebody is there to receive, and count for no term.
struct CounterHours {
    QString agency; ///< code
    std::vector<OpeningInterval> opening;
    bool operator==(const CounterHours &) const = default;
};

/// What a calendar of terms is made of. It is apart from the hours in which the doors are open.
struct CalendarData {
    std::vector<HolidayRule> rules;
    std::vector<CalendarYear> years; ///< ascending; the others are computed from the rules
    std::vector<OpeningInterval> officeHours; ///< by weekday; a weekday without is a day of rest
    std::vector<CounterHours> counterHours;
    bool operator==(const CalendarData &) const = default;
};

/// Which days count as working days of the authority, and its hours on them.
class WorkCalendar {
public:
    /// The data has office hours on one weekday at least.
    explicit WorkCalendar(CalendarData data);

    const CalendarData &data() const { return m_data; }
    /// As published, with the holidays of the law that were left out; else computed from the rules.
    CalendarYear year(int year) const { return known(year); }
    /// What makes the day other than its weekday.
    std::optional<CalendarDay> special(QDate day) const;
    bool isWorking(QDate day) const;
    /// The day itself, or the first working day after it.
    QDate workingFrom(QDate day) const;
    /// The n-th working day after the day, which does not count itself; n > 0.
    QDate workingAfter(QDate day, int n) const;
    /// The n-th working day before the day; n > 0.
    QDate workingBefore(QDate day, int n) const;
    /// Working days after `from` until `to`, that one included; 0 when `to` is not later.
    int workingDaysBetween(QDate from, QDate to) const;
    /// In order; empty on a day that is not worked. A day of rest that is worked has the hours of
    /// the week's last working day.
    std::vector<OpeningInterval> hoursOn(QDate day) const;
    /// When the office closes on a working day.
    QTime closing(QDate day) const;
    /// Of this year and the next, those whose Tết nobody decided yet.
    std::vector<int> unconfirmed(QDate today) const;

private:
    bool isRestDay(QDate day) const;
    std::vector<OpeningInterval> hoursOfWeekday(int weekday) const;
    const CalendarYear &known(int year) const;
    CalendarYear counted(int year) const;
    CalendarData m_data;
    mutable std::map<int, CalendarYear> m_years; ///< that were asked for: each day asks for its own
};

/// The year's holidays by the rules, with compensatory days for those on days of rest.
CalendarYear lawfulYear(int year, const std::vector<HolidayRule> &rules,
                        const std::vector<OpeningInterval> &officeHours);

/// When counters of the agency receive on that day: its own hours where it has some, else the
/// hall's.
std::vector<OpeningInterval> receivingHours(const CalendarData &data, const SiteConfiguration &site,
                                            QStringView agency, QDate day);

} // namespace motcua
