#include "core/documents/slipwords.h"

#include <QCoreApplication>

#include <array>
#include <cassert>
#include <cstddef>

namespace motcua {

namespace {

constexpr std::array Weekdays{
    QT_TRANSLATE_NOOP("Slip", "Monday"),    QT_TRANSLATE_NOOP("Slip", "Tuesday"),
    QT_TRANSLATE_NOOP("Slip", "Wednesday"), QT_TRANSLATE_NOOP("Slip", "Thursday"),
    QT_TRANSLATE_NOOP("Slip", "Friday"),    QT_TRANSLATE_NOOP("Slip", "Saturday"),
    QT_TRANSLATE_NOOP("Slip", "Sunday")};

const QTime Noon(12, 0);
const QTime Evening(18, 0);

} // namespace

SlipWords::SlipWords(const QTranslator *language)
    : ContextWords("Slip", language)
{
}

QString SlipWords::heading() const { return text(QT_TRANSLATE_NOOP("Slip", "YOUR NUMBER")); }

QString SlipWords::step(int order) const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Step %1")).arg(order);
}

QString SlipWords::stepDone() const { return text(QT_TRANSLATE_NOOP("Slip", "done")); }

QString SlipWords::counterAlone(const QString &numbers) const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Counter %1")).arg(numbers);
}

QString SlipWords::counterInside(const QString &numbers) const
{
    return text(QT_TRANSLATE_NOOP("Slip", "counter %1")).arg(numbers);
}

QString SlipWords::priority(const QString &group) const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Priority: %1")).arg(group);
}

QString SlipWords::waiting(int ahead, const std::optional<WaitRange> &wait) const
{
    assert(ahead >= 0);
    if (ahead == 0 && !wait)
        return text(QT_TRANSLATE_NOOP("Slip", "Nobody is ahead of you, please wait for the call"));
    const QString people = ahead == 0
        ? text(QT_TRANSLATE_NOOP("Slip", "Nobody is ahead of you"))
        : text(QT_TRANSLATE_NOOP("Slip", "People ahead of you: %1")).arg(ahead);
    const QString minutes = wait
        ? expected(*wait)
        : text(QT_TRANSLATE_NOOP("Slip", "the wait cannot be estimated yet"));
    return people + u", " + minutes;
}

QString SlipWords::dated(QDate day, QTime opens) const
{
    const char *sentence = opens < Noon
        ? QT_TRANSLATE_NOOP("Slip",
                            "On the morning of %1, day %2 of month %3, you are called first. "
                            "Please keep this slip.")
        : QT_TRANSLATE_NOOP("Slip",
                            "On the afternoon of %1, day %2 of month %3, you are called first. "
                            "Please keep this slip.");
    return text(sentence)
        .arg(text(Weekdays[std::size_t(day.dayOfWeek() - 1)]))
        .arg(day.day())
        .arg(day.month());
}

QString SlipWords::numberOf(QDate day, QTime opens, const QString &taken) const
{
    const char *sentence = opens < Noon
        ? QT_TRANSLATE_NOOP("Slip", "Number of the morning of %1, taken at %2")
        : QT_TRANSLATE_NOOP("Slip", "Number of the afternoon of %1, taken at %2");
    return text(sentence).arg(dateText(day), taken);
}

QString SlipWords::expected(const WaitRange &wait) const
{
    if (wait.fromMinutes <= 0)
        return text(QT_TRANSLATE_NOOP("Slip", "under %1 minutes")).arg(wait.toMinutes);
    if (wait.fromMinutes == wait.toMinutes)
        return text(QT_TRANSLATE_NOOP("Slip", "about %1 minutes")).arg(wait.toMinutes);
    return text(QT_TRANSLATE_NOOP("Slip", "about %1–%2 minutes"))
        .arg(wait.fromMinutes)
        .arg(wait.toMinutes);
}

QString SlipWords::missed(QTime now) const
{
    if (now < Noon)
        return text(QT_TRANSLATE_NOOP("Slip",
                                      "Missed your turn? Come straight to the counter "
                                      "this morning, no new number needed."));
    if (now < Evening)
        return text(QT_TRANSLATE_NOOP("Slip",
                                      "Missed your turn? Come straight to the counter "
                                      "this afternoon, no new number needed."));
    return text(QT_TRANSLATE_NOOP("Slip",
                                  "Missed your turn? Come straight to the counter "
                                  "this evening, no new number needed."));
}

QString SlipWords::appointment() const
{
    return text(QT_TRANSLATE_NOOP("Slip", "YOUR APPOINTMENT"));
}

