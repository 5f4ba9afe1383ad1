#pragma once

#include "app/commands/answer.h"
#include "core/queueing/counterservice.h"
#include "core/queueing/queueauthority.h"
#include "core/site/site.h"

namespace motcua {

/// Why the queue refused, with the way to mend it.
Answer answerFor(ClaimError error, const SiteConfiguration &site, int counter);
Answer answerFor(VerbError error, const SiteConfiguration &site, int counter);
Answer answerFor(TicketError error);
Answer notAllowedAnswer();
Answer nobodyDecidesAnswer();
/// The id of another request was given.
Answer requestReusedAnswer();
Answer storageFailedAnswer();

/// The ticket after what was done to it.
Answer answerFor(const Ticket &ticket, const SiteConfiguration &site);

} // namespace motcua
