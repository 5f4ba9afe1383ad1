#pragma once

#include "core/journal/journal.h"
#include "core/queueing/ticket.h"

#include <optional>
#include <span>
#include <vector>

namespace motcua {

/// What happens to a ticket as operations. The time of an event is the operation's wall time; a
/// ticket that was taken earlier, on paper, says so in `taken`.
Journal::Draft ticketTaken(const Ticket &ticket, const Id &actor);
Journal::Draft ticketCalled(const Ticket &ticket, int counter, const Id &actor);
Journal::Draft ticketRecalled(const Ticket &ticket, const Id &actor);
Journal::Draft ticketStarted(const Ticket &ticket, const Id &actor);
/// Of the last step: TicketFinished; of another: TicketStepFinished.
Journal::Draft ticketFinished(const Ticket &ticket, const Id &actor);
Journal::Draft ticketHeld(const Ticket &ticket, const Id &actor);
Journal::Draft ticketReturned(const Ticket &ticket, const Id &actor);
/// The present step moves to another field's queue; the rank stays.
Journal::Draft ticketTransferred(const Ticket &ticket, const QString &field, const Id &actor);
Journal::Draft ticketNoShow(const Ticket &ticket, const Id &actor);
/// `rank` decides how far back in the queue the late one comes.
Journal::Draft ticketLateReturned(const Ticket &ticket, Instant rank, const Id &actor);
Journal::Draft ticketVoided(const Ticket &ticket, const QString &reason, const Id &actor);
Journal::Draft ticketUndone(const Ticket &ticket, const Id &actor);
/// A void number holds again: its holder waits with the old rank.
Journal::Draft ticketRestored(const Ticket &ticket, const Id &actor);
/// The present step was settled at the counter while the machine stood still.
Journal::Draft ticketServedByHand(const Ticket &ticket, int counter, const Id &actor);
/// The last of them was a mistake: whoever it was waits as before.
Journal::Draft ticketByHandUndone(const Ticket &ticket, const Id &actor);
Journal::Draft ticketTakenBack(const Ticket &ticket, const Id &actor);
/// What comes after the present step becomes these fields, in this order.
Journal::Draft ticketJourneyChanged(const Ticket &ticket, const std::vector<QString> &fieldsAhead,
                                    const Id &actor);
Journal::Draft ticketNeedsNoted(const Ticket &ticket, Needs needs, const Id &actor);

/// The ticket its operations tell of, in the order given; nothing when none of them takes it.
/// What the table of states does not allow, or what names another counter or step than the one the
/// ticket is at, has no effect and is added to `conflicts`.
std::optional<Ticket> foldTicket(std::span<const Operation> operations,
                                 std::vector<Conflict> *conflicts);

} // namespace motcua
