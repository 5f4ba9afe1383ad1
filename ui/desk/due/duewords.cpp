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

QString DueWords::unconfirmed(const std::vector<int> &years)
{
    QStringList named;
    for (const int year : years)
        named.append(QString::number(year));
    return years.empty()
        ? QString()
        : tr("The days off at Tết %1 are not announced yet: dates over Tết are computed and may "
             "change. Once they are announced, the administrator enters them into the calendar.")
              .arg(named.join(QStringLiteral(", ")));
}

DeskMessage DueWords::copied(int dossiers)
{
    return DeskMessage::notice(
        tr("Copied: %n dossiers, a line each, without numbers of persons.", nullptr, dossiers));
}

QString DueWords::apologyGroup(int dossiers) { return tr("Apology wanted: %1").arg(dossiers); }

QString DueWords::told(const DueDossier &due)
{
    if (due.dossier.untold())
        return tr("new date not told yet");
    if (due.apology)
        return tr("apology to be drafted");
    return due.dossier.extended ? tr("new date told") : QString();
}

QString DueWords::apologies(int dossiers, int without)
{
    const QString title = tr("New date and letter of apology for %n dossiers", nullptr, dossiers);
    return without == 0 ? title
                        : title + QStringLiteral(". ")
            + tr("%n of those ticked had their new date before: a second one is not given.",
                 nullptr, without);
}

QString DueWords::draft(const Dossier &dossier, const QString &owner, QDate day,
                        const SiteZone &zone)
{
    return tr("%1, %2: %3 instead of %4")
        .arg(dossier.code(), owner, day.toString(u"dd/MM/yyyy"),
             zone.date(dossier.due).toString(u"dd/MM/yyyy"));
}

DeskMessage DueWords::noneToApologise()
{
    return DeskMessage::notice(
        tr("Those ticked had their new date before: a second one is not given."));
}

DeskMessage DueWords::reasonWanted()
{
    return DeskMessage::notice(
        tr("Please write down why, in words that the applicant understands."));
}

DeskMessage DueWords::apologised(int dossiers, int left, bool printing)
{
    QStringList said{tr("%n dossiers have a new date.", nullptr, dossiers)};
    if (printing)
        said.append(tr("The letters are being printed."));
    if (left > 0)
        said.append(tr("%n could not be given one: please look at them.", nullptr, left));
    said.append(tr("It is not done until the people were told."));
    DeskMessage message = DeskMessage::notice(said.join(u' '));
    message.action = tr("Tell them now");
    return message;
}

DeskMessage DueWords::nothingTicked()
{
    return DeskMessage::notice(tr("Nothing is ticked. Space ticks a line, F4 all of them."));
}

} // namespace motcua
