#pragma once

#include <QString>
#include <QTime>

#include <vector>

namespace motcua {

/// What happens to a term when the dossier has to be completed. Numbers are stored.
enum class SupplementClock {
    Restart = 1, ///< it begins anew with the complete dossier
    Pause = 2, ///< the applicant's time is not counted
};

/// A procedure whose own law counts otherwise than the rest.
struct ProcedureClock {
    QString procedure; ///< code
    bool lateShifts = false; ///< received late: counted as received on the next working day
    SupplementClock supplement = SupplementClock::Restart;
    QString basis; ///< "NĐ 301/2026/NĐ-CP"
    bool operator==(const ProcedureClock &) const = default;
};

/// What the unit promises beside the law, resting on a decision of its own.
struct HouseRule {
    enum class Applies {
        Online = 1, ///< filed online
        SameDay = 2, ///< due on the day of receipt by law
        LongTerm = 3, ///< with a term of more than `overDays` working days
    };
    Applies applies = Applies::SameDay;
    int overDays = 0;
    int hours = 0; ///< office hours after receipt; 0: `daysEarly` counts
    int daysEarly = 0; ///< working days before the date by law
    QString decision; ///< "QĐ 12/QĐ-UBND"; never empty
    bool operator==(const HouseRule &) const = default;
};

/// One thing that was done to find a due date, in the order of doing. Numbers are stored.
enum class DeadlineRule {
    Received = 1,
    OutsideHours = 2, ///< nobody's office hour: said, not counted
    Late = 3, ///< received late: counted from the next working day
    Term = 4, ///< what the procedure gives
    FirstDay = 5, ///< the day of receipt does not count
    WorkingDays = 6,
    Days = 7,
    OfficeHours = 8, ///< hours while the office is open
    ClockHours = 9, ///< hours by the clock
    SpecialDay = 10, ///< on the way: a holiday, or a day of rest that is worked
    RolledForward = 11, ///< the last day is off: the next working day instead
    Closing = 12, ///< ends when the office closes
    Unconfirmed = 13, ///< the calendar of that year is computed, not published
    Restarted = 14, ///< completed: counted anew
    Paused = 15, ///< completed: the rest is counted
    Extended = 16, ///< appointed anew, once
    DayOff = 17, ///< received on a day off: counts as received on the next working day
};

struct RuleBasis {
    DeadlineRule rule = DeadlineRule::Received;
    QString basis;
    bool operator==(const RuleBasis &) const = default;
};

/// How terms are counted. Everything the law leaves open is here.
struct DeadlineRules {
    QTime lateAfter{15, 0}; ///< received later is received late
    bool lateShiftsTerms = false; ///< also for terms longer than the day
    /// Terms of so many hours and more run by the clock, shorter ones while the office is open.
    int clockHoursFrom = 24;
    SupplementClock supplement = SupplementClock::Restart;
    std::vector<ProcedureClock> procedures;
    std::vector<HouseRule> house;
    std::vector<RuleBasis> bases;

    const ProcedureClock *procedure(QStringView code) const;
    QString basis(DeadlineRule rule) const; ///< empty when none is named
    bool shiftsLate(QStringView procedure) const;
    SupplementClock supplementClock(QStringView procedure) const;
    bool operator==(const DeadlineRules &) const = default;
};

} // namespace motcua