QString SlipWords::begins(QDate day, QTime time) const
{
    const char *sentence = time < Noon
        ? QT_TRANSLATE_NOOP("Slip",
                            "At %1 on the morning of %2, day %3 of month %4. Type this code at the "
                            "kiosk when you come.")
        : QT_TRANSLATE_NOOP("Slip",
                            "At %1 on the afternoon of %2, day %3 of month %4. Type this code at "
                            "the kiosk when you come.");
    return text(sentence)
        .arg(time.toString(u"HH:mm"), text(Weekdays[std::size_t(day.dayOfWeek() - 1)]))
        .arg(day.day())
        .arg(day.month());
}

QString SlipWords::madeAt(const QString &moment) const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Made at %1")).arg(moment);
}

QString SlipWords::inTime() const
{
    return text(QT_TRANSLATE_NOOP("Slip",
                                  "In time you are next when your appointment begins. Who comes "
                                  "later waits a little longer."));
}

QString SlipWords::reserve() const { return text(QT_TRANSLATE_NOOP("Slip", "RESERVE NUMBER")); }

QString SlipWords::arrival() const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Came at: ____ : ____   day ____ / ____"));
}

QString SlipWords::waitingList() const { return text(QT_TRANSLATE_NOOP("Slip", "WHO WAITS")); }

QString SlipWords::printedAt(QDate date, QTime time) const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Printed at %1")).arg(moment(date, time));
}

QString SlipWords::waitingAdvice() const
{
    return text(QT_TRANSLATE_NOOP("Slip",
                                  "When the power goes, please go on in this order and write down "
                                  "when each number was served. It is entered when the machine is "
                                  "back."));
}

std::array<QString, 6> SlipWords::waitingColumns() const
{
    return {
        text(QT_TRANSLATE_NOOP("Slip", "Number")),   text(QT_TRANSLATE_NOOP("Slip", "Field")),
        text(QT_TRANSLATE_NOOP("Slip", "Came at")),  text(QT_TRANSLATE_NOOP("Slip", "Counter")),
        text(QT_TRANSLATE_NOOP("Slip", "Standing")), text(QT_TRANSLATE_NOOP("Slip", "Served at"))};
}

QString SlipWords::standing(TicketState state) const
{
    switch (state) {
    case TicketState::Waiting: return text(QT_TRANSLATE_NOOP("Slip", "waiting"));
    case TicketState::Called: return text(QT_TRANSLATE_NOOP("Slip", "called"));
    case TicketState::Serving: return text(QT_TRANSLATE_NOOP("Slip", "being served"));
    case TicketState::Held: return text(QT_TRANSLATE_NOOP("Slip", "held"));
    case TicketState::NoShow:
    case TicketState::Done:
    case TicketState::Void: break;
    }
    return {};
}

QString SlipWords::receipt() const
{
    return text(QT_TRANSLATE_NOOP("Slip", "RECEIPT OF A DOSSIER"));
}

QString SlipWords::dossierCode() const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Code of the dossier"));
}

QString SlipWords::resultDue() const
{
    return text(QT_TRANSLATE_NOOP("Slip", "The result is due"));
}

QString SlipWords::lookUpCode() const { return text(QT_TRANSLATE_NOOP("Slip", "Look-up code")); }

QString SlipWords::lookUp() const
{
    return text(QT_TRANSLATE_NOOP("Slip",
                                  "How far is it? Hold this code to the machine at the centre, or "
                                  "type the look-up code. Please bring this slip and your card."));
}

QString SlipWords::thanks() const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Please keep this slip. Thank you."));
}

QString SlipWords::dateText(QDate date) const
{
    assert(date.isValid());
    const auto weekday = static_cast<std::size_t>(date.dayOfWeek() - 1);
    return text(Weekdays[weekday]) + u' ' + date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString SlipWords::moment(QDate date, QTime time) const
{
    return time.toString(u"HH:mm") + u' ' + dateText(date);
}

QString SlipWords::timeOf(QDate date, QTime time, QDate known) const
{
    return date == known ? time.toString(u"HH:mm") : moment(date, time);
}

QString SlipWords::reprint(int count, const QString &when) const
{
    return text(QT_TRANSLATE_NOOP("Slip", "Copy %1, printed at %2"))
        .arg(QString::number(count), when);
}

QString SlipWords::practice() const
{
    return text(QT_TRANSLATE_NOOP("Slip", "PRACTICE – NO REAL NUMBER"));
}

} // namespace motcua
