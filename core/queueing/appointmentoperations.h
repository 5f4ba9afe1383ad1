#pragma once

#include "core/journal/journal.h"
#include "core/queueing/appointment.h"

#include <optional>
#include <span>

namespace motcua {

/// What happens to an appointment as operations. Its holder's arrival is none of them: that is the
/// taking of its ticket.
Journal::Draft appointmentMade(const Appointment &appointment, const Id &actor);
Journal::Draft appointmentCancelled(const Appointment &appointment, const Id &actor);

/// The appointment its operations tell of, in the order given; nothing when none of them makes it.
/// What is damaged, or comes twice, has no effect and is added to `conflicts`.
std::optional<Appointment> foldAppointment(std::span<const Operation> operations,
                                           std::vector<Conflict> *conflicts);

} // namespace motcua
