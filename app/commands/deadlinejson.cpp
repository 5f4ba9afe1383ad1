#include "app/commands/deadlinejson.h"

#include "app/commands/calendarjson.h"
#include "app/commands/vietnamese.h"
#include "core/documents/deadlinewords.h"
#include "core/procedures/procedurefields.h"

#include <algorithm>

namespace motcua {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

/// The sentences in Vietnamese; in English where the program was built without.
class Sentences {
public:
    QString of(const DeadlineStep &step) const
    {
        return DeadlineWords(m_vietnamese.get()).step(step);
    }

private:
    std::unique_ptr<QTranslator> m_vietnamese = vietnameseTexts();
};

QJsonObject stepJson(const DeadlineStep &step, const Sentences &sentences)
{
    QJsonObject json{{QStringLiteral("rule"), ruleName(step.rule)},
                     {QStringLiteral("day"), orNull(step.day.toString(Qt::ISODate))},
                     {QStringLiteral("time"), orNull(step.time.toString(QStringLiteral("HH:mm")))},
                     {QStringLiteral("basis"), orNull(step.basis)},
                     {QStringLiteral("text"), sentences.of(step)}};
    switch (step.rule) {
    case DeadlineRule::Term: {
        const auto words = wordsOf(step.unit);
        const auto unit = std::ranges::find(words, step.unit, &Word<DurationUnit>::value);
        json.insert(QStringLiteral("unit"), unit->text.toString());
        json.insert(QStringLiteral("count"), step.count);
        json.insert(QStringLiteral("variant"), orNull(step.name));
        break;
    }
    case DeadlineRule::SpecialDay:
        json.insert(QStringLiteral("kind"), dayKindName(DayKind(step.count)));
        json.insert(QStringLiteral("name"), step.name);
        break;
    case DeadlineRule::WorkingDays:
    case DeadlineRule::Days:
    case DeadlineRule::OfficeHours:
    case DeadlineRule::ClockHours:
    case DeadlineRule::Paused: json.insert(QStringLiteral("count"), step.count); break;
    case DeadlineRule::Unconfirmed: json.insert(QStringLiteral("year"), step.count); break;
    default: break;
    }
    return json;
}

} // namespace

QJsonArray stepsJson(const std::vector<DeadlineStep> &steps)
{
    const Sentences sentences;
    QJsonArray json;
    for (const DeadlineStep &step : steps)
        json.append(stepJson(step, sentences));
    return json;
}

QJsonObject toJson(const Deadline &deadline, const std::optional<DeadlineCounter::Target> &target,
                   const SiteZone &zone)
{
    return {
        {QStringLiteral("due"), zone.iso(deadline.due)},
        {QStringLiteral("steps"), stepsJson(deadline.steps)},
        {QStringLiteral("target"), target ? QJsonValue(zone.iso(target->due)) : QJsonValue()},
        {QStringLiteral("targetDecision"), target ? QJsonValue(target->decision) : QJsonValue()}};
}

QString deadlineText(const Deadline &deadline, const std::optional<DeadlineCounter::Target> &target,
                     const SiteZone &zone)
{
    const Sentences sentences;
    QString text = zone.iso(deadline.due) + u'\n';
    int number = 0;
    for (const DeadlineStep &step : deadline.steps) {
        text += QStringLiteral("%1. ").arg(++number) + sentences.of(step);
        text += step.basis.isEmpty() ? QString(u'\n') : QStringLiteral(" (%1)\n").arg(step.basis);
    }
    if (target)
        text += QStringLiteral("target %1, by %2\n").arg(zone.iso(target->due), target->decision);
    return text;
}

} // namespace motcua
