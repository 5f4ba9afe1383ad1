#include "ui/desk/hall/hallwords.h"

namespace motcua {

std::vector<HallNote> HallWords::notes(const HallWatch &watch,
                                       const SiteConfiguration &configuration)
{
    std::vector<HallNote> notes;
    for (const AloneAtCounter &alone : watch.alone) {
        notes.push_back({tr("Counter %1: nobody attends to %2, for %n minutes", nullptr,
                            static_cast<int>(alone.since.count()))
                             .arg(alone.counter)
                             .arg(alone.number),
                         true});
    }
    if (watch.longest)
        notes.push_back(longest(watch, configuration));
    for (const IdleCounter &idle : watch.idle) {
        notes.push_back({tr("Counter %1 is free, %n people wait for it", nullptr, idle.couldCall)
                             .arg(idle.counter),
                         false});
    }
    if (!watch.dark.empty())
        notes.push_back({dark(watch.dark), false});
    return notes;
}

HallNote HallWords::longest(const HallWatch &watch, const SiteConfiguration &configuration)
{
    const LongWait &wait = *watch.longest;
    const Field *field = configuration.field(wait.field);
    QString text =
        tr("Longest wait: %1, %2, %n minutes", nullptr, static_cast<int>(wait.waited.count()))
            .arg(wait.number, field ? field->name : wait.field);
    if (watch.late > 0)
        text += QStringLiteral(" · ") + tr("%n people wait too long", nullptr, watch.late);
    return {text, watch.late > 0};
}

QString HallWords::dark(const std::vector<int> &counters)
{
    QStringList numbers;
    for (const int counter : counters)
        numbers.append(QString::number(counter));
    return tr("Nobody works at counter %1").arg(numbers.join(u", "));
}

} // namespace motcua
