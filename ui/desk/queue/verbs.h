#pragma once

#include "core/queueing/counterstate.h"
#include "core/queueing/ticket.h"

#include <QtCore/qnamespace.h>

#include <optional>
#include <vector>

namespace motcua {

/// What an officer does with the person at the counter, or with the counter itself.
enum class Verb {
    CallNext,
    Arrived,
    FinishAndNext,
    Recall,
    Finish,
    NoShow,
    Fetch, ///< go and invite in person: instead of NoShow for who has a need
    Hold,
    Transfer, ///< opens a menu of queues
    Undo,
    Pause, ///< opens a menu of reasons
    Resume,
    More, ///< opens a menu of what is needed seldom
};

struct VerbOffer {
    Verb verb = Verb::CallNext;
    Qt::Key key = Qt::Key_F2;
    bool primary = false; ///< the one expected next
    bool operator==(const VerbOffer &) const = default;
};

/// The verbs of a state, the expected one first. A key keeps its meaning where it has one: F2 goes
/// on, F3 calls again, F4 ends, F8 says that nobody came, F11 pauses. `undoable`: whether the call
/// can still be taken back.
std::vector<VerbOffer> verbsFor(const std::optional<Ticket> &atCounter, CounterPresence presence,
                                bool undoable);

} // namespace motcua
