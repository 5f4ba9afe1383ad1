#pragma once

#include "core/journal/journal.h"

#include <vector>

namespace motcua {

inline const Instant GoldenNow = fromMs(1'795'396'860'000); // 2026-11-23T08:21+07:00
inline const Id GoldenClerk = *Id::fromHex(u"c0c1c2c3c4c5c6c7c8c9cacbcccdcecf");

/// Operations of calendar, persons and dossiers for the golden bytes, as they are before the
/// journal salts them. A list only grows at its end.
std::vector<Journal::Draft> everyCalendarKind();
std::vector<Journal::Draft> everyPersonKind();
std::vector<Journal::Draft> everyDossierKind();
/// What goes round with dossiers: desks, news, files, papers, erasure.
std::vector<Journal::Draft> everyRoundKind();
/// Letters, books and results to fetch.
std::vector<Journal::Draft> everyRegisterKind();

} // namespace motcua
