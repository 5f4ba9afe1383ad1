#include "ui/desk/queue/verbs.h"

namespace motcua {

std::vector<VerbOffer> verbsFor(std::optional<TicketState> atCounter)
{
    if (atCounter == TicketState::Called) {
        return {{Verb::Arrived, Qt::Key_F2, true},
                {Verb::Recall, Qt::Key_F3, false},
                {Verb::Finish, Qt::Key_F4, false},
                {Verb::NoShow, Qt::Key_F8, false}};
    }
    if (atCounter == TicketState::Serving)
        return {{Verb::FinishAndNext, Qt::Key_F2, true}, {Verb::Finish, Qt::Key_F4, false}};
    return {{Verb::CallNext, Qt::Key_F2, true}};
}

} // namespace motcua
