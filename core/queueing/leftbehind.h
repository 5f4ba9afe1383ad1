#pragma once

#include "core/queueing/appointment.h"
#include "core/queueing/ticket.h"
#include "core/site/siterules.h"

#include <optional>
#include <vector>

namespace motcua {

/// Everybody who counts on the hall as it is.
struct PeopleInHall {
    std::vector<Ticket> tickets; ///< wait, are called, served or held, also for days to come
    std::vector<Appointment> expected; ///< stand, and their holders have not come
};

/// Who would be left behind if `holds` became `wanted`: a number at a counter that nobody could
/// finish, or people whom nobody would call. Nothing when all of them go on. Pure.
std::optional<SiteProblem> leftBehind(const SiteConfiguration &holds,
                                      const SiteConfiguration &wanted, const PeopleInHall &people);

} // namespace motcua
