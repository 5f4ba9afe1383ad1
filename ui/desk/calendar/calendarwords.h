#pragma once

#include "core/base/sitezone.h"
#include "core/calendar/deadline.h"
#include "ui/desk/calendar/calendardraft.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

struct SiteConfiguration;

/// A receipt that is tried.
struct TrialCase {
    QString procedure; ///< code
    QString variant; ///< as Term has it
    QDate day;
    QTime time;
    bool online = false;
    bool operator==(const TrialCase &) const = default;
};

/// Sentences of the section "Lịch làm việc".
class CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::CalendarWords)

public:
    static QString kind(DayKind kind);
    static QString applies(HouseRule::Applies applies);
    static QString variant(const QString &variant);
    /// Of a row that may be none yet.
    static QString day(const DayDraft &day, int year);
    /// Where a day of the table comes from.
    static QString entered(bool lawful);
    static QString computed();
    static QString leftOut();
    /// What the year rests on, and when Tết is.
    static QString year(const CalendarDraft &draft, int year);
    static QString unconfirmed(const std::vector<int> &years);
    /// A promise in words: "4 giờ làm việc sau khi nhận".
    static QString promise(const HouseRule &rule);
    /// Procedures that count by a law of their own; empty: none does.
    static QString exceptions(const DeadlineRules &rules);
    static QString basis(const QString &law);
    static QString fault(const DraftFault &fault, const SiteConfiguration &site);

    /// What saving changes, a phrase each.
    static QStringList changes(const CalendarDraft &draft);
    static QString unsaved(const QStringList &changes);
    static DeskMessage saved(const QStringList &changes);
    static DeskMessage changedElsewhere();

    /// As rich text: what holds, and what the draft would make of it where that differs.
    static QString trial(const CalendarDraft &draft, const Term &term, const TrialCase &tried,
                         const SiteZone &zone);
    static QString noTerm();
    static QString mendFirst(const QString &fault);

private:
    static QString moment(Instant t, const SiteZone &zone);
    static QString target(const std::optional<DeadlineCounter::Target> &target,
                          const SiteZone &zone);
    static QString yearChange(const CalendarData &held, const YearDraft &now);
};

} // namespace motcua
