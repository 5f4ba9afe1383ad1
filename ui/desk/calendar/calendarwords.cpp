#include "ui/desk/calendar/calendarwords.h"

#include "core/calendar/lunardate.h"
#include "core/site/site.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/window/richtext.h"
#include "ui/models/datewords.h"

#include <algorithm>

namespace motcua {

QString CalendarWords::kind(DayKind kind)
{
    switch (kind) {
    case DayKind::Statutory: return tr("Holiday");
    case DayKind::Compensatory: return tr("Off instead of a day of rest");
    case DayKind::SwapOff: return tr("Off, swapped");
    case DayKind::MakeUp: return tr("Worked instead");
    }
    return {};
}

QString CalendarWords::applies(HouseRule::Applies applies)
{
    switch (applies) {
    case HouseRule::Applies::Online: return tr("Filed online");
    case HouseRule::Applies::SameDay: return tr("Due on the same day");
    case HouseRule::Applies::LongTerm: return tr("Of a long term");
    }
    return {};
}

QString CalendarWords::variant(const QString &variant)
{
    if (variant.isEmpty())
        return tr("The usual case");
    return variant == Verification ? tr("To be verified") : variant;
}

QString CalendarWords::day(const DayDraft &day, int year)
{
    const auto known = writtenDay(day.day, year);
    if (known)
        return DateWords::date(*known);
    return day.day.trimmed().isEmpty() ? tr("(no day yet)") : day.day;
}

QString CalendarWords::entered(bool lawful)
{
    return lawful ? tr("Entered, as by law") : tr("Entered");
}

QString CalendarWords::computed() { return tr("Computed from the law"); }

QString CalendarWords::leftOut() { return tr("By law, not entered"); }

QString CalendarWords::year(const CalendarDraft &draft, int year)
{
    const auto tet = solarDate({year, 1, 1, false});
    const QString first =
        tet ? u' ' + tr("The first day of Tết is %1.").arg(DateWords::date(*tet)) : QString();
    return (draft.isEntered(year)
                ? tr("The days below were entered by the notices.")
                : tr("Nothing was entered: the days below are computed from the law and the lunar "
                     "calendar."))
        + first;
}

QString CalendarWords::unconfirmed(const std::vector<int> &years)
{
    QStringList named;
    for (const int year : years)
        named.append(QString::number(year));
    return years.empty() ? QString()
                         : tr("No notice of the days off at Tết %1 yet. Once there is one, enter "
                              "its days and tick “There is a notice”.")
                               .arg(named.join(QStringLiteral(", ")));
}

QString CalendarWords::promise(const HouseRule &rule)
{
    const QString who = rule.applies == HouseRule::Applies::LongTerm
        ? tr("A term of more than %n working days", nullptr, rule.overDays)
        : applies(rule.applies);
    const QString what = rule.hours > 0
        ? tr("%n office hours after receipt", nullptr, rule.hours)
        : tr("%n working days before the date by law", nullptr, rule.daysEarly);
    return who + QStringLiteral(": ") + what;
}

QString CalendarWords::exceptions(const DeadlineRules &rules)
{
    QStringList named;
    for (const ProcedureClock &clock : rules.procedures)
        named.append(QStringLiteral("%1 (%2)").arg(clock.procedure, clock.basis));
    return named.isEmpty() ? QString()
                           : tr("Counted by a law of their own, whatever is chosen here: %1.")
                                 .arg(named.join(QStringLiteral("; ")));
}

QString CalendarWords::basis(const QString &law)
{
    return law.isEmpty() ? QString() : tr("Basis: %1.").arg(law);
}

QString CalendarWords::fault(const DraftFault &fault, const SiteConfiguration &site)
{
    using What = DraftFault::What;
    switch (fault.what) {
    case What::NoSource:
        return tr("Year %1: please write the number of the notice, such as 12729/VPCP-KGVX.")
            .arg(fault.year);
    case What::NoDay:
        return fault.subject.isEmpty()
            ? tr("Please write the day, such as 16/02/%1.").arg(fault.year)
            : tr("“%1” is no day of the calendar. Please write it like 16/02/%2.")
                  .arg(fault.subject)
                  .arg(fault.year);
    case What::OtherYear: return tr("%1 is not of the year %2.").arg(fault.subject).arg(fault.year);
    case What::Twice:
        return tr("%1 stands in two rows. Please change or remove this one.").arg(fault.subject);
    case What::NoName: return tr("%1: please write what the day is.").arg(fault.subject);
    case What::NoHours: return tr("Please open the office on one day of the week at least.");
    case What::BadHours: {
        const int weekday = fault.subject.toInt();
        const auto agency = std::ranges::find(site.agencies, fault.subject, &Agency::code);
        const QString whose = weekday >= 1 && weekday <= 7 ? DateWords::weekday(weekday)
            : agency != site.agencies.end()                ? agency->name
                                                           : fault.subject;
        return tr("%1: hours begin before they end, and the pause lies between them.").arg(whose);
    }
    case What::BadTerms: return tr("These hours cannot be counted with.");
    case What::NoDecision:
        return tr("Please write the decision that this promise rests on, such as 12/QĐ-UBND.");
    case What::NotWritten: break;
    }
    return tr("Sorry, this machine could not write to its disk. Nothing was changed, and what you "
              "wrote is still here. Please try again; if it stays so, call the administrator.");
}

QString CalendarWords::yearChange(const CalendarData &held, const YearDraft &now)
{
    const CalendarYear was = WorkCalendar(held).year(now.year);
    int added = 0;
    int kept = 0;
    for (const DayDraft &written : now.days) {
        const auto day = writtenDay(written.day, now.year);
        const auto same = std::ranges::find_if(
            was.days, [&](const CalendarDay &d) { return day && d.day == *day; });
        if (same == was.days.end())
            ++added;
        else if (same->kind == written.kind && same->name == written.name.trimmed())
            ++kept;
    }
    const int there = int(now.days.size()) - added;
    const int removed = std::max(0, int(was.days.size()) - there);
    QStringList parts;
    if (added > 0)
        parts.append(tr("%n days added", nullptr, added));
    if (removed > 0)
        parts.append(tr("%n days removed", nullptr, removed));
    if (there > kept)
        parts.append(tr("%n days changed", nullptr, there - kept));
    if (now.tetConfirmed != was.tetConfirmed)
        parts.append(now.tetConfirmed ? tr("there is a notice of Tết")
                                      : tr("there is no notice of Tết"));
    if (now.source.trimmed() != was.source)
        parts.append(tr("source"));
    return tr("year %1").arg(now.year)
        + (parts.isEmpty() ? QString()
                           : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", "))));
}

