#include "ui/desk/due/duewords.h"

#include "core/base/sitezone.h"
#include "core/calendar/workcalendar.h"

namespace motcua {

QString DueWords::group(Nearness nearness, int dossiers)
{
    switch (nearness) {
    case Nearness::Late: return tr("Late: %1").arg(dossiers);
    case Nearness::Today: return tr("Today: %1").arg(dossiers);
    case Nearness::TargetAtRisk: return tr("Our promise at risk: %1").arg(dossiers);
    case Nearness::Tomorrow: return tr("Next working day: %1").arg(dossiers);
    case Nearness::Later: return tr("Later: %1").arg(dossiers);
    }
    return {};
}

QString DueWords::left(const DueDossier &due, Instant now, const WorkCalendar &calendar,
                       const SiteZone &zone)
{
    const QDate today = zone.date(now);
    const QDate last = zone.date(due.dossier.due);
    if (due.nearness == Nearness::Late) {
        const int days = calendar.workingDaysBetween(last, today);
        return days == 0 ? tr("since %1 today").arg(zone.time(due.dossier.due).toString(u"HH:mm"))
                         : tr("late by %n working days", nullptr, days);
    }
    if (last == today)
        return tr("until %1 today").arg(zone.time(due.dossier.due).toString(u"HH:mm"));
    return tr("%n working days left", nullptr, calendar.workingDaysBetween(today, last));
}

DeskMessage DueWords::copied(int dossiers)
{
    return DeskMessage::notice(
        tr("Copied: %n dossiers, a line each, without numbers of persons.", nullptr, dossiers));
}

DeskMessage DueWords::nothingTicked()
{
    return DeskMessage::notice(tr("Nothing is ticked. Space ticks a line, F4 all of them."));
}

} // namespace motcua
