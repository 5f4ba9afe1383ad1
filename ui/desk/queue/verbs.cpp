#include "ui/desk/queue/verbs.h"

namespace motcua {

std::vector<VerbOffer> verbsFor(const std::optional<Ticket> &atCounter, CounterPresence presence,
                                bool undoable)
{
    if (!atCounter) {
        const bool open = presence == CounterPresence::Open;
        return {{Verb::CallNext, Qt::Key_F2, true},
                {open ? Verb::Pause : Verb::Resume, Qt::Key_F11, false},
                {Verb::More, Qt::Key_F12, false}};
    }
    if (atCounter->state == TicketState::Called) {
        std::vector<VerbOffer> offers{
            {Verb::Arrived, Qt::Key_F2, true},
            {Verb::Recall, Qt::Key_F3, false},
            {Verb::Finish, Qt::Key_F4, false},
            {atCounter->needs ? Verb::Fetch : Verb::NoShow, Qt::Key_F8, false}};
        if (undoable)
            offers.push_back({Verb::Undo, Qt::Key_F9, false});
        offers.push_back({Verb::More, Qt::Key_F12, false});
        return offers;
    }
    return {{Verb::FinishAndNext, Qt::Key_F2, true},
            {Verb::Finish, Qt::Key_F4, false},
            {Verb::Transfer, Qt::Key_F6, false},
            {Verb::Hold, Qt::Key_F7, false},
            {Verb::More, Qt::Key_F12, false}};
}

} // namespace motcua
