#include "ui/models/callingorder.h"

#include "core/queueing/localauthority.h"

#include <deque>

namespace motcua {

std::vector<Ticket> callingOrder(const QueueSnapshot &snapshot, const Counter &counter, Instant now)
{
    std::vector<std::deque<Ticket>> queues;
    std::size_t total = 0;
    for (const ServedField &served : counter.serves) {
        std::deque<Ticket> &queue = queues.emplace_back();
        for (const Ticket &ticket : snapshot.waiting) {
            if (ticket.field == served.field)
                queue.push_back(ticket);
        }
        total += queue.size();
    }

    std::vector<Ticket> order;
    order.reserve(total);
    while (order.size() < total) {
        std::vector<Ticket> heads;
        std::vector<int> weights;
        std::vector<std::size_t> from;
        for (std::size_t i = 0; i < queues.size(); ++i) {
            if (queues[i].empty())
                continue;
            heads.push_back(queues[i].front());
            weights.push_back(counter.serves[i].weight);
            from.push_back(i);
        }
        const Ticket *chosen = chooseHead(heads, weights, now);
        order.push_back(*chosen);
        queues[from[static_cast<std::size_t>(chosen - heads.data())]].pop_front();
    }
    return order;
}

} // namespace motcua
