#include "core/queueing/queuesnapshot.h"

#include <algorithm>

namespace motcua {

const FieldLine *QueueSnapshot::fieldLine(QStringView field) const
{
    const auto it =
        std::ranges::find_if(fields, [&](const FieldLine &l) { return l.field == field; });
    return it == fields.end() ? nullptr : &*it;
}

const CounterLine *QueueSnapshot::counterLine(int counter) const
{
    const auto it = std::ranges::find(counters, counter, &CounterLine::counter);
    return it == counters.end() ? nullptr : &*it;
}

} // namespace motcua
