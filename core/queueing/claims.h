#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <optional>

namespace motcua {

class Database;

/// What a call request was answered with, so that a caller whose answer got lost asks again
/// and hears the same. Local to the deciding machine, no part of any fold.
struct Claim {
    int counter = 0; ///< that asked
    Id ticket; ///< null: nobody was waiting
};

void createClaimTable(Database &database);
/// Fourth schema: which counter asked.
void addClaimCounter(Database &database);
std::optional<Claim> findClaim(Database &database, const Id &request);
/// Inside the transaction of the call. Claims older than an hour are forgotten.
void saveClaim(Database &database, const Id &request, const Claim &claim, Instant now);

} // namespace motcua
