#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <optional>

namespace motcua {

class Database;

/// Which ticket a call request was answered with, so that a caller whose answer got lost asks again
/// and hears the same. Local to the deciding machine, no part of any fold.
void createClaimTable(Database &database);
/// The null id: the request was answered with "nobody waiting".
std::optional<Id> findClaim(Database &database, const Id &request);
/// Inside the transaction of the call. Claims older than an hour are forgotten.
void saveClaim(Database &database, const Id &request, const Id &ticket, Instant now);

} // namespace motcua
