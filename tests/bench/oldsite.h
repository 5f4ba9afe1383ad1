#pragma once

#include "app/platform/datafolder.h"

namespace motcua {

/// The demo ward as it stands after so many full days and a morning at this hour: 1,000 tickets of
/// each old day, each taken, called, started and finished, in a whole journal.
inline constexpr int OldDays = 100;
inline constexpr int TicketsPerDay = 1'000;
/// The dossiers, if any are wanted, were received in the last days.
inline constexpr int DossiersPerDay = 5'000;
void makeOldSite(const DataFolder &folder, int days = OldDays, int dossiers = 0);

/// As an orderly end leaves it: nothing to check at the next start.
void putInOrder(const DataFolder &folder);

/// Somebody works here by hand: free when the site was made, and people wait for it.
inline constexpr int HandCounter = 3;

} // namespace motcua
