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

std::optional<Ticket> QueueSnapshot::find(const Id &ticket) const
{
    for (const std::vector<Ticket> *tickets : {&waiting, &held, &absent}) {
        const auto it = std::ranges::find(*tickets, ticket, &Ticket::id);
        if (it != tickets->end())
            return *it;
    }
    for (const CounterLine &line : counters) {
        if (line.current && line.current->id == ticket)
            return line.current;
    }
    return std::nullopt;
}

} // namespace motcua
