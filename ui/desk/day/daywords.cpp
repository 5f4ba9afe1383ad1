#include "ui/desk/day/daywords.h"

#include "ui/desk/work/workcontroller.h"
#include "ui/models/datewords.h"

#include <map>

namespace motcua {

namespace {

QString hour(const SiteConfiguration &configuration, Instant t)
{
    return configuration.zone().time(t).toString(u"HH:mm");
}

} // namespace

QString DayWords::days(const DaySummary &summary)
{
    const QString day = DateWords::date(summary.day);
    return summary.before.empty()
        ? day
        : tr("%1 and %n days before it", nullptr, int(summary.before.size())).arg(day);
}

QString DayWords::left(const Ticket &ticket, const DaySummary &summary,
                       const SiteConfiguration &configuration)
{
    const Field *field = configuration.field(ticket.field);
    const QString name = field ? field->name : ticket.field;
    const QString where = ticket.isAtCounter() ? tr("at counter %1").arg(ticket.counter)
        : ticket.state == TicketState::Held    ? tr("held")
                                               : tr("waiting");
    const QString time = hour(configuration, ticket.taken);
    //: a time and a day, as of a number
    const QString taken =
        ticket.day == summary.day ? time : tr("%1 on %2").arg(time, ticket.day.toString(u"dd/MM"));
    return tr("%1 · %2 · taken at %3 · %4").arg(ticket.shownNumber(), name, taken, where);
}

DayText DayWords::text(const DaySummary &summary, const DayRest &rest, const WorkFigures &work,
                       const SiteConfiguration &configuration)
{
    DayText text;
    text.title = days(summary);
    QStringList figures{tr("%n people were served", nullptr, summary.done)};
    if (!summary.absent.empty())
        figures.append(tr("%n did not come", nullptr, int(summary.absent.size())));
    for (const auto &[day, people] : summary.moved)
        figures.append(tr("%n were moved to %1", nullptr, people).arg(DateWords::date(day)));
    if (summary.voided > 0)
        figures.append(tr("%n numbers are void", nullptr, summary.voided));
    if (!summary.expected.empty())
        figures.append(tr("%n appointments have not come", nullptr, int(summary.expected.size())));
    if (summary.closed)
        figures.append(tr("the day takes no more numbers"));
    if (const QString atOnce = WorkWords::figures(work); !atOnce.isEmpty())
        figures.append(atOnce);
    text.figures = figures.join(u" · ");
    for (const auto *tickets : {&summary.leftBefore, &summary.left}) {
        for (const Ticket &ticket : *tickets)
            text.left.append(left(ticket, summary, configuration));
    }
    text.atCounters = atCounters(rest.atCounters);
    text.canMove = rest.isAnybodyWaiting();
    text.canReopen = summary.canReopen;
    text.canClose = !text.canMove && rest.atCounters.empty() && !summary.closed;
    return text;
}

QString DayWords::atCounters(const std::vector<Ticket> &tickets)
{
    if (tickets.empty())
        return {};
    QStringList places;
    for (const Ticket &ticket : tickets)
        places.append(tr("%1 at counter %2").arg(ticket.shownNumber()).arg(ticket.counter));
    return tr("Still being served: %1. Please finish there, or send them back into the queue; then "
              "the day can be closed.")
        .arg(places.join(u", "));
}

QString DayWords::moveQuestion(const DaySummary &summary, const MovePlan &plan, bool isToday)
{
    QStringList lines;
    for (const auto &[other, people] : plan.days) {
        lines.append(
            tr("%n people who wait get a number of %1, printed at once. They are called first "
               "there; their present number no longer holds.",
               nullptr, people)
                .arg(DateWords::date(other)));
    }
    if (plan.without > 0)
        lines.append(tr("For %n people no coming day has a number: they keep waiting.", nullptr,
                        plan.without));
    if (!plan.rest.stuck.empty())
        lines.append(tr("%n people were still at a counter when the evening ended: they count as "
                        "served, who was only called as absent.",
                        nullptr, int(plan.rest.stuck.size())));
    if (!plan.rest.expired.empty())
        lines.append(tr("%n numbers are older than a week and become void.", nullptr,
                        int(plan.rest.expired.size())));
    lines.append(isToday && summary.before.empty()
                     ? tr("%1 takes no more numbers.").arg(days(summary))
                     : tr("That closes %1.").arg(days(summary)));
    if (!plan.rest.atCounters.empty())
        lines.append(atCounters(plan.rest.atCounters));
    if (isToday)
        lines.append(tr("For %n minutes this can be taken back.", nullptr,
                        static_cast<int>(DayService::ReopenWithin.count())));
    return lines.join(u'\n');
}

DeskMessage DayWords::reopened(QDate day, const std::vector<MovedTicket> &back)
{
    const QString opened = tr("%1 goes on.").arg(DateWords::date(day));
    if (back.empty())
        return DeskMessage::notice(opened);
    QStringList numbers;
    for (const MovedTicket &one : back)
        numbers.append(one.after.shownNumber());
    return DeskMessage::notice(
        opened + u' '
        + tr("With their old number and place wait again: %1. Please take the slips of "
             "the other day back; they no longer hold.")
              .arg(numbers.join(u", ")));
}

DeskMessage DayWords::moved(const std::vector<MovedTicket> &moved, int expected)
{
    const QString appointments = expected == 0 ? QString()
                                               : u' '
            + tr("%n appointments of this day have not come: their codes are good on the next open "
                 "day.",
                 nullptr, expected);
    if (moved.empty())
        return DeskMessage::notice(tr("Nobody was waiting. The day takes no more numbers.")
                                   + appointments);
    std::map<QDate, QStringList> ofDay;
    for (const MovedTicket &m : moved) {
        //: a number and its day, then the new number
        ofDay[m.after.day].append(tr("%1 of %2 is now %3")
                                      .arg(m.before.shownNumber(), m.before.day.toString(u"dd/MM"),
                                           m.after.shownNumber()));
    }
    QStringList days;
    for (const auto &[day, numbers] : ofDay)
        days.append(tr("%1: %2.").arg(DateWords::date(day), numbers.join(u", ")));
    return DeskMessage::notice(
        tr("Their slips are printed; they are called first. %1").arg(days.join(u' '))
        + appointments);
}

DeskMessage DayWords::closed(QDate day)
{
    return DeskMessage::notice(tr("%1 is closed. Thank you for today.").arg(DateWords::date(day)));
}

DeskMessage DayWords::refusal(DayError error)
{
    switch (error) {
    case DayError::UnknownDay:
        return DeskMessage::notice(tr("No number was taken yet. Nothing was changed."));
    case DayError::SomebodyLeft:
        return DeskMessage::notice(
            tr("People are still here. Nothing was changed. Serve them, or give them a "
               "number of the next day."));
    case DayError::ImpossibleDay:
        return DeskMessage::notice(
            tr("This day is over by what was written, or too far ahead. Nothing was "
               "changed. Please set the clock of this machine right."));
    case DayError::NotClosed:
        return DeskMessage::notice(tr("The day is not closed. Nothing was changed."));
    case DayError::TooLate:
        return DeskMessage::notice(
            tr("The day was closed more than %n minutes ago, so it stays closed. Nothing "
               "was changed.",
               nullptr, static_cast<int>(DayService::ReopenWithin.count())));
    case DayError::AlreadyServed:
        return DeskMessage::notice(
            tr("Somebody was already called, or struck, with the number of the other "
               "day, so it stays as it is. Nothing was changed."));
    case DayError::NoDayLeft:
        return DeskMessage::notice(
            tr("No coming day has a number left. Who was moved already stays moved. "
               "Please ask the administrator for a larger quota."));
    case DayError::NotAllowed:
        return DeskMessage::notice(
            tr("Your account does not close the day of the whole hall. Nothing was "
               "changed. Please ask an officer of the whole centre, or the "
               "administrator."));
    case DayError::NobodyDecides:
        return {DeskMessage::Kind::Problem,
                tr("Sorry, the machine that leads the queue cannot be reached. Who was moved "
                   "already stays moved. Please press again in a moment.")};
    case DayError::StorageFailed:
        return {DeskMessage::Kind::Problem,
                tr("Sorry, this machine could not write to its disk. Who was moved already stays "
                   "moved. Please press again; if it stays so, call the administrator.")};
    }
    return {};
}

DeskMessage DayWords::unclosed(const DaySummary &summary)
{
    return DeskMessage::notice(
        tr("%1 was not closed: %n people still have a number. Please settle it on the "
           "page Closing.",
           nullptr, int(summary.left.size() + summary.leftBefore.size()))
            .arg(days(summary)));
}

DeskMessage DayWords::stopped(const Interruption &stop, int waiting,
                              const SiteConfiguration &configuration)
{
    return {DeskMessage::Kind::Notice,
            tr("The machine stopped suddenly at %1 and is back since %2. Nothing is lost: %n "
               "people are waiting. To do: note who was served by hand meanwhile.",
               nullptr, waiting)
                .arg(hour(configuration, stop.from), hour(configuration, stop.to)),
            tr("Note them now")};
}

} // namespace motcua
