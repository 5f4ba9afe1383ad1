#pragma once

#include "core/documents/checklist.h"
#include "core/dossiers/dossier.h"

namespace motcua {

/// Of a receipt that was printed as a slip, see Dossier::printed.
inline const QString ReceiptSlipForm = QStringLiteral("receipt-slip");

/// The receipt of a dossier on the paper of slips, for outdoors and for who wants a small one:
/// code, procedure, due date, the code to look it up by. Nobody's name; a sensitive procedure is
/// not named. `paper` is this one copy, `reprint` how many there were before it, `receiptCode` the
/// text of the QR; `procedure` may be null: no longer in the catalogue. Sentences are looked up in
/// `language` first, then in what the program has installed.
Checklist buildReceiptSlip(const Id &paper, const Dossier &dossier, const Procedure *procedure,
                           const SiteConfiguration &configuration, const QString &receiptCode,
                           int reprint, Instant now, const QTranslator *language = nullptr);

} // namespace motcua
