#include "app/commands/appointmentanswers.h"
#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/texttable.h"
#include "app/commands/ticketanswers.h"
#include "app/commands/ticketjson.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString DayOption = QStringLiteral("day");

QString iso(QDate day) { return day.toString(Qt::ISODate); }

Answer answerFor(DayError error, QDate day)
{
    const auto notPossible = [](const char *code, const QString &message, const char *hint) {
        return Answer::failed(Exit::NotPossible, QString::fromLatin1(code), message,
                              QString::fromLatin1(hint));
    };
    switch (error) {
    case DayError::UnknownDay:
        return notPossible("unknown-day", QStringLiteral("no number was taken on ") + iso(day),
                           "see motcua-ctl day show");
    case DayError::SomebodyLeft:
        return notPossible("somebody-left",
                           QStringLiteral("people still wait or are served on ") + iso(day),
                           "serve them, or give them another day with motcua-ctl day move");
    case DayError::ImpossibleDay:
        return notPossible("impossible-day",
                           iso(day)
                               + QStringLiteral(" is over by what was written, or too far "
                                                "ahead"),
                           "set the clock of the machine right");
    case DayError::NotClosed:
        return notPossible("not-closed", iso(day) + QStringLiteral(" is not closed"),
                           "see motcua-ctl day show");
    case DayError::TooLate:
        return notPossible("too-late",
                           QStringLiteral("%1 was closed more than %2 minutes ago")
                               .arg(iso(day))
                               .arg(DayService::ReopenWithin.count()),
                           "it stays closed; see motcua-ctl day show");
    case DayError::AlreadyServed:
        return notPossible("already-served",
                           QStringLiteral("somebody was called or made void with a number of the "
                                          "other day"),
                           "it stays closed; see motcua-ctl ticket list");
    case DayError::NoDayLeft:
        return notPossible("no-day-left", QStringLiteral("no coming day has a number left"),
                           "raise a quota with motcua-ctl site apply");
    case DayError::NotAllowed: return notAllowedAnswer();
    case DayError::NobodyDecides: return nobodyDecidesAnswer();
    case DayError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Result<QDate, Answer> dayOf(Office &office, const Arguments &arguments)
{
    if (arguments.has(DayOption))
        return dayNamed(arguments.value(DayOption));
    return office.queue().today();
}

QJsonArray ticketList(const std::vector<Ticket> &tickets, const SiteConfiguration &site)
{
    QJsonArray list;
    for (const Ticket &ticket : tickets)
        list.append(toJson(ticket, site));
    return list;
}

QJsonArray dayList(const std::vector<QDate> &days)
{
    QJsonArray list;
    for (const QDate day : days)
        list.append(iso(day));
    return list;
}

QString numbers(const std::vector<Ticket> &tickets)
{
    QStringList shown;
    for (const Ticket &ticket : tickets)
        shown.append(ticket.shownNumber());
    return shown.isEmpty() ? QStringLiteral("-") : shown.join(u' ');
}

QJsonArray movedList(const DaySummary &summary)
{
    QJsonArray list;
    for (const auto &[day, people] : summary.moved)
        list.append(
            QJsonObject{{QStringLiteral("day"), iso(day)}, {QStringLiteral("people"), people}});
    return list;
}

QString movedText(const DaySummary &summary)
{
    QStringList shown;
    for (const auto &[day, people] : summary.moved)
        shown.append(QStringLiteral("%1 to %2").arg(people).arg(iso(day)));
    return shown.isEmpty() ? QStringLiteral("-") : shown.join(QStringLiteral(", "));
}

QJsonObject workJson(const WorkFigures &work)
{
    return {{QStringLiteral("records"), work.records},
            {QStringLiteral("copies"), work.copies},
            {QStringLiteral("feeVnd"), work.feeVnd}};
}

QJsonArray appointmentList(const DaySummary &summary, Office &office)
{
    QJsonArray list;
    for (const Appointment &appointment : summary.expected)
        list.append(toJson(AppointmentLine{appointment, {}}, office));
    return list;
}

QString appointmentCodes(const DaySummary &summary)
{
    QStringList codes;
    for (const Appointment &appointment : summary.expected)
        codes.append(appointment.code);
    return codes.isEmpty() ? QStringLiteral("-") : codes.join(u' ');
}

QJsonArray interruptionList(const DaySummary &summary, const SiteZone &zone)
{
    QJsonArray list;
    for (const Interruption &one : summary.interruptions)
        list.append(QJsonObject{{QStringLiteral("from"), zone.iso(one.from)},
                                {QStringLiteral("to"), zone.iso(one.to)}});
    return list;
}

QString interruptionText(const DaySummary &summary, const SiteZone &zone)
{
    QStringList shown;
    const auto time = [&zone](Instant t) { return zone.time(t).toString(QStringLiteral("H:mm")); };
    for (const Interruption &one : summary.interruptions)
        shown.append(
            QStringLiteral("stopped suddenly at %1, back at %2").arg(time(one.from), time(one.to)));
    return shown.isEmpty() ? QStringLiteral("-") : shown.join(QStringLiteral("; "));
}

Answer show(Office &office, const Arguments &arguments)
{
    const auto day = dayOf(office, arguments);
    if (!day)
        return day.error();
    const auto summary = office.dayEdges().summary(day.value());
    const auto unclosed = office.dayEdges().unclosed();
    const auto works = office.work().list(day.value());
    if (!summary || !unclosed || !works)
        return storageFailedAnswer();
    const SiteConfiguration &site = office.configuration();
    const DaySummary &s = summary.value();
    const std::optional<QDate> before = unclosed.value();
    const WorkFigures work = figuresOf(works.value());
    return {
        Exit::Done,
        QJsonObject{
            {QStringLiteral("day"), iso(s.day)},
            {QStringLiteral("closed"), s.closed},
            {QStringLiteral("done"), s.done},
            {QStringLiteral("void"), s.voided},
            {QStringLiteral("moved"), movedList(s)},
            {QStringLiteral("canReopen"), s.canReopen},
            {QStringLiteral("work"), workJson(work)},
            {QStringLiteral("left"), ticketList(s.left, site)},
            {QStringLiteral("absent"), ticketList(s.absent, site)},
            {QStringLiteral("before"), dayList(s.before)},
            {QStringLiteral("leftBefore"), ticketList(s.leftBefore, site)},
            {QStringLiteral("expected"), appointmentList(s, office)},
            {QStringLiteral("interruptions"), interruptionList(s, site.zone())},
            {QStringLiteral("unclosedBefore"), before ? QJsonValue(iso(*before)) : QJsonValue()}},
        textPairs(
            {{QStringLiteral("day"), iso(s.day)},
             {QStringLiteral("closed"), s.closed ? QStringLiteral("yes") : QStringLiteral("no")},
             {QStringLiteral("done"), QString::number(s.done)},
             {QStringLiteral("moved"), movedText(s)},
             {QStringLiteral("done at once"), QString::number(work.records)},
             {QStringLiteral("left"), numbers(s.left)},
             {QStringLiteral("absent"), numbers(s.absent)},
             {QStringLiteral("expected"), appointmentCodes(s)},
             {QStringLiteral("stood still"), interruptionText(s, site.zone())},
             {QStringLiteral("left before"), numbers(s.leftBefore)},
             {QStringLiteral("not closed"), before ? iso(*before) : QStringLiteral("-")}}),
        {}};
}

Answer movedAnswer(const std::vector<MovedTicket> &moved, const SiteConfiguration &site,
                   const QString &nobody)
{
    QJsonArray json;
    TextTable table({QStringLiteral("BEFORE"), QStringLiteral("NOW"), QStringLiteral("DAY")});
    for (const MovedTicket &m : moved) {
        json.append(QJsonObject{{QStringLiteral("before"), toJson(m.before, site)},
                                {QStringLiteral("after"), toJson(m.after, site)}});
        table.add({m.before.shownNumber(), m.after.shownNumber(), iso(m.after.day)});
    }
    return {Exit::Done, json, json.isEmpty() ? nobody : table.text(), {}};
}

// Their holders hear of it when they type their codes; whoever closes the day knows before.
QString expectedText(Office &office, QDate day)
{
    const auto summary = office.dayEdges().summary(day);
    if (!summary || summary.value().expected.empty())
        return {};
    return QStringLiteral("appointments of this day, good on the next open one: ")
        + appointmentCodes(summary.value()) + u'\n';
}

void move(Office &office, const Arguments &arguments, const AnswerLater &answer)
{
    const auto day = dayOf(office, arguments);
    if (!day)
        return answer(day.error());
    office.dayEdges().moveRest(day.value(), {}, [&office, answer, day](const auto &moved) {
        if (!moved)
            return answer(answerFor(moved.error(), day.value()));
        Answer done = movedAnswer(moved.value(), office.configuration(),
                                  QStringLiteral("nobody was waiting\n"));
        done.text += expectedText(office, day.value());
        answer(done);
    });
}

Answer close(Office &office, const Arguments &arguments)
{
    const auto day = dayOf(office, arguments);
    if (!day)
        return day.error();
    const auto closed = office.dayEdges().close(day.value(), {});
    if (!closed)
        return answerFor(closed.error(), day.value());
    return {
        Exit::Done,
        QJsonObject{{QStringLiteral("day"), iso(day.value())}, {QStringLiteral("closed"), true}},
        iso(day.value()) + QStringLiteral(" is closed\n"),
        {}};
}

Answer reopen(Office &office, const Arguments &arguments)
{
    const auto day = dayOf(office, arguments);
    if (!day)
        return day.error();
    const auto back = office.dayEdges().reopen(day.value(), {});
    return back ? movedAnswer(back.value(), office.configuration(),
                              QStringLiteral("open again; nobody was moved\n"))
                : answerFor(back.error(), day.value());
}

Answer state(Office &office, const Arguments &arguments)
{
    const auto day = dayNamed(arguments.value(DayOption));
    if (!day)
        return day.error();
    const auto stated = office.dayEdges().state(day.value(), {});
    if (!stated)
        return answerFor(stated.error(), day.value());
    return {Exit::Done,
            QJsonObject{{QStringLiteral("day"), iso(day.value())}},
            QStringLiteral("today is %1\n").arg(iso(day.value())),
            {}};
}

} // namespace

std::vector<Command> dayCommands()
{
    const std::vector<OptionSpec> day{
        {DayOption, QStringLiteral("YYYY-MM-DD"), QStringLiteral("else today"), false, false}};
    const auto row = [&](const char *verb, const char *help, InOffice action) {
        return Command{{QStringLiteral("day"), QString::fromLatin1(verb)},
                       {},
                       QString::fromUtf8(help),
                       day,
                       action};
    };
    using Access = InOffice::Needs;
    return {
        row("show", "who was served on a business day and who is left",
            {Access::Reading, atOnce<show>}),
        row("move",
            "who still waits gets a number of the next open day, called first there; earlier days "
            "that nobody closed go with it",
            {Access::Writing, move}),
        row("close",
            "nobody is left: the day takes no more numbers; earlier days that nobody closed go "
            "with it",
            {Access::Writing, atOnce<close>}),
        row("reopen", "the closing was a mistake: who was moved has the old number and place again",
            {Access::Writing, atOnce<reopen>}),
        Command{{QStringLiteral("day"), QStringLiteral("state")},
                {},
                QStringLiteral("says which day it is: for a machine whose clock is behind"),
                {{DayOption, QStringLiteral("YYYY-MM-DD"), QStringLiteral("today"), true, false}},
                InOffice{Access::Writing, atOnce<state>}}};
}

} // namespace motcua
