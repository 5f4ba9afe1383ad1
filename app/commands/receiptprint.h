#pragma once

#include "core/base/id.h"
#include "core/documents/checklist.h"
#include "core/printing/printservice.h"

#include <optional>

namespace motcua {

class Office;

/// Queues the receipt of a dossier for the printer of slips, noted as printed before it is on
/// paper: the next one says that it is one more.
PrintService::JobResult queueReceipt(Office &office, const Id &dossier, const Id &actor);

/// What stands on the slip that the job is of, as the office knows it now; nothing when it is of no
/// dossier.
std::optional<Checklist> receiptSlipOf(Office &office, const PrintJob &job,
                                       const QTranslator *language);

} // namespace motcua
