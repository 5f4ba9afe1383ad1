#include "ui/kiosk/kioskwords.h"

#include <algorithm>

namespace motcua {

namespace {

QString capital(const QString &text) { return text.at(0).toUpper() + text.mid(1); }

} // namespace

QString KioskWords::waiting(int people)
{
    return people == 0 ? tr("Nobody is waiting") : tr("%1 waiting").arg(people);
}

QString KioskWords::hall(const QueueSnapshot &snapshot, const SiteConfiguration &configuration)
{
    if (snapshot.fields.empty())
        return {}; // the queue could not be read
    std::optional<QDate> soonest;
    bool usedUp = false;
    for (const Field &field : configuration.fields) {
        const FieldLine *line = field.guidance ? nullptr : snapshot.fieldLine(field.code);
        if (line && !line->nextDay && line->remaining != 0)
            return waiting(static_cast<int>(snapshot.waiting.size()));
        if (line && line->nextDay)
            soonest = soonest ? std::min(*soonest, *line->nextDay) : *line->nextDay;
        usedUp = usedUp || (line && line->remaining == 0);
    }
    return soonest ? from(*soonest, usedUp) : tr("No numbers left");
}

// A quota is used up, or the doors are about to close: what is said is what holds.
QString KioskWords::from(QDate day, bool usedUp)
{
    return (usedUp ? tr("No numbers left · for %1") : tr("No more today · for %1")).arg(date(day));
}

QString KioskWords::figure(const FieldLine &line)
{
    if (line.nextDay)
        return from(*line.nextDay, line.remaining == 0);
    if (line.remaining == 0)
        return tr("No numbers left");
    if (line.remaining) {
        return tr("%1 · %2 left")
            .arg(waiting(line.waiting).replace(u' ', QChar::Nbsp))
            .arg(*line.remaining);
    }
    const bool soon = line.wait && line.wait->toMinutes <= 5;
    if (line.waiting == 0 && soon && line.isFree)
        return tr("No waiting");
    if (!line.wait)
        return waiting(line.waiting);
    if (line.waiting == 0 && line.wait->fromMinutes == 0)
        return tr("Wait under %1 min").arg(line.wait->toMinutes);
    if (line.waiting == 0)
        return tr("Wait %1–%2 min").arg(line.wait->fromMinutes).arg(line.wait->toMinutes);
    const QString people = tr("%1 waiting", "on a tile").arg(line.waiting);
    if (line.wait->fromMinutes == 0)
        return tr("%1 · under %2 min").arg(people).arg(line.wait->toMinutes);
    return tr("%1 · %2–%3 min").arg(people).arg(line.wait->fromMinutes).arg(line.wait->toMinutes);
}

QString KioskWords::ahead(int people)
{
    return people == 0 ? tr("Nobody is ahead of you") : tr("%1 ahead of you").arg(people);
}

QString KioskWords::wait(const std::optional<WaitRange> &range)
{
    if (!range)
        return tr("The wait cannot be estimated yet");
    if (range->fromMinutes == 0)
        return tr("Wait: under %1 minutes").arg(range->toMinutes);
    return tr("Wait: about %1–%2 minutes").arg(range->fromMinutes).arg(range->toMinutes);
}

QString KioskWords::dated(QDate day, QTime opens)
{
    return (opens < QTime(12, 0) ? tr("On the morning of %1 you are called first.")
                                 : tr("On the afternoon of %1 you are called first."))
        .arg(date(day));
}

QString KioskWords::keepSlipAndWait()
{
    return tr("Please keep the slip and take a seat: the number appears on the board when it is "
              "your turn.");
}

QString KioskWords::takeSeat()
{
    return tr("Please remember this number or take a photo of it. Then take a seat: it appears on "
              "the board when it is your turn.");
}

QString KioskWords::keepSlip()
{
    return tr("Please keep this slip, or take a photo of the number.");
}

QString KioskWords::counters(const std::vector<int> &numbers)
{
    if (numbers.empty())
        return tr("the board will tell the counter");
    QString list = QString::number(numbers.front());
    for (std::size_t i = 1; i < numbers.size(); ++i)
        list = (i + 1 == numbers.size() ? tr("%1 or %2") : tr("%1, %2")).arg(list).arg(numbers[i]);
    return tr("counter %1").arg(list);
}

QString KioskWords::step(int number, int count, const std::vector<int> &numbers,
                         const QString &field)
{
    const QString place = counters(numbers);
    if (count == 1)
        return capital(place);
    return tr("Step %1: %2, %3").arg(number).arg(place, field);
}

QString KioskWords::priority(const QString &group) { return tr("Priority: %1").arg(group); }

QString KioskWords::paper(PrinterFault fault, const QString &number)
{
    switch (fault) {
    case PrinterFault::None: return {};
    case PrinterFault::PaperOut:
        return tr("Sorry, the printer is out of paper. Your number is %1. Please remember this "
                  "number or take a photo of it.")
            .arg(number);
    default:
        return tr("Sorry, the slip could not be printed. Your number is %1. Please remember this "
                  "number or take a photo of it.")
            .arg(number);
    }
}

QString KioskWords::checklist(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::None: return tr("The list is being printed. Please take it with you.");
    case PrinterFault::PaperOut:
        return tr("Sorry, the printer is out of paper. Please take a photo of this page, or of its "
                  "code.");
    default:
        return tr("Sorry, the list could not be printed. Please take a photo of this page, or of "
                  "its code.");
    }
}

