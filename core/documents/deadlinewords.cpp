#include "core/documents/deadlinewords.h"

#include "core/calendar/workcalendar.h"

#include <QCoreApplication>

namespace motcua {

namespace {

QString dateText(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }

} // namespace

DeadlineWords::DeadlineWords(const QTranslator *language)
    : ContextWords("Deadline", language)
{
}

QString DeadlineWords::term(const DeadlineStep &step) const
{
    const char *sentence = nullptr;
    switch (step.unit) {
    case DurationUnit::SameDay:
        sentence = QT_TRANSLATE_NOOP("Deadline", "By the procedure the result is due the same day");
        break;
    case DurationUnit::WorkingDay:
        sentence = QT_TRANSLATE_NOOP("Deadline", "Time by the procedure: %1 working days");
        break;
    case DurationUnit::Day:
        sentence = QT_TRANSLATE_NOOP("Deadline", "Time by the procedure: %1 days");
        break;
    case DurationUnit::Hour:
        sentence = QT_TRANSLATE_NOOP("Deadline", "Time by the procedure: %1 hours");
        break;
    }
    QString said = text(sentence);
    if (step.unit != DurationUnit::SameDay)
        said = said.arg(step.count);
    if (step.name.isEmpty())
        return said;
    const QString variant = step.name == Verification
        ? text(QT_TRANSLATE_NOOP("Deadline", "with verification"))
        : step.name;
    return said + QStringLiteral(" (%1)").arg(variant);
}

QString DeadlineWords::step(const DeadlineStep &step) const
{
    const QString day = dateText(step.day);
    const QString time = step.time.toString(u"HH:mm");
    switch (step.rule) {
    case DeadlineRule::Received:
        return text(QT_TRANSLATE_NOOP("Deadline", "Complete papers received at %1 on %2"))
            .arg(time, day);
    case DeadlineRule::OutsideHours:
        return text(QT_TRANSLATE_NOOP("Deadline", "%1 on %2 is outside office hours"))
            .arg(time, day);
    case DeadlineRule::Late:
        return text(QT_TRANSLATE_NOOP("Deadline",
                                      "Received after %1: counts as the next working day, %2"))
            .arg(time, day);
    case DeadlineRule::Term: return term(step);
    case DeadlineRule::FirstDay:
        return text(QT_TRANSLATE_NOOP("Deadline", "The first day, %1, is not counted")).arg(day);
    case DeadlineRule::WorkingDays:
        return text(QT_TRANSLATE_NOOP("Deadline", "%1 working days end on %2"))
            .arg(QString::number(step.count), day);
    case DeadlineRule::Days:
        return text(QT_TRANSLATE_NOOP("Deadline", "%1 days end on %2"))
            .arg(QString::number(step.count), day);
    case DeadlineRule::OfficeHours:
        return text(QT_TRANSLATE_NOOP("Deadline", "%1 office hours end at %2 on %3"))
            .arg(QString::number(step.count), time, day);
    case DeadlineRule::ClockHours:
        return text(QT_TRANSLATE_NOOP("Deadline", "%1 hours end at %2 on %3"))
            .arg(QString::number(step.count), time, day);
    case DeadlineRule::SpecialDay:
        return (DayKind(step.count) == DayKind::MakeUp
                    ? text(QT_TRANSLATE_NOOP("Deadline", "%1 is worked: %2"))
                    : text(QT_TRANSLATE_NOOP("Deadline", "%1 is off: %2")))
            .arg(day, step.name);
    case DeadlineRule::RolledForward:
        return text(QT_TRANSLATE_NOOP("Deadline",
                                      "That day is off: it ends on the next working day, %1"))
            .arg(day);
    case DeadlineRule::Closing:
        return text(QT_TRANSLATE_NOOP("Deadline", "Due on %1 at %2, when the office closes"))
            .arg(day, time);
    case DeadlineRule::Unconfirmed:
        return text(
                   QT_TRANSLATE_NOOP("Deadline",
                                     "The holidays of %1 are computed, not published: the date may "
                                     "change"))
            .arg(step.count);
    case DeadlineRule::Restarted:
        return text(QT_TRANSLATE_NOOP("Deadline", "Completed on %1: counted anew")).arg(day);
    case DeadlineRule::Paused:
        return text(QT_TRANSLATE_NOOP("Deadline", "Completed on %1: what was left, %2, is counted"))
            .arg(day, QString::number(step.count));
    case DeadlineRule::Extended:
        return text(QT_TRANSLATE_NOOP("Deadline", "Appointed anew, once: %1 on %2")).arg(time, day);
    case DeadlineRule::DayOff:
        return text(QT_TRANSLATE_NOOP("Deadline",
                                      "Received on a day off: counts as the next working day, %1"))
            .arg(day);
    }
    return {};
}

} // namespace motcua
