#pragma once

#include "core/queueing/ticket.h"

#include <QtCore/qnamespace.h>

#include <optional>
#include <vector>

namespace motcua {

/// What an officer does with the person at the counter.
enum class Verb { CallNext, Arrived, FinishAndNext, Recall, Finish, NoShow };

struct VerbOffer {
    Verb verb = Verb::CallNext;
    Qt::Key key = Qt::Key_F2;
    bool primary = false; ///< the one expected next
    bool operator==(const VerbOffer &) const = default;
};

/// The verbs of a state, the expected one first. A key keeps its meaning where it has one: F2 goes
/// on, F3 calls again, F4 ends, F8 says that nobody came.
std::vector<VerbOffer> verbsFor(std::optional<TicketState> atCounter);

} // namespace motcua
