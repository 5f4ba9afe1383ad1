#pragma once

#include "core/calendar/calendarrules.h"
#include "core/calendar/deadlinerules.h"
#include "core/calendar/workcalendar.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace motcua {

/// A day as it is written; it may be none yet.
struct DayDraft {
    QString day; ///< as typed
    DayKind kind = DayKind::Statutory;
    QString name;
    bool operator==(const DayDraft &) const = default;
};

struct YearDraft {
    int year = 0;
    bool tetConfirmed = false;
    QString source;
    std::vector<DayDraft> days; ///< in the order of writing
    bool operator==(const YearDraft &) const = default;
};

/// What somebody changed of it.
struct CalendarChanges {
    std::vector<YearDraft> years; ///< ascending
    std::optional<CalendarData> data; ///< without years
    std::optional<DeadlineRules> rules;
    bool operator==(const CalendarChanges &) const = default;
};

/// What keeps a draft from being saved, and the row that it is about.
struct DraftFault {
    enum class Place { Source, Day, Hours, Terms, House, Disk };
    enum class What {
        NoSource, ///< a year that was entered names its notice
        NoDay, ///< no day that can be
        OtherYear,
        Twice, ///< the year has the day already
        NoName,
        NoHours, ///< the office is open on no weekday
        BadHours, ///< empty, or over others of their day
        BadTerms,
        NoDecision,
        NotWritten,
    };
    Place place = Place::Disk;
    What what = What::NotWritten;
    int year = 0;
    int row = -1; ///< of the year's days, or of the house rules
    QString subject = {}; ///< of Hours: the weekday's number or the agency's code; of Day: as typed
    bool operator==(const DraftFault &) const = default;
};

/// A day as people write it: "16/2/2027", "16-02-2027", "2027-02-16", "16/2" of `year`.
std::optional<QDate> writtenDay(const QString &typed, int year);
QString writtenDay(QDate day);

/// The calendar and the rules of terms while somebody changes them.
class CalendarDraft {
public:
    CalendarDraft() = default;
    CalendarDraft(CalendarData held, DeadlineRules heldRules);

    /// Of the office and of agencies' counters; apart from the years.
    CalendarData data;
    DeadlineRules rules;

    /// As written, else as it was published, else as the law gives it.
    YearDraft year(int year) const;
    void setYear(const YearDraft &year);
    /// Whether notices of the year were entered, here or before.
    bool isEntered(int year) const;
    /// What the law gives, whatever was entered.
    CalendarYear lawful(int year) const;
    /// The law that gives a day of this name; empty: none does.
    QString basisOf(const QString &holiday) const;

    const CalendarData &held() const { return m_held; }
    const DeadlineRules &heldRules() const { return m_heldRules; }
    bool isChanged() const;
    CalendarChanges changes() const;
    /// Changes that were made before, perhaps of another calendar.
    void put(const CalendarChanges &changes);

    /// The first thing that is wrong.
    std::optional<DraftFault> fault() const;
    /// With the years that were written. There is no fault.
    CalendarData calendar() const;

private:
    YearDraft base(int year) const;

    CalendarData m_held;
    DeadlineRules m_heldRules;
    std::map<int, YearDraft> m_years; ///< that differ from what holds
};

} // namespace motcua
