#pragma once

#include "core/base/clock.h"

#include <QString>

namespace motcua {

struct Salvaging;

/// The list that lies beside a damaged file: what is missing and what to do about it, in the
/// language of the site, for whoever runs it; below it what an administrator can follow up.
QString lostList(const Salvaging &salvaging, Instant now);

} // namespace motcua
