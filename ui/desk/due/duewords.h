#pragma once

#include "core/dossiers/duelist.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

class SiteZone;
class WorkCalendar;

/// Sentences of the page "Đến hạn".
class DueWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::DueWords)

public:
    static QString group(Nearness nearness, int dossiers);
    /// How much time is left until the date, or how long it has passed.
    static QString left(const DueDossier &due, Instant now, const WorkCalendar &calendar,
                        const SiteZone &zone);
    /// Of years whose Tết nobody decided yet; empty: none.
    static QString unconfirmed(const std::vector<int> &years);
    static DeskMessage copied(int dossiers);
    static DeskMessage nothingTicked();

    static QString apologyGroup(int dossiers);
    /// What its applicant has not heard, or what is to be drafted; empty: nothing.
    static QString told(const DueDossier &due);
    /// `without` had their new date before.
    static QString apologies(int dossiers, int without);
    static QString draft(const Dossier &dossier, const QString &owner, QDate day,
                         const SiteZone &zone);
    static DeskMessage noneToApologise();
    static DeskMessage reasonWanted();
    /// `left` could not be given a new date.
    static DeskMessage apologised(int dossiers, int left, bool printing);
};

} // namespace motcua
