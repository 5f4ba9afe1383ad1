#pragma once

#include "core/base/clock.h"
#include "core/base/sitezone.h"
#include "core/calendar/deadlinerules.h"
#include "core/procedures/procedure.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

class WorkCalendar;

/// The time a procedure gives for one dossier.
struct Term {
    QString procedure; ///< code
    DurationUnit unit = DurationUnit::WorkingDay;
    int value = 0; ///< in `unit`, at least 1
    QString variant; ///< the case it is the term of; empty: the usual one
    QString basis; ///< what published it
    bool operator==(const Term &) const = default;
};

/// The name of the variant that is the catalogue's harder case: verification, a remote area.
inline const QString Verification = QStringLiteral("verification");

/// Names a variant may be asked for by; the usual term has none.
QStringList variantsOf(const Procedure &procedure);
/// Of the usual case, or of the variant: Verification, or a case of the catalogue by its name,
/// without regard to capitals and marks. Nothing when there is no such variant, or nobody published
/// how long it takes.
std::optional<Term> termOf(const Procedure &procedure, const QString &variant = QString());

/// Why a due date is what it is, in order.
struct DeadlineStep {
    DeadlineRule rule = DeadlineRule::Received;
    QDate day; ///< the day it is about, or leads to
    QTime time = {}; ///< null where only the day matters
    int count = 0; ///< days or hours; of Unconfirmed the year, of SpecialDay the DayKind
    QString name = {}; ///< of a special day, or of a variant
    DurationUnit unit = DurationUnit::WorkingDay; ///< of Term
    QString basis = {}; ///< the law; empty when nothing needs one
    bool operator==(const DeadlineStep &) const = default;
};

struct Deadline {
    Instant due{};
    std::vector<DeadlineStep> steps;
    bool operator==(const Deadline &) const = default;
};

/// Counts terms by the calendar. Pure.
class DeadlineCounter {
public:
    /// Calendar and rules outlive the counter.
    DeadlineCounter(const WorkCalendar &calendar, const DeadlineRules &rules, SiteZone zone);

    /// Of a complete dossier received at that instant.
    Deadline count(const Term &term, Instant received) const;
    /// The applicant was asked for more at `asked` and the dossier was complete again at
    /// `completed`, not earlier.
    struct Pause {
        Instant asked{};
        Instant completed{};
    };
    /// Of a dossier that was completed since, each pause after the one before it; there is one at
    /// least.
    Deadline afterSupplements(const Term &term, Instant received,
                              const std::vector<Pause> &pauses) const;

    /// The one new date: `basis` empty for the usual one.
    void appointAnew(Deadline &deadline, Instant due, const QString &basis) const;

    /// What the unit promises inside the date by law, and the decision it rests on; the earliest of
    /// the house rules that apply and name theirs. Never at the date by law or later. Nothing when
    /// none does.
    struct Target {
        Instant due{};
        QString decision;
        bool operator==(const Target &) const = default;
    };
    std::optional<Target> target(const Term &term, Instant received, Instant due,
                                 bool online) const;

    /// The last working day on which an apology is in time: the one before the due date (NĐ
    /// 61/2018, Điều 19 khoản 9).
    QDate apologyBy(Instant due) const;

private:
    class Counting;
    bool isLate(Instant received) const;
    /// The day that is not counted yet: of receipt, or where the rules shift it the working day it
    /// counts as.
    QDate startOf(const Term &term, Instant received) const;
    int used(const Term &term, Instant from, Instant until) const;
    const WorkCalendar &m_calendar;
    const DeadlineRules &m_rules;
    SiteZone m_zone;
};

} // namespace motcua