QStringList CalendarWords::changes(const CalendarDraft &draft)
{
    QStringList said;
    for (const YearDraft &year : draft.changes().years)
        said.append(yearChange(draft.held(), year));
    if (draft.data.officeHours != draft.held().officeHours)
        said.append(tr("office hours"));
    if (draft.data.counterHours != draft.held().counterHours)
        said.append(tr("hours of counters"));
    DeadlineRules terms = draft.rules;
    terms.house = draft.heldRules().house;
    if (terms != draft.heldRules())
        said.append(tr("how terms are counted"));
    if (draft.rules.house != draft.heldRules().house)
        said.append(tr("promises of the unit"));
    return said;
}

QString CalendarWords::unsaved(const QStringList &changes)
{
    return changes.isEmpty() ? tr("The calendar is saved.")
                             : tr("Not saved yet: %1.").arg(changes.join(QStringLiteral("; ")));
}

DeskMessage CalendarWords::saved(const QStringList &changes)
{
    return DeskMessage::notice(tr("Saved: %1. Dossiers received from now on count by it; those "
                                  "received before keep their dates.")
                                   .arg(changes.join(QStringLiteral("; "))));
}

DeskMessage CalendarWords::changedElsewhere()
{
    return DeskMessage::notice(tr("Somebody changed the calendar meanwhile. What you wrote is "
                                  "still here; please look through it before you save."));
}

QString CalendarWords::moment(Instant t, const SiteZone &zone)
{
    return DossierWords::moment(t, zone);
}

QString CalendarWords::target(const std::optional<DeadlineCounter::Target> &target,
                              const SiteZone &zone)
{
    return target ? richParagraph(tr("Promised inside the unit: %1 (%2)")
                                      .arg(moment(target->due, zone), target->decision))
                  : QString();
}

QString CalendarWords::trial(const CalendarDraft &draft, const Term &term, const TrialCase &tried,
                             const SiteZone &zone)
{
    const Instant received = zone.at(tried.day, tried.time);
    const WorkCalendar holding(draft.held());
    const WorkCalendar wanted(draft.calendar());
    const DeadlineCounter now(holding, draft.heldRules(), zone);
    const DeadlineCounter then(wanted, draft.rules, zone);
    const Deadline before = now.count(term, received);
    const Deadline after = then.count(term, received);
    const auto promised = now.target(term, received, before.due, tried.online);
    const auto promises = then.target(term, received, after.due, tried.online);
    const auto told = [&](const Deadline &deadline,
                          const std::optional<DeadlineCounter::Target> &inside) -> QString {
        return richStrong(moment(deadline.due, zone)) + target(inside, zone)
            + richList(DossierWords::steps(deadline));
    };
    if (!draft.isChanged())
        return richPart(tr("To be returned at"), told(after, promises));
    if (before == after && promised == promises)
        return richPart(tr("To be returned at, the changes make no difference"),
                        told(after, promises));
    return richPart(tr("Once the changes are saved"), told(after, promises))
        + richPart(tr("As it holds now"), told(before, promised));
}

QString CalendarWords::noTerm()
{
    return richParagraph(tr("Choose a procedure whose term is published."));
}

QString CalendarWords::mendFirst(const QString &fault)
{
    return richParagraph(tr("This is to be mended first: %1").arg(fault));
}

} // namespace motcua
