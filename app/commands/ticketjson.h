#pragma once

#include "core/queueing/queueservice.h"
#include "core/site/site.h"

#include <QJsonObject>
#include <QJsonValue>

namespace motcua {

/// A ticket as programs read it. Keys are always there; what is not known is null. `standing` is
/// given where it was worked out: by taking and by showing one ticket.
QJsonObject toJson(const Ticket &ticket, const SiteConfiguration &site,
                   std::optional<int> ahead = {}, const std::optional<WaitRange> &wait = {});

/// Where it is called, served, held or was last; 0 while it waits for a counter.
int counterOf(const Ticket &ticket);

/// [from, to] in minutes, or null.
QJsonValue toJson(const std::optional<WaitRange> &wait);
/// "10–15 min"; "not known yet"
QString waitText(const std::optional<WaitRange> &wait);

} // namespace motcua