QString KioskWords::afterHelp()
{
    return tr("Sorry, everybody is busy. This is a number for guidance; somebody will call you.");
}

QString KioskWords::begins(QDate day, QTime at)
{
    return capital(tr("%1, %2", "time, then date").arg(time(at), date(day)));
}

QString KioskWords::typeCode()
{
    return tr("When you come, touch “I have an appointment” here and type this code.");
}

QString KioskWords::inTime()
{
    return tr("In time you are next when your appointment begins. Who comes later waits a little "
              "longer.");
}

QString KioskWords::appointmentAt(QTime at) { return tr("Your appointment: %1").arg(time(at)); }

QString KioskWords::nextFrom(QTime at)
{
    return tr("Thank you for coming early. From %1 on you are next.").arg(time(at));
}

QString KioskWords::noArrival(AppointmentError error, QDate day)
{
    switch (error) {
    case AppointmentError::UnknownCode:
        return tr("No appointment has this code. Please look at the slip and type it again.");
    case AppointmentError::Cancelled:
        return tr("This appointment was cancelled. Please take a number.");
    case AppointmentError::NotToday:
        return tr("This appointment is for %1. Please come then, or take a number for today.")
            .arg(date(day));
    case AppointmentError::Passed:
        return tr("This appointment was for %1. Please take a number.").arg(date(day));
    case AppointmentError::DayClosed:
        return tr("Sorry, the centre gives no more numbers today. This code is good on the next "
                  "open day, and you are called first.");
    default:
        return tr("Sorry, the number could not be written down. The appointment stands. Please try "
                  "again or call somebody to help.");
    }
}

QString KioskWords::clock(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

QString KioskWords::date(QDate date)
{
    return tr("%1 %2/%3").arg(weekday(date.dayOfWeek())).arg(date.day()).arg(date.month());
}

QString KioskWords::headDate(QDate day) { return capital(date(day)); }

QString KioskWords::time(QTime time)
{
    if (time.hour() == 23 && time.minute() == 59)
        return tr("midnight");
    QString shown = time.minute() == 0
        ? tr("%1:00", "time of day").arg(time.hour())
        : tr("%1:%2", "time of day").arg(time.hour()).arg(time.minute(), 2, 10, QLatin1Char('0'));
    return shown.replace(u' ', QChar::Nbsp); // "7 giờ 30" stays on one line
}

QString KioskWords::weekday(int day)
{
    switch (day) {
    case 1: return tr("Monday");
    case 2: return tr("Tuesday");
    case 3: return tr("Wednesday");
    case 4: return tr("Thursday");
    case 5: return tr("Friday");
    case 6: return tr("Saturday");
    default: return tr("Sunday");
    }
}

QString KioskWords::opening(const SiteConfiguration &configuration, Instant now)
{
    const std::optional<Instant> next = nextOpening(configuration, now);
    if (!next)
        return tr("Please ask the staff when the centre opens.");
    const SiteZone zone = configuration.zone();
    const QDate today = zone.date(now);
    const QDate day = zone.date(*next);
    const QString hour = time(zone.time(*next));
    const QString opens = day == today ? tr("The centre opens at %1 today.").arg(hour)
        : day == today.addDays(1) ? tr("The centre opens at %1 tomorrow, %2.").arg(hour, date(day))
                                  : tr("The centre opens at %1 on %2.").arg(hour, date(day));
    const std::chrono::minutes before = configuration.site.numbersBefore;
    if (before == std::chrono::minutes{0})
        return opens;
    const QString numbers =
        tr("Numbers can be taken here from %1.").arg(time(zone.time(*next - before)));
    return tr("%1 %2", "two sentences").arg(opens, numbers);
}

QStringList KioskWords::hours(const SiteConfiguration &configuration)
{
    QStringList ofDay(8);
    for (const OpeningInterval &interval : configuration.site.opening) {
        QString &line = ofDay[interval.weekday];
        const QString range =
            tr("%1–%2", "opening hours").arg(time(interval.from), time(interval.to));
        line = line.isEmpty() ? range : tr("%1, %2").arg(line, range);
    }
    QStringList lines;
    for (int first = 1; first <= 7; ++first) {
        int last = first;
        while (last < 7 && ofDay[last + 1] == ofDay[first])
            ++last;
        if (!ofDay[first].isEmpty()) {
            const QString days = first == last
                ? weekday(first)
                : tr("%1 to %2", "weekdays").arg(weekday(first), weekday(last));
            lines.append(tr("%1: %2").arg(capital(days), ofDay[first]));
        }
        first = last;
    }
    return lines;
}

} // namespace motcua
